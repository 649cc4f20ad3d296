package org.touchstone.shared.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.Texts;

/** The answer to an import that was refused: a problem as RFC 9457 has it, with the result's own members beside. */
public record Imported(
        String type,
        String title,
        int status,
        String detail,
        long read,
        long created,
        long updated,
        long unchanged,
        List<ImportResult.Problem> problems,
        long moreProblems) {

    private static final int UNPROCESSABLE = 422;

    /** 200 with the counts, or 422 with what is wrong. */
    public static Response answer(ImportResult result) {
        if (!result.refused()) {
            return Response.ok(result, MediaType.APPLICATION_JSON_TYPE).build();
        }
        var refusal =
                new Imported(
                        "about:blank",
                        Texts.say("csv.refused"),
                        UNPROCESSABLE,
                        Texts.say("csv.refused.detail"),
                        result.read(),
                        0,
                        0,
                        0,
                        result.problems(),
                        result.moreProblems());
        return Response.status(UNPROCESSABLE).type(Problem.JSON).entity(refusal).build();
    }
}
