package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.figures.Opening;
import vn.doithoai.ledger.Proofs;
import vn.doithoai.ledger.Provisionals;
import vn.doithoai.petition.OwnOpenings;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Absent;

/// What proves, to anybody and without us, that a matter was received: at once a signed promise,
/// then the proof of the public log with everything that opens its commitments.
@Component
public class OwnProofs {
    /// The number of the entry that says a matter was received.
    private static final int RECEIVED = 1;

    private final Whereabouts whereabouts;
    private final OwnOpenings openings;
    private final Proofs proofs;
    private final Provisionals provisionals;

    OwnProofs(
            Whereabouts whereabouts,
            OwnOpenings openings,
            Proofs proofs,
            Provisionals provisionals) {
        this.whereabouts = whereabouts;
        this.openings = openings;
        this.proofs = proofs;
        this.provisionals = provisionals;
    }

    /// The promise, for whoever lodged it or receives it for somebody.
    public Optional<String> provisional(Petition received) {
        var standing = received.standing();
        return provisionals.of(standing.realm(), standing.code(), RECEIVED, received.receivedAt());
    }

    /// The same for the holder of a receipt, as a file.
    public ProofFile provisional(Holder holder) {
        var own = whereabouts.of(holder).own();
        return provisional(own)
                .map(text -> ProofFile.provisional(own, text))
                .orElseThrow(Absent::new);
    }

    /// The proof with all that its holder may know; absent until a checkpoint speaks of it.
    @Transactional
    public ProofFile whole(Holder holder) {
        var own = whereabouts.of(holder).own();
        return proof(own, openings.of(own))
                .map(proof -> ProofFile.whole(own, proof))
                .orElseThrow(Absent::new);
    }

    /// What is printed: the proof with what opens it when a QR code holds that much, else without;
    /// the promise while there is no proof.
    @Transactional
    public Slip slip(Holder holder) {
        var own = whereabouts.of(holder).own();
        var opened = openings.of(own);
        var whole = proof(own, opened).flatMap(OwnProofs::drawn);
        var bare = proof(own, Map.of()).flatMap(OwnProofs::drawn);
        var realm = own.standing().realm();
        var proven = bare.isPresent();
        return new Slip(
                own,
                proven ? whole.or(() -> bare) : provisional(own).flatMap(Qr::fitting),
                proven,
                whole.isPresent() && !opened.isEmpty(),
                proven ? proofs.key(realm) : provisionals.key(realm));
    }

    private Optional<byte[]> proof(Petition own, Map<String, Opening> opened) {
        var standing = own.standing();
        return proofs.receipt(standing.realm(), standing.code(), RECEIVED, opened);
    }

    private static Optional<Qr> drawn(byte[] proof) {
        return Qr.fitting(new String(proof, StandardCharsets.UTF_8));
    }
}
