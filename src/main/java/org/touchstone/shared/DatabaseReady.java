package org.touchstone.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the schema is up to date (it is, once this bean exists) and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/touchstone")
    private DataSource source;

    @Override
    public HealthCheckResponse call() {
        try (var connection = source.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(PATIENCE_SECONDS)).build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("database").down().withData("because", "does not answer").build();
        }
    }
}
