/// The public log: every public act as an entry, taken in by a sequencer and published in files
/// anyone can check. Sees nobody but the two libraries that strangers use, too: an act comes to it
/// by implementing `PublicAct`, and a fact that stays out of the log says why.
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "tlog", "figures"})
@NullMarked
package vn.doithoai.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
