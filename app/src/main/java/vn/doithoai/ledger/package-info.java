/// What the public log will hear of. Sees nobody: an act comes to it by implementing `PublicAct`,
/// and a fact that stays out of the log says why.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.doithoai.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
