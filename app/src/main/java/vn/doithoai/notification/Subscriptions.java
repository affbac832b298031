package vn.doithoai.notification;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.SubjectId;

/// Whom to tell of a matter. Whoever calls this made sure that they hold its receipt. A person who
/// is known by nothing else (`of` is null) gets a key of their own.
@Service
public class Subscriptions {
    static final int MOST_BROWSERS = 5;

    private final SubscriptionStore store;
    private final Addresses addresses;
    private final FirstNews first;
    private final Carriers carriers;
    private final PushKeys keys;
    private final InstantSource clock;

    Subscriptions(
            SubscriptionStore store,
            Addresses addresses,
            FirstNews first,
            Carriers carriers,
            PushKeys keys,
            InstantSource clock) {
        this.store = store;
        this.addresses = addresses;
        this.first = first;
        this.carriers = carriers;
        this.keys = keys;
        this.clock = clock;
    }

    /// One address a matter: another one takes its place. It is written to at once, so that
    /// somebody whose address was given by another can end it.
    @Transactional
    public void byMail(Followed matter, @Nullable SubjectId of, String typed, String language) {
        carriers.check(Channel.MAIL);
        var address = MailAddress.read(typed);
        var known =
                store.on(matter.realm(), matter.petition()).stream()
                        .filter(one -> one.channel() == Channel.MAIL)
                        .toList();
        if (known.stream().map(addresses::opened).noneMatch(address.value()::equals)) {
            known.forEach(one -> store.end(one.realm(), one.id()));
            first.tell(add(matter, of, Channel.MAIL, address.value(), language), address);
        }
    }

    /// Whether letters go out at all.
    public boolean mails() {
        return carriers.ready(Channel.MAIL);
    }

    /// The same browser twice is told once.
    @Transactional
    public void byPush(
            Followed matter, @Nullable SubjectId of, PushAddress browser, String language) {
        carriers.check(Channel.PUSH);
        carriers.checkReach(browser);
        var known =
                store.on(matter.realm(), matter.petition()).stream()
                        .filter(one -> one.channel() == Channel.PUSH)
                        .toList();
        if (known.stream().map(addresses::opened).anyMatch(browser.text()::equals)) {
            return;
        }
        if (known.size() >= MOST_BROWSERS) {
            throw new Refused("notification.too_many_browsers", null, MOST_BROWSERS);
        }
        add(matter, of, Channel.PUSH, browser.text(), language);
    }

    private Subscription add(
            Followed matter,
            @Nullable SubjectId person,
            Channel channel,
            String address,
            String language) {
        var id = SubscriptionId.random();
        var of = person == null ? new SubjectId(UUID.randomUUID()) : person;
        var sealed = addresses.sealed(matter.realm(), of, id, address);
        var since = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var one = new Subscription(id, matter, of, channel, language, sealed, since);
        store.add(one);
        return one;
    }

    /// How its petitioner is told.
    @Transactional
    public Following of(Realm realm, PetitionId petition) {
        var all = store.on(realm, petition);
        long browsers = all.stream().filter(one -> one.channel() == Channel.PUSH).count();
        return new Following(
                carriers.ready(Channel.MAIL),
                all.size() > browsers,
                (int) browsers,
                carriers.ready(Channel.PUSH) ? keys.of(realm).publicText() : "");
    }

    /// Nobody is told of this matter any more.
    @Transactional
    public void end(Realm realm, PetitionId petition) {
        store.on(realm, petition).forEach(one -> store.end(realm, one.id()));
    }

    /// By the link that comes with the news; whether there was one is not told.
    @Transactional
    public void end(Realm realm, SubscriptionId id) {
        store.end(realm, id);
    }
}
