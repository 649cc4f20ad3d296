package org.touchstone.assessing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.assessing.Coming;

/** A candidate's own day at an assessment centre. */
@Path("applications/{application}/assessment-centre")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessing")
public class MyCentreResource {

    @Inject private Coming coming;

    @GET
    @Operation(summary = "What I, the candidate, do when and where; never who watches, nor anybody else's day")
    @APIResponse(responseCode = "404", description = "Not your application, or no timetable is published")
    public Coming.Day day(@PathParam("application") long application) {
        return coming.day(application);
    }
}
