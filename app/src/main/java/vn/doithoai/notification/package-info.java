/// Who is told what became of a matter, and by which channel: e-mail or a message of the browser.
/// Sees `petition` for the matter it is about, `ledger` for the public acts it hears, `vault` for
/// the keys addresses are sealed with, `organisation` for the province in whose name it writes.
///
/// The petitioner's side calls [vn.doithoai.notification.Subscriptions]; nothing else tells it whom
/// to write to, and it tells nothing but the code, what happened and where to look.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "ledger",
            "organisation",
            "vault",
            "petition"
        })
@NullMarked
package vn.doithoai.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
