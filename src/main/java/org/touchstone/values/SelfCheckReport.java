package org.touchstone.values;

import java.time.Instant;
import java.util.List;

/**
 * What a candidate reads at the end of a self-check, value by value. There is no score in it, no total
 * and no pass mark: it is for thinking about whether one would like to work here.
 */
public record SelfCheckReport(
        String organisationCode, String organisation, Instant expiresAt, List<OfValue> values, List<ShownStory> stories) {

    /**
     * What the organisation looks for under one value, and what the candidate marked there.
     *
     * @param statement the statement they said describes them best, or null
     */
    public record OfValue(
            String code, String name, String plainText, List<String> weWill, String statement, List<OfScene> scenes) {}

    /** What was marked in a scene, and what the other responses would have done. */
    public record OfScene(
            int number, String title, String situation, Explained most, Explained least, List<Explained> others) {}

    /** A response, whether it helps or harms, and why. */
    public record Explained(String text, SceneResponse.Effect effect, String why) {}

    /** The stories of people who work here that tell of one value. */
    public List<ShownStory> storiesOf(String valueCode) {
        return stories.stream().filter(s -> s.valueCode().equals(valueCode)).toList();
    }
}
