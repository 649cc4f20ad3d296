package org.touchstone.values.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.values.Story;
import org.touchstone.values.StoryText;
import org.touchstone.values.StoryView;

/** The fields of a story while its author writes it. */
public class StoryForm implements Serializable {

    private String about;
    private String title;
    private String selfText;
    private String usText;
    private String nowText;
    private String name;
    private String post;
    private TreeSet<String> places = new TreeSet<>();
    private LocalDate expiresOn;

    /** Nothing written yet; the name is the author's own to shorten or to change. */
    static StoryForm empty(String about, String name, LocalDate expiresOn) {
        var form = new StoryForm();
        form.about = about;
        form.name = name;
        form.expiresOn = expiresOn;
        return form;
    }

    static StoryForm of(StoryView story) {
        var form = empty(story.organisationId() + "-" + story.valueId(), story.name(), story.expiresOn());
        form.title = story.title();
        form.selfText = story.selfText();
        form.usText = story.usText();
        form.nowText = story.nowText();
        form.post = story.post();
        story.places().forEach(p -> form.places.add(p.name()));
        return form;
    }

    StoryText text() {
        var ids = about != null && about.matches("\\d{1,18}-\\d{1,18}") ? about.split("-") : new String[2];
        return new StoryText(
                ids[0] == null ? null : Long.valueOf(ids[0]),
                ids[1] == null ? null : Long.valueOf(ids[1]),
                title, selfText, usText, nowText, name, post,
                places.stream().map(Story.Place::valueOf).toList(),
                expiresOn);
    }

    /** Puts what was written in two windows side by side. */
    Conflict meet(Conflict conflict, StoryView seen, StoryView theirs) {
        return conflict
                .part(Texts.say("story.title"), seen.title(), theirs.title(), text(title), t -> title = t)
                .part(Texts.say("story.self"), seen.selfText(), theirs.selfText(), text(selfText), t -> selfText = t)
                .part(Texts.say("story.us"), seen.usText(), theirs.usText(), text(usText), t -> usText = t)
                .part(Texts.say("story.now"), seen.nowText(), theirs.nowText(), text(nowText), t -> nowText = t);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public List<Story.Place> getAllPlaces() {
        return List.of(Story.Place.values());
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSelfText() {
        return selfText;
    }

    public void setSelfText(String selfText) {
        this.selfText = selfText;
    }

    public String getUsText() {
        return usText;
    }

    public void setUsText(String usText) {
        this.usText = usText;
    }

    public String getNowText() {
        return nowText;
    }

    public void setNowText(String nowText) {
        this.nowText = nowText;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public TreeSet<String> getPlaces() {
        return places;
    }

    public void setPlaces(TreeSet<String> places) {
        this.places = places == null ? new TreeSet<>() : places;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
