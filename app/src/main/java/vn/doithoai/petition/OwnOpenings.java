package vn.doithoai.petition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Opening;
import vn.doithoai.ledger.Proofs;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.Salts;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.TextKind;
import vn.doithoai.vault.Vault;

/// What opens the commitments of a matter's first entry, for whoever raised it: salts, and the
/// words as they were received. What was erased since, or put right where it stood, opens nothing
/// and is left out.
@Service
public class OwnOpenings {
    private final Proofs proofs;
    private final Vault vault;
    private final Salts salts;
    private final OpenWordsStore open;

    OwnOpenings(Proofs proofs, Vault vault, Salts salts, OpenWordsStore open) {
        this.proofs = proofs;
        this.vault = vault;
        this.salts = salts;
        this.open = open;
    }

    /// By group of fields. What is read of the vault is read by the person themselves, and leaves
    /// its trace.
    @Transactional
    public Map<String, Opening> of(Petition own) {
        var standing = own.standing();
        var received = proofs.of(standing.realm(), standing.code()).stream().findFirst();
        if (received.isEmpty()) {
            return Map.of();
        }
        var entry = Entry.of(received.get().entry().getBytes(StandardCharsets.US_ASCII));
        var found = new TreeMap<String, Opening>();
        for (var one : candidates(own)) {
            var word = one.group().word();
            entry.commitment(word)
                    .filter(one.opening()::opens)
                    .ifPresent(_ -> found.put(word, one.opening()));
        }
        return found;
    }

    private record Candidate(FieldGroup group, Opening opening) {
        Candidate(Committed what, byte[] salt, String words) {
            this(what.group(), new Opening(salt, what.fields(words)));
        }
    }

    private List<Candidate> candidates(Petition own) {
        var subject = own.subject();
        return Stream.concat(open(own), subject == null ? Stream.of() : sealed(own, subject))
                .toList();
    }

    private Stream<Candidate> open(Petition own) {
        var standing = own.standing();
        return open.find(standing.realm(), standing.id()).stream()
                .map(said -> new Candidate(Committed.TEXT, said.salt(), said.text()));
    }

    private Stream<Candidate> sealed(Petition own, SubjectId subject) {
        var realm = own.standing().realm();
        var id = own.standing().id();
        var kept = salts.about(realm, subject, id.value());
        if (kept.isEmpty()) {
            return Stream.of();
        }
        var body = vault.read(realm, Sealing.original(id), 1, Reader.themselves());
        var others =
                vault.of(realm, subject, Reader.themselves()).stream()
                        .filter(text -> text.kind() != TextKind.ORIGINAL);
        return Stream.concat(Stream.of(body), others).flatMap(text -> candidate(text, kept));
    }

    private static Stream<Candidate> candidate(KeptText text, Map<FieldGroup, byte[]> salts) {
        return Committed.of(text.kind()).stream()
                .flatMap(what ->
                        Stream.ofNullable(salts.get(what.group()))
                                .map(salt -> new Candidate(what, salt, text.words())));
    }
}
