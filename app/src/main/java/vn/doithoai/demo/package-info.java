/// The demonstration province: five years of invented dialogues in Bắc Kạn whose sums are the
/// published ones, and the four meetings of the source articles as these have them. Stands on top
/// of the record modules and acts through their public verbs only; nobody sees it.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "access",
            "petition",
            "meeting",
            "referral",
            "supervision",
            "statistics",
            "report",
            "figures"
        })
@NullMarked
package vn.doithoai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
