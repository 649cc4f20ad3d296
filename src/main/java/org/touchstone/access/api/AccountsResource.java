package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.Account;
import org.touchstone.access.Administering;
import org.touchstone.access.Grant;
import org.touchstone.access.Inviting;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;

/** Accounts and the roles they hold, for administrators. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class AccountsResource {

    @Inject private Administering administering;
    @Inject private Inviting inviting;

    /** A role at an organisation, or (organisation left out) for the whole system. */
    @Schema(example = "{\"role\": \"HR_PARTNER\", \"organisationId\": 1}")
    public record Role(@NotBlank @Size(max = 40) String role, Long organisationId) {}

    /** Somebody to be invited. */
    @Schema(
            example =
                    "{\"name\": \"Jo Nowak\", \"email\": \"jo.nowak@example.org\","
                            + " \"roles\": [{\"role\": \"EMPLOYEE\", \"organisationId\": 1}]}")
    public record Newcomer(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 254) String email,
            @NotEmpty @Valid List<@NotNull @Valid Role> roles) {}

    /** Why. */
    @Schema(example = "{\"reason\": \"Left on 30 November\"}")
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(summary = "Accounts: sort by name, email, state, created or signed-in")
    public Page<Administering.AccountRow> accounts(
            @BeanParam Listing listing,
            @QueryParam("words") String words,
            @QueryParam("role") String role,
            @QueryParam("organisation") Long organisation,
            @QueryParam("state") String state) {
        return administering.accounts(
                new Administering.Filter(words, role, organisation, state(state)), listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account, its version as ETag")
    @APIResponse(responseCode = "404", description = "None, or none at an organisation of yours")
    @Gives(Administering.AccountRow.class)
    public Response account(@PathParam("id") long id) {
        var view = administering.account(id);
        return Versions.tagged(view.account(), view.version());
    }

    @POST
    @Operation(summary = "Invite a newcomer, who gets a one-time link by mail")
    @APIResponse(responseCode = "201", description = "Invited; Location is the account")
    public Response invite(@Valid @NotNull Newcomer newcomer, @Context UriInfo here) {
        var grants =
                newcomer.roles().stream().map(r -> new Grant(r.role(), r.organisationId())).collect(Collectors.toSet());
        var sent = inviting.invite(newcomer.name(), newcomer.email(), grants);
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(sent.accountId())).build()).build();
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "Send the invitation again; the link before stops working")
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "409", description = "This person has set a password already")
    public void again(@PathParam("id") long id) {
        inviting.again(id);
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "Give a role; send the account's ETag in If-Match")
    @APIResponse(responseCode = "204", description = "Held now")
    @APIResponse(responseCode = "409", description = "G-6: nobody changes their own roles")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void grant(@PathParam("id") long id, @HeaderParam("If-Match") String version, @Valid @NotNull Role role) {
        administering.grant(id, Versions.from(version), role.role(), role.organisationId());
    }

    @DELETE
    @Path("{id}/roles/{role}")
    @Operation(summary = "Withdraw a role; without an organisation, the one for the whole system")
    @APIResponse(responseCode = "204", description = "Not held any more")
    @APIResponse(responseCode = "409", description = "G-6: nobody changes their own roles, and one administrator stays")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void withdraw(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @PathParam("role") String role,
            @QueryParam("organisation") Long organisation) {
        administering.withdraw(id, Versions.from(version), role, organisation);
    }

    @PUT
    @Path("{id}/lock")
    @Operation(summary = "Lock an account: its sessions and tokens end at once")
    @APIResponse(responseCode = "204", description = "Locked")
    @APIResponse(responseCode = "409", description = "G-6: not the own one, and one administrator stays")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void lock(@PathParam("id") long id, @HeaderParam("If-Match") String version, @Valid @NotNull Reason reason) {
        administering.lock(id, Versions.from(version), reason.reason());
    }

    @POST
    @Path("{id}/unlocking")
    @Operation(summary = "Unlock an account")
    @APIResponse(responseCode = "204", description = "Unlocked")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void unlock(@PathParam("id") long id, @HeaderParam("If-Match") String version, @Valid @NotNull Reason reason) {
        administering.unlock(id, Versions.from(version), reason.reason());
    }

    private static Account.State state(String name) {
        try {
            return name == null || name.isBlank() ? null : Account.State.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw BadInput.at("state", "access.state.unknown", name);
        }
    }
}
