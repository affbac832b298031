package vn.doithoai.lodging;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Networks;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Throttle;

/// Gives out receipts and knows them again. A wrong code, a wrong secret and the receipt of another
/// matter get the same answer, after the same work.
@Service
public class Receipts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int WRONG_PER_NETWORK = 20;
    private static final Realm NOWHERE = new Realm("00");
    private static final String NO_CODE = "";
    private static final Secret NO_SECRET = Secret.random();

    private final ReceiptStore store;
    private final Realms realms;
    private final InstantSource clock;
    private final Throttle networks;

    Receipts(ReceiptStore store, Realms realms, InstantSource clock) {
        this.store = store;
        this.realms = realms;
        this.clock = clock;
        networks = new Throttle(clock, WRONG_PER_NETWORK, WINDOW);
    }

    /// For a matter an office received for somebody: a new secret, shown this once. A second one
    /// would make the paper in somebody's hand worthless, so there is none.
    @Transactional
    public Secret print(Petition petition, Actor by) {
        var secret = Secret.random();
        if (!issue(petition.standing(), secret, by)) {
            throw new Refused("lodging.receipt_printed", null);
        }
        return secret;
    }

    /// Whether the matter has a receipt.
    public boolean printed(Petition petition) {
        var standing = petition.standing();
        return store.of(standing.realm(), standing.id()).isPresent();
    }

    /// Whether this is the matter's receipt: its first, or the same again.
    boolean issue(Standing standing, Secret secret, @Nullable Actor by) {
        var receipt =
                new Receipt(standing.realm(), standing.id(), standing.code(), by, clock.instant());
        return store.add(receipt, Lock.on(secret))
                || opens(standing.realm(), standing.id(), secret);
    }

    boolean opens(Realm realm, PetitionId petition, Secret secret) {
        return store.of(realm, petition).filter(kept -> kept.lock().opensWith(secret)).isPresent();
    }

    /// Who holds this receipt, by what is printed on it.
    public Holder open(String code, String secret, String address) {
        var network = Networks.of(address);
        networks.attempt(network).ifPresent(Receipts::refuse);
        var sound = ReadableCode.read(code);
        var kept =
                store.withCode(sound.flatMap(this::realm).orElse(NOWHERE), sound.orElse(NO_CODE));
        var lock = kept.map(KeptReceipt::lock).orElse(Lock.NOBODYS);
        boolean opened = lock.opensWith(Secret.read(secret).orElse(NO_SECRET));
        var holder = kept.map(KeptReceipt::holder).filter(_ -> opened);
        holder.ifPresent(_ -> networks.takeBack(network));
        return holder.orElseThrow(() -> new Refused("lodging.receipt_wrong", "secret"));
    }

    private Optional<Realm> realm(String code) {
        return realms.withPrefix(ReadableCode.prefix(code)).map(RealmEntry::realm);
    }

    private static void refuse(Duration wait) {
        throw Refused.forNow(wait, "lodging.too_many_tries");
    }
}
