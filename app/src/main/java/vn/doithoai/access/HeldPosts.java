package vn.doithoai.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The posts one person ever held or will hold, and which of them they act in on a day.
record HeldPosts(Account account, List<PostLife> lives) {

    private static final Comparator<Held> ORDER =
            Comparator.comparing((Held one) -> one.holding().insteadOf() != null)
                    .thenComparing(one -> one.holding().givenAt())
                    .thenComparing(one -> one.post().role())
                    .thenComparing(one -> one.holding().id().value());

    /// Their own in the order they were given, then those they stand in for.
    List<Held> on(LocalDate day) {
        return lives.stream()
                .flatMap(life ->
                        life
                                .holderOn(day)
                                .filter(one -> one.account().equals(account.id()))
                                .map(one -> held(life.post(), one))
                                .stream())
                .sorted(ORDER)
                .toList();
    }

    Optional<Held> on(LocalDate day, HoldingId holding) {
        return on(day).stream().filter(one -> one.holding().id().equals(holding)).findFirst();
    }

    private Held held(KeptPost post, Holding holding) {
        var actor =
                new Actor(
                        post.realm(),
                        account.id(),
                        account.name(),
                        post.role(),
                        post.organisation(),
                        post.path(),
                        new InPost(holding.id(), post.title()));
        return new Held(post, holding, actor);
    }
}
