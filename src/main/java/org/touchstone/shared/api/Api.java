package org.touchstone.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything a page can do, other systems can do here, under the same rules. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Touchstone",
                        version = "0.1",
                        description =
                                "Values-based recruitment and retention for public-service employers. Get a token"
                                    + " with POST /api/tokens and send it as Authorization: Bearer. Problems are"
                                    + " application/problem+json (RFC 9457). Lists take page, size, sort and dir.",
                        license = @License(name = "Apache-2.0")))
@SecurityScheme(securitySchemeName = Api.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {

    /** How a caller signs in; each operation says whether it asks for it. */
    static final String TOKEN = "token";
}
