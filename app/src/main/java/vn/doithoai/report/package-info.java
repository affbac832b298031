/// Figures an office publishes for ever: counted from the entries of the public log at one size of
/// it, and published as an entry that names the size, so that anyone can count again. Sees `ledger`
/// for the entries, `figures` for the rules, `organisation` for realms and units, `access` for who
/// may publish.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "ledger",
            "figures"
        })
@NullMarked
package vn.doithoai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
