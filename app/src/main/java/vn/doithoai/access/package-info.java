/// Who signs in, for which post, and what that post may reach. Sees `organisation` because a right
/// is held by a post in an organisation and ends where the organisation's unit ends.
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "organisation"})
@NullMarked
package vn.doithoai.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
