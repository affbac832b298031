/// Whoever keeps the public log of a realm: looks at its witnesses and alarms, and ends an alarm
/// with a reason. Sees `ledger` for the log, `access` for who may, `organisation` for the realms.
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: web", "organisation", "access", "ledger"})
@NullMarked
package vn.doithoai.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
