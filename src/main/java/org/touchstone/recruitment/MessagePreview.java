package org.touchstone.recruitment;

import java.util.List;
import org.touchstone.shared.BadInput;

/**
 * A message as a candidate would read it, and what keeps it from being sent.
 *
 * @param problems in words; none where it can be sent
 */
public record MessagePreview(String subject, String body, List<String> problems) {

    static MessagePreview of(StageMessage message, MessageFacts facts) {
        var read = message.with(facts.byField());
        return new MessagePreview(read.subject(), read.body(), problems(message));
    }

    private static List<String> problems(StageMessage message) {
        var gathering = new BadInput.Gathering();
        message.gather(gathering, "");
        try {
            gathering.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.fields().stream().map(BadInput.Field::problem).distinct().toList();
        }
    }
}
