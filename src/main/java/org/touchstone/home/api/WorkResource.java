package org.touchstone.home.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.home.Waiting;
import org.touchstone.shared.WorkItem;

/** What waits for the caller. */
@Path("work-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "home")
public class WorkResource {

    @Inject private Waiting waiting;

    @GET
    @Operation(summary = "What waits for me, soonest first")
    public List<WorkItem> mine() {
        return waiting.forMe();
    }
}
