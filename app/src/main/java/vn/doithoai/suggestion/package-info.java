/// What the realm's own history suggests for a matter: which matters are the same, related or
/// recurring, which topic and which agency fit, each with its reason. Suggests only; a person
/// decides. Sees `petition` for the matters it compares, `organisation` for units then and now and
/// for the bodies that answer, `access` for who asks, `figures` for the words of results.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "organisation",
            "access",
            "petition",
            "figures"
        })
@NullMarked
package vn.doithoai.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
