/// Is seen by the lower one.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.doithoai.rules.broken.house.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
