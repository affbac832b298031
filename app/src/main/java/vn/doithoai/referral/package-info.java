/// Where a matter goes, who must answer it and by when, and every answer it got. Sees `petition`
/// and `meeting` for the matters it routes, of either origin; `organisation` for who answers;
/// `access` for who may; `attachment` for the files of answers, and `vault` for who reads them;
/// `ledger` for what becomes public, `figures` for the rules that tell what became of a promise.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "attachment",
            "attachment :: web",
            "vault",
            "ledger",
            "petition",
            "meeting",
            "figures"
        })
@NullMarked
package vn.doithoai.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
