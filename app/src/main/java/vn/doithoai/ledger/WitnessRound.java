package vn.doithoai.ledger;

import java.util.List;
import java.util.Optional;
import vn.doithoai.tlog.Cosigning;
import vn.doithoai.tlog.Cosigning.Cosigned;
import vn.doithoai.tlog.NoteSignature;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.SignedCheckpoint;

/// What came of asking the witnesses of a log once.
record WitnessRound(List<Answer> answers) {
    /// One witness and what it answered.
    ///
    /// @param theirs the last checkpoint it cosigned, where it objects and shows it
    record Answer(Policy.Witness witness, Cosigning said, Optional<SignedCheckpoint> theirs) {}

    List<NoteSignature> signatures() {
        return answers.stream()
                .map(Answer::said)
                .filter(Cosigned.class::isInstance)
                .flatMap(said -> ((Cosigned) said).signatures().stream())
                .toList();
    }
}
