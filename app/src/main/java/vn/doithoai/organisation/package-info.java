/// Units, organisations, posts and policies in time: what existed or held on a day, and what
/// followed it. Sees nobody, because units outlive every act.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.doithoai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
