/// Whoever keeps the public log of a realm: changes its keys, ends an alarm with a reason, and ends
/// the log when its realm does. Sees `ledger` for the log, `access` for who may, `organisation` for
/// the realms.
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: web", "organisation", "access", "ledger"})
@NullMarked
package vn.doithoai.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
