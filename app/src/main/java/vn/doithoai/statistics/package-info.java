/// Counts that are exact whenever they are read, the reports made of them, and the check of figures
/// somebody printed. Sees `petition` and `meeting` for what moves the counts, `organisation` for
/// units and realms, `access` for who keeps a printed table, `figures` for the rules it counts by.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "petition",
            "meeting",
            "figures"
        })
@NullMarked
package vn.doithoai.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
