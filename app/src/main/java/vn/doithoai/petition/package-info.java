/// One matter raised by the people: its code, class, text, the occasion it was raised on, and the
/// stage it stands at. Sees `organisation` for the place and `access` for who may reach it;
/// `ledger` and `figures` for what becomes public, `vault` for what identifies the petitioner,
/// `attachment` for the files that came with it. Hears of its handling through its own `Handling`,
/// so it need not know who routes or answers.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "attachment",
            "attachment :: web",
            "ledger",
            "vault",
            "figures"
        })
@NullMarked
package vn.doithoai.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
