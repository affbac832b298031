/// The desks where many matters are handled at a sitting: an agency's queue, its head's drafts, the
/// office's day, a village head's matters. Every act is the module's it belongs to, one matter at a
/// time. Sees `petition` and `referral` for the matters and their acts, `suggestion` for what may
/// belong together, `meeting` for where matters were raised, `organisation` for bodies and places,
/// `access` for who may, `figures` for the words of results. Nobody sees it.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "petition",
            "suggestion",
            "meeting",
            "referral",
            "figures"
        })
@NullMarked
package vn.doithoai.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
