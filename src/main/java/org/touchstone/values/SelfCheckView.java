package org.touchstone.values;

import java.time.Instant;
import java.util.List;

/**
 * A self-check as its candidate goes through it. What becomes of each response is not said before all
 * scenes are answered, so that people mark what is like them, not what reads best.
 *
 * @param expiresAt when all of it will be deleted; null where it is not begun
 * @param finished whether every scene is answered, so that there is a report
 */
public record SelfCheckView(
        String organisationCode,
        String organisation,
        String framework,
        Instant expiresAt,
        boolean finished,
        List<Statements> statements,
        List<OpenScene> scenes) {

    /**
     * The statements of one value, of which the candidate chooses the one that describes them best.
     *
     * @param chosen the id of it, or null
     */
    public record Statements(long valueId, String value, List<Statement> statements, Long chosen) {}

    /** Something people who work here can be seen to do. */
    public record Statement(long id, String text) {}

    /**
     * One scene.
     *
     * @param number from 1
     * @param most the response that is most like the candidate, or null
     * @param least the one that is least like them, or null
     */
    public record OpenScene(
            int number, String title, String situation, List<OpenResponse> responses, Long most, Long least) {

        public boolean answered() {
            return most != null;
        }
    }

    /** Something that one might do in a scene. */
    public record OpenResponse(long id, String text) {}

    /** The first scene that has no answer yet; the first of all when each has one. */
    public int next() {
        return scenes.stream().filter(s -> !s.answered()).mapToInt(OpenScene::number).findFirst().orElse(1);
    }

    public long answered() {
        return scenes.stream().filter(OpenScene::answered).count();
    }
}
