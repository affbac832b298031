package vn.doithoai.workplace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.suggestion.Asked;
import vn.doithoai.suggestion.Similar;
import vn.doithoai.suggestion.Suggestions;

/// Which other matters of a queue the same answer may fit: suggested with the reason, chosen by a
/// person.
@Service
public class Clusters {
    /// So many of those chosen are compared with so many of the queue, the first due first.
    private static final int ASKED = 3;

    private static final int COMPARED = 500;
    private static final int SHOWN = 10;

    private final Suggestions suggestions;
    private final Register register;
    private final Queues queues;

    Clusters(Suggestions suggestions, Register register, Queues queues) {
        this.suggestions = suggestions;
        this.register = register;
        this.queues = queues;
    }

    /// What lies open with the same body and is like one of the first few chosen. Words still
    /// sealed are not read for it.
    public List<ClusterMember> near(List<Petition> chosen, Actor by) {
        var known = chosen.stream().map(one -> one.standing().code()).collect(Collectors.toSet());
        var others =
                register.dueFirst(by, COMPARED).stream()
                        .filter(Petition::cleared)
                        .filter(one -> !known.contains(one.standing().code()))
                        .toList();
        var found = new LinkedHashMap<String, Similar>();
        chosen.stream()
                .limit(ASKED)
                .flatMap(one -> suggestions.among(asked(one), others.stream()).stream())
                .forEach(like -> found.putIfAbsent(like.code(), like));
        return found.values().stream().limit(SHOWN).map(this::member).toList();
    }

    private ClusterMember member(Similar like) {
        var row = queues.rows(List.of(like.petition())).getFirst();
        return new ClusterMember(row, like.kind(), like.reasons());
    }

    private static Asked asked(Petition one) {
        return Asked.about(one, VietnamTime.day(one.receivedAt()));
    }
}
