package org.touchstone.fairness.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.fairness.Auditing;
import org.touchstone.fairness.Characteristic;
import org.touchstone.fairness.Code;
import org.touchstone.fairness.GateRow;
import org.touchstone.fairness.Grouping;
import org.touchstone.fairness.Period;
import org.touchstone.fairness.Question;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.TypedDay;

/** Whether people were given the same chance, as sums. */
@Path("fairness")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness")
public class FairnessResource {

    @Inject private Auditing auditing;

    /** A gate with what is held about it; null where a number is too small to be shown, or nobody ever came. */
    @JsonbNillable
    public record GateJson(String gate, Long entered, Long passed, PeriodJson period) {
        static GateJson of(GateRow row) {
            return new GateJson(
                    row.gate(), row.entered(), row.passed(), row.from() == null ? null : new PeriodJson(row.from(), row.to()));
        }
    }

    /** First and last day. */
    @JsonbNillable
    public record PeriodJson(LocalDate from, LocalDate to) {
        static PeriodJson of(Period period) {
            return new PeriodJson(period.from(), period.to());
        }
    }

    /** A characteristic, its codes and the ways of putting them together. */
    public record CharacteristicJson(
            String characteristic, String list, List<CodeJson> codes, List<GroupingJson> groupings) {
        static CharacteristicJson of(Characteristic c) {
            return new CharacteristicJson(
                    c.code(),
                    c.list(),
                    c.codes().stream().map(CodeJson::of).toList(),
                    c.groupings().stream().map(GroupingJson::of).toList());
        }
    }

    /** One code; an import may use any of its names. */
    public record CodeJson(String code, String nationalCode, String label, Code.Kind kind, List<String> aliases) {
        static CodeJson of(Code c) {
            return new CodeJson(c.code(), c.nationalCode(), c.label(), c.kind(), List.copyOf(c.aliases()));
        }
    }

    /** A way of putting codes together. */
    public record GroupingJson(String grouping, String name, String reference, List<GroupJson> groups) {
        static GroupingJson of(Grouping g) {
            return new GroupingJson(
                    g.code(),
                    g.name(),
                    g.reference(),
                    g.groups().stream().map(group -> new GroupJson(group.code(), group.label())).toList());
        }
    }

    /** A group of a grouping. */
    public record GroupJson(String group, String label) {}

    @GET
    @Path("gates")
    @Operation(
            summary = "The gates, with how many people came to each and passed, and the days held",
            description = "Of the organisations at which the caller is EDI lead, analyst or HR partner. Small numbers are null.")
    public List<GateJson> gates() {
        return auditing.gates().stream().map(GateJson::of).toList();
    }

    @GET
    @Path("characteristics")
    @Operation(
            summary = "The protected characteristics with their code lists and groupings",
            description = "Imports and declarations take a code, its national code, its label or an alias, in capital or small letters.")
    public List<CharacteristicJson> characteristics() {
        return auditing.characteristics().stream().map(CharacteristicJson::of).toList();
    }

    @GET
    @Path("checks")
    @Operation(
            summary = "Check one gate by one characteristic",
            description =
                    "Compares every group with the reference group. Odds and risk ratios are comparison over reference; the"
                        + " relative likelihood is reference over comparison. A verdict of REVIEW means worth a look, never"
                        + " more. Null stands for not calculable, and for hidden where hidden is true. Who does not ask for"
                        + " true counts gets whole quarters or the last twelve whole months: the period in the answer is what was"
                        + " counted.")
    @APIResponse(
            responseCode = "200",
            description = "The check",
            content =
                    @Content(
                            schema = @Schema(implementation = CheckJson.class),
                            examples = @ExampleObject(name = "shortlisting by sex", value = CheckJson.EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Unknown gate, characteristic, grouping or reference; dates the wrong way round")
    @APIResponse(responseCode = "403", description = "Not EDI lead, analyst or HR partner; or exact counts asked for by another than an analyst")
    @APIResponse(responseCode = "404", description = "No such organisation, or not one that you may see")
    public CheckJson check(
            @Parameter(description = "A gate, such as recruitment.shortlisted") @QueryParam("gate") String gate,
            @Parameter(description = "A characteristic, such as sex") @QueryParam("characteristic") String characteristic,
            @Parameter(description = "How codes are put together, such as wres, five or detailed for ethnicity; left out: the usual way")
                    @QueryParam("grouping")
                    String grouping,
            @Parameter(description = "First day; left out: as long as there are data", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day; left out: as long as there are data", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    String to,
            @Parameter(description = "Code of an organisation; left out: all that you may see") @QueryParam("organisation")
                    String organisation,
            @Parameter(description = "The group to compare with, or highest for the one with the highest rate; left out: the usual one")
                    @QueryParam("reference")
                    String reference,
            @Parameter(description = "true: compare within vacancies, too") @QueryParam("stratify") String stratify,
            @Parameter(description = "true: true counts, for analysts only; that you looked is recorded") @QueryParam("exact")
                    String exact) {
        var question =
                new Question(
                        required("gate", gate),
                        required("characteristic", characteristic),
                        given(grouping),
                        TypedDay.of("from", from),
                        TypedDay.of("to", to),
                        given(organisation),
                        given(reference),
                        yes("stratify", stratify),
                        yes("exact", exact));
        return CheckJson.of(auditing.check(question));
    }

    private static String required(String field, String text) {
        if (given(text) == null) {
            throw BadInput.at(field, "fairness." + field + ".required");
        }
        return text.strip();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean yes(String field, String text) {
        return switch (given(text) == null ? "false" : text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadInput.at(field, "fairness.not-true-or-false");
        };
    }
}
