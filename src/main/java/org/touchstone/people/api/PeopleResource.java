package org.touchstone.people.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.people.PersonFiles;
import org.touchstone.people.PersonRow;
import org.touchstone.people.StaffFilter;
import org.touchstone.people.StaffRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.CsvWriting;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** Who works at an organisation, and what is kept of a person. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class PeopleResource {

    /** Given to whoever asks for it by name; whoever takes anything gets JSON. */
    private static final String CSV = "text/csv; charset=utf-8; qs=0.5";

    @Inject private PersonFiles files;

    @GET
    @Operation(
            summary = "Staff of an organisation: sort by name, number, post, band, unit, manager, since or until",
            description =
                    "For HR partners of the organisation; without one, the only one they have. unit holds all units"
                            + " below it; when is CURRENT, TO_COME or LEFT.")
    public Page<StaffRow> staff(
            @BeanParam Listing listing,
            @QueryParam("organisation") Long organisation,
            @QueryParam("search") String search,
            @QueryParam("unit") Long unit,
            @QueryParam("when") String when) {
        return files.staff(filter(organisation, search, unit, when), listing.paging());
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public StreamingOutput staffAsCsv(
            @BeanParam Listing listing,
            @QueryParam("organisation") Long organisation,
            @QueryParam("search") String search,
            @QueryParam("unit") Long unit,
            @QueryParam("when") String when) {
        var filter = filter(organisation, search, unit, when);
        var order = listing.paging();
        files.staff(filter, order);
        return stream -> {
            var csv = new CsvWriting(stream).line(StaffRow.COLUMNS.toArray());
            csv.all(order, paging -> files.staff(filter, paging), StaffRow::cells).finish();
        };
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "What is kept of a person",
            description =
                    "For the person; for HR of an organisation that employs or employed them; for whoever manages them,"
                            + " directly or further up, without pay. Looks of others are written down, and the person can"
                            + " read who looked.")
    @APIResponse(responseCode = "404", description = "No such person, or none that you may know of")
    public PersonFiles.File person(@PathParam("id") long id) {
        return files.file(id);
    }

    @GET
    @Path("{id}/chain")
    @Operation(summary = "Who manages a person today, nearest first")
    public List<PersonRow> chain(@PathParam("id") long id) {
        return files.chain(id);
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "A person's working life, newest first")
    public List<PersonFiles.TimelineLine> timeline(@PathParam("id") long id) {
        return files.timeline(id);
    }

    private StaffFilter filter(Long organisation, String search, Long unit, String when) {
        return new StaffFilter(organisation == null ? only() : organisation, search, unit, when(when));
    }

    private long only() {
        var mine = files.organisations();
        if (mine.size() != 1) {
            throw BadInput.at("organisation", "staff.organisation.required");
        }
        return mine.get(0).id();
    }

    private static StaffFilter.When when(String name) {
        try {
            return name == null || name.isBlank() ? null : StaffFilter.When.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw BadInput.at("when", "staff.when.unknown", name);
        }
    }
}
