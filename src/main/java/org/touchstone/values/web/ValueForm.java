package org.touchstone.values.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.values.BehaviourText;
import org.touchstone.values.StatedAnchor;
import org.touchstone.values.StatedValue;
import org.touchstone.values.ValueText;

/** The fields of one value while somebody writes it. */
public class ValueForm implements Serializable {

    private static final int ROWS_TO_BEGIN_WITH = 2;

    private String code;
    private String name;
    private String plainText;
    private List<Line> weWill;
    private List<Line> weWillNot;
    private List<Line> anchors;

    ValueForm(ValueText text) {
        code = text.code();
        name = text.name();
        plainText = text.plainText();
        weWill = rows(text.weWill());
        weWillNot = rows(text.weWillNot());
        anchors = Line.ofAnchors(text.anchors());
    }

    static ValueForm empty() {
        return new ValueForm(new ValueText("", "", "", List.of(), List.of(), List.of(), null));
    }

    /** A value as stated, in the shape in which it is written. */
    static ValueText written(StatedValue value) {
        return new ValueText(
                value.code(),
                value.name(),
                value.plainText(),
                Line.written(value.weWill()),
                Line.written(value.weWillNot()),
                value.ownAnchors() ? value.anchors().stream().map(StatedAnchor::text).toList() : List.of(),
                null);
    }

    /** What is typed, without empty rows: problems are told by place, so the places must be those that the page shows. */
    ValueText text() {
        weWill = rows(Line.behaviours(weWill));
        weWillNot = rows(Line.behaviours(weWillNot));
        return new ValueText(
                plain(code), plain(name), plain(plainText), Line.behaviours(weWill), Line.behaviours(weWillNot),
                Line.texts(anchors), null);
    }

    /** Puts what both have changed side by side, and takes over what only they have changed. */
    Conflict meet(Conflict conflict, StatedValue seenValue, StatedValue theirValue) {
        var seen = written(seenValue);
        var theirs = written(theirValue);
        var mine = text();
        return conflict
                .part(Texts.say("values.value.name"), seen.name(), theirs.name(), mine.name(), n -> name = n)
                .part(Texts.say("values.value.code"), seen.code(), theirs.code(), mine.code(), c -> code = c)
                .part(Texts.say("values.value.text"), seen.plainText(), theirs.plainText(), mine.plainText(), t -> plainText = t)
                .part(
                        Texts.say("values.we-will"), seen.weWill(), theirs.weWill(), mine.weWill(),
                        ValueForm::words, b -> weWill = rows(b))
                .part(
                        Texts.say("values.we-will-not"), seen.weWillNot(), theirs.weWillNot(), mine.weWillNot(),
                        ValueForm::words, b -> weWillNot = rows(b))
                .part(
                        Texts.say("values.anchors.own"), five(seen.anchors()), five(theirs.anchors()), mine.anchors(),
                        texts -> String.join("\n", texts), texts -> anchors = Line.ofAnchors(texts));
    }

    private static List<String> five(List<String> anchors) {
        return Line.texts(Line.ofAnchors(anchors));
    }

    private static List<Line> rows(List<BehaviourText> behaviours) {
        var rows = Line.ofBehaviours(behaviours);
        while (rows.size() < ROWS_TO_BEGIN_WITH) {
            rows.add(Line.empty());
        }
        return rows;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    private static String words(List<BehaviourText> behaviours) {
        return behaviours.stream()
                .map(b -> "ALL".equals(b.level()) ? b.text() : b.text() + " (" + Texts.say("values.level." + b.level()) + ")")
                .collect(Collectors.joining("\n"));
    }

    public int getWords() {
        return ValueText.words(plainText);
    }

    public List<Line> getWeWill() {
        return weWill;
    }

    public List<Line> getWeWillNot() {
        return weWillNot;
    }

    public List<Line> getAnchors() {
        return anchors;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlainText() {
        return plainText;
    }

    public void setPlainText(String plainText) {
        this.plainText = plainText;
    }
}
