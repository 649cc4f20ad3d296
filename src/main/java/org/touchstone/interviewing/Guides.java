package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.interviewing.Preparing.Item;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.shared.Texts;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedAnchor;
import org.touchstone.values.StatedBehaviour;
import org.touchstone.values.StatedValue;
import org.touchstone.values.ValueName;

/** What stands under the questions of a kit: how to ask on, what to look out for, what each rating means. */
@ApplicationScoped
class Guides {

    @Inject private Questions questions;
    @Inject private Framing framing;

    /** The items of a kit with all that stands under them. */
    List<Item> items(AtStage stage, Kit kit) {
        var texts = questions.byId(kit.questions().stream().map(KitQuestion::questionId).filter(Objects::nonNull).toList());
        var values = values(stage).stream().collect(Collectors.toMap(StatedValue::id, Function.identity()));
        return kit.questions().stream()
                .map(
                        k -> {
                            var value = k.isAboutValue() ? values.get(k.valueId()) : null;
                            return new Item(
                                    k.id(),
                                    k.questionId(),
                                    k.valueId(),
                                    value == null ? null : value.name(),
                                    value == null ? null : value.plainText(),
                                    k.criterionId(),
                                    k.minutes(),
                                    text(k, value, texts));
                        })
                .toList();
    }

    private static QuestionText text(KitQuestion question, StatedValue value, Map<Long, Question> texts) {
        if (question.questionId() != null) {
            return texts.get(question.questionId()).text();
        }
        return value == null ? Competence.text(question.stem()) : shown(question.stem(), value);
    }

    /** What to look out for in an exercise: the behaviours by which the framework states the value. */
    private static QuestionText shown(String exercise, StatedValue value) {
        return new QuestionText(
                Texts.say("exercise.stem", exercise, value.name()),
                List.of(),
                value.weWill().stream().map(StatedBehaviour::text).toList(),
                value.weWillNot().stream().map(StatedBehaviour::text).toList(),
                value.anchors().stream().map(StatedAnchor::text).toList());
    }

    /** The values that are rated at a stage. */
    List<StatedValue> values(AtStage stage) {
        var framework =
                stage.frameworkId() == null ? framing.inForce(stage.organisationId()) : framing.framework(stage.frameworkId());
        return stage.rated(framework.values(), StatedValue::code);
    }

    /** The names of the values that are rated at a stage, in their order. */
    Map<Long, String> valueNames(AtStage stage) {
        var names = stage.frameworkId() == null ? framing.namesInForce(stage.organisationId()) : framing.namesOf(stage.frameworkId());
        return stage.rated(names, ValueName::code).stream().collect(Collectors.toMap(ValueName::id, ValueName::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** The names of values. */
    Map<Long, String> names(Collection<Long> valueIds) {
        return framing.names(valueIds);
    }
}
