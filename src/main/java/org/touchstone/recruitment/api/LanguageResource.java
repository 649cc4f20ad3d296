package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Serves;
import org.touchstone.values.Finding;
import org.touchstone.values.PlainLanguage;

/** The plain-language check of any text. */
@Path("language-check")
@RequestScoped
@Serves(Proofreading.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class LanguageResource {

    @Inject private Proofreading proofreading;

    /** A text, and what it is for: PROSE (as if nothing is said) or CRITERION. */
    public record TextBody(@NotNull String text, String use) {}

    /**
     * How it reads.
     *
     * @param grade after Flesch and Kincaid; null where the text is too short to tell
     * @param reads the grade in words
     */
    public record Answer(Double grade, String reads, int words, int sentences, List<Finding> findings) {}

    @POST
    @Operation(summary = "How a text reads, and what to mend in it (PL-1 to PL-6, PL-8)")
    public Answer check(@Valid @NotNull TextBody body) {
        var use = Codes.of(PlainLanguage.Use.class, "use", body.use());
        var reading = proofreading.read(body.text(), use == null ? PlainLanguage.Use.PROSE : use);
        return new Answer(
                reading.grade(), reading.sentence(), reading.words(), reading.sentences(), reading.findings());
    }
}
