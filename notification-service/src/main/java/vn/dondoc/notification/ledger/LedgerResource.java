package vn.dondoc.notification.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.dondoc.kit.identity.Roles;

/** Whether the ledger is as it was sealed. The whole of it is read: for an administrator, now and then. */
@Path("/api/notifications/ledger/verification")
@RolesAllowed(Roles.ADMIN)
public class LedgerResource {

    private final DataSource dataSource;

    LedgerResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @GET
    public Verification verify() {
        try (var connection = dataSource.getConnection()) {
            return Verification.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read", e);
        }
    }
}
