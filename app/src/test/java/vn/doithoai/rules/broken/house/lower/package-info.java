/// May see nobody, and sees the upper one.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.doithoai.rules.broken.house.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
