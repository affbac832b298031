/// Units, organisations and posts in time: what existed on a day, and what followed it. Sees
/// nobody, because units outlive every act.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.doithoai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
