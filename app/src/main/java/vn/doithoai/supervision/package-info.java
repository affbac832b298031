/// Those who look at what was done: the Front with its findings beside the agencies' word, and the
/// leader with what is late, broken, contested and raised again. Sees `petition` for the matters,
/// `referral` for the answers and the requests they are about, `organisation` for bodies, `access`
/// for who may, `figures` for the words of results. Changes no answer and no result.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "petition",
            "referral",
            "figures"
        })
@NullMarked
package vn.doithoai.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
