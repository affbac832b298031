package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import vn.doithoai.petition.Petition;

/// A receipt as a file. Tells nothing of its bytes when it is printed.
public record ProofFile(String name, byte[] bytes) {
    static ProofFile whole(Petition petition, byte[] proof) {
        return new ProofFile(petition.standing().code() + "-1.tlog-proof", proof);
    }

    static ProofFile provisional(Petition petition, String note) {
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        return new ProofFile(petition.standing().code() + "-1.provisional.txt", bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
