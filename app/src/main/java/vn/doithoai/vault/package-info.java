/// What identifies people: kept encrypted with a key of each person, read with a trace, erased with
/// the key; and what tells, in a text, that it names somebody or denounces somebody. Sees nobody:
/// those above hold what they keep here by its id.
@ApplicationModule(allowedDependencies = {"shared", "shared :: web"})
@NullMarked
package vn.doithoai.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
