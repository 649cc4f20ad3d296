package org.touchstone.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database, and the bringing of its schema up to date before anything else starts. Flyway is the
 * schema's only owner.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/touchstone",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=touchstone.db.url}",
        user = "${MPCONFIG=touchstone.db.user}",
        password = "${MPCONFIG=touchstone.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 20,
        properties = {
            // The server's own key store makes the driver offer a certificate that MariaDB refuses.
            "fallbackToSystemKeyStore=false",
            "fallbackToSystemTrustStore=false",
            "rewriteBatchedStatements=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            // The pool puts a connection back as it was: no need for the driver to ask the server each time.
            "useLocalSessionState=true",
            "tcpKeepAlive=true",
            "connectTimeout=10000",
            // A database that was away and is back must be found again without a restart.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrating {

    @Resource(lookup = "java:app/jdbc/touchstone")
    DataSource source;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrating.class.getClassLoader())
                .dataSource(source)
                .table("schema_history")
                .locations("classpath:sql/migration")
                // The hundreds of a version are its module's: a later script of a lower module comes with a lower
                // number, and never needs what the modules above it have made.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
