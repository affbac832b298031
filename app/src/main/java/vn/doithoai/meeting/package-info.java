/// A meeting between leaders and people: who presided, where, when as far as it is known, how many
/// came, and the contributions that carried matters into it. Sees `organisation` for the unit that
/// held it, `access` for who may record it, `ledger` for what becomes public, and `petition`
/// because a meeting lodges matters; a matter need not know that meetings exist.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "ledger",
            "petition"
        })
@NullMarked
package vn.doithoai.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
