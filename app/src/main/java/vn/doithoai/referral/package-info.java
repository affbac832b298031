/// Where a matter goes, who must answer it and by when, and every answer it got. Sees `petition`
/// and `meeting` for the matters it routes, of either origin; `organisation` for who answers;
/// `access` for who may; `ledger` for what becomes public.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "ledger",
            "petition",
            "meeting"
        })
@NullMarked
package vn.doithoai.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
