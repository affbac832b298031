package vn.doithoai.petition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of the stage table: by this act, done by one of these, a matter goes from here to
/// there. It comes into being `from` nothing.
public record Transition(@Nullable Stage from, Act act, Stage to, Set<Doer> by) {}
