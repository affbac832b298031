package vn.doithoai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.Absent;

/// Tells what waits, some at a time. It may stop anywhere, die, or run on several nodes: what is in
/// hand is let go after a while, and nobody else takes it before.
@Component
class Telling {
    static final Duration IN_HAND = Duration.ofMinutes(10);
    private static final int AT_ONCE = 20;

    private final NewsStore news;
    private final SubscriptionStore subscriptions;
    private final Addresses addresses;
    private final Carriers carriers;
    private final TransactionTemplate together;

    Telling(
            NewsStore news,
            SubscriptionStore subscriptions,
            Addresses addresses,
            Carriers carriers,
            TransactionTemplate together) {
        this.news = news;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.carriers = carriers;
        this.together = together;
    }

    /// How many attempts were made.
    int tell(Instant now) {
        var taken = news.take(now, now.plus(IN_HAND), AT_ONCE);
        for (var due : taken) {
            letter(due)
                    .ifPresentOrElse(
                            letter -> settle(due, carriers.carry(letter), now),
                            () -> news.settle(due, null, "erased"));
        }
        return taken.size();
    }

    /// Empty when it ended, or its person was erased, since it was taken in hand.
    private Optional<Letter> letter(Due due) {
        try {
            return together.execute(_ ->
                    subscriptions
                            .find(due.realm(), due.subscription())
                            .map(one -> new Letter(due, one, addresses.opened(one))));
        } catch (Absent erased) {
            return Optional.empty();
        }
    }

    private void settle(Due due, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Told _ -> news.settle(due, now, null);
            case Outcome.Gone _ -> subscriptions.end(due.realm(), due.subscription());
            case Outcome.Later later ->
                    Patience.after(due.attempts())
                            .ifPresentOrElse(
                                    wait -> news.again(due, now.plus(wait), later.error()),
                                    () -> news.settle(due, null, later.error()));
        }
    }
}
