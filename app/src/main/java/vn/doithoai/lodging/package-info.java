/// The petitioner's side: lodging a matter without an account, the receipt, and what its holder may
/// do. Sees `organisation` for where a matter is raised, `access` for who prints receipts,
/// `petition` and `referral` for the matter and its answers, `attachment` for the files it takes
/// and hands out, `vault` for what identifies the petitioner, `suggestion` for matters already
/// raised, `notification` for telling what becomes of one; `ledger` for the proof that it was
/// received, `figures` for what that opens and for the words of results. Nobody sees it.
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
            "figures",
            "petition",
            "referral",
            "suggestion",
            "notification"
        })
@NullMarked
package vn.doithoai.lodging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
