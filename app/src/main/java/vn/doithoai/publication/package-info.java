/// What the public sees: the registers of meetings and matters, each meeting, matter and unit, and
/// the description of the machine API. Sees `petition`, `meeting` and `referral` for what it shows,
/// `statistics` for the figures of the front page, `supervision` for what the Front found,
/// `figures` for the words of results, `attachment` for the files that were released,
/// `organisation` for units then and now, `access` for what its reader may do next. Nobody sees it:
/// it has the last word on what is public.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "attachment",
            "attachment :: web",
            "petition",
            "meeting",
            "referral",
            "statistics",
            "supervision",
            "figures"
        })
@NullMarked
package vn.doithoai.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
