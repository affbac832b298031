package vn.doithoai.workplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Draft;
import vn.doithoai.referral.Drafts;

/// The answers of a body that wait for its head, first due on top; one answer to many matters is
/// one cluster.
@Service
public class WaitingDrafts {
    private static final int MOST = Marked.MOST;
    private static final Comparator<QueueRow> DUE =
            Comparator.comparing(
                    row -> row.petition().due(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Drafts drafts;
    private final Register register;
    private final Queues queues;
    private final Accounts accounts;
    private final RowWords words;

    WaitingDrafts(
            Drafts drafts, Register register, Queues queues, Accounts accounts, RowWords words) {
        this.drafts = drafts;
        this.register = register;
        this.queues = queues;
        this.accounts = accounts;
        this.words = words;
    }

    private record Key(Answer answer, AccountId by) {}

    public List<DraftCluster> of(Actor head) {
        var waiting = waiting(head);
        var names = accounts.names(head.realm());
        var clusters = new LinkedHashMap<Key, List<DraftedRow>>();
        for (var row : rows(head, waiting)) {
            var draft = waiting.get(row.petition().standing().id());
            if (draft != null) {
                var mark = new Marked(row.code(), row.petition().acts(), draft.id());
                clusters.computeIfAbsent(
                                new Key(draft.answer(), draft.by()), _ -> new ArrayList<>())
                        .add(new DraftedRow(row, mark.toString()));
            }
        }
        return clusters.entrySet().stream()
                .map(one ->
                        new DraftCluster(
                                one.getKey().answer(),
                                names.getOrDefault(one.getKey().by().value(), ""),
                                one.getKey().by().equals(head.account()),
                                one.getValue()))
                .toList();
    }

    private Map<PetitionId, Draft> waiting(Actor head) {
        var waiting = new HashMap<PetitionId, Draft>();
        drafts.waitingIn(head.realm(), head.organisation(), MOST)
                .forEach(draft -> waiting.put(draft.petition(), draft));
        return waiting;
    }

    // A matter sent on since its draft was written is no longer this body's to answer.
    private List<QueueRow> rows(Actor head, Map<PetitionId, Draft> waiting) {
        var own =
                register.withIds(head.realm(), List.copyOf(waiting.keySet())).stream()
                        .filter(one -> head.organisation().equals(one.handler()))
                        .toList();
        return words.read(queues.rows(own).stream().sorted(DUE).toList(), head);
    }
}
