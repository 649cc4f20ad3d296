package org.touchstone.values;

import java.util.List;

/** A scene of the self-check with what becomes of each response; read only when the candidate has answered. */
record StatedScene(long id, String valueCode, int position, String title, String situation, List<Response> responses) {

    record Response(long id, String text, SceneResponse.Effect effect, String explanation) {}

    boolean holds(Long responseId) {
        return responses.stream().anyMatch(r -> responseId != null && r.id() == responseId);
    }
}
