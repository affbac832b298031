package vn.doithoai.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A post with everybody who held, holds or will hold it, the first first.
public record PostLife(KeptPost post, List<Holding> holdings) {

    /// The one person who acts in the post on a day: the substitute while there is one, and
    /// otherwise the holder. A substitute stands in for somebody: with them both are gone.
    public Optional<Holding> holderOn(LocalDate day) {
        var holder = appointedOn(day);
        return holder.flatMap(one -> standInFor(one, day)).or(() -> holder);
    }

    /// The holder, also on a day a substitute acts.
    Optional<Holding> appointedOn(LocalDate day) {
        return on(day).filter(one -> one.insteadOf() == null).findFirst();
    }

    private Optional<Holding> standInFor(Holding holder, LocalDate day) {
        return on(day).filter(one -> holder.id().equals(one.insteadOf())).findFirst();
    }

    private Stream<Holding> on(LocalDate day) {
        return holdings.stream().filter(one -> one.term().covers(day));
    }

    public Optional<Holding> withId(HoldingId id) {
        return holdings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those that have not ended, begun or not.
    public List<Holding> standing(LocalDate today) {
        return holdings.stream().filter(one -> !one.term().isOver(today)).toList();
    }
}
