package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.CodeLists.Item;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.Realm;

/// Suggests the topic a matter belongs under: what similar matters are filed under now, and the
/// words that speak for a topic.
@Component
class Topics {
    private static final Map<String, Vocabulary> WORDS =
            CsvRows.of("/suggestion/topics.csv").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> Vocabulary.of(row.get(1))));

    private final CodeLists lists;

    Topics(CodeLists lists) {
        this.lists = lists;
    }

    List<Suggested<Item>> of(Asked asked, Neighbourhood around, int most) {
        var offered = offered(asked.realm());
        var poll = poll(around);
        var hits = hits(asked.text());
        return poll.ranked(Vocabulary.shares(hits)).stream()
                .flatMap(code -> Optional.ofNullable(offered.get(code)).stream())
                .limit(most)
                .map(topic -> suggested(topic, poll, hits))
                .toList();
    }

    private Map<String, Item> offered(Realm realm) {
        var items = new LinkedHashMap<String, Item>();
        lists.in(realm).choices("petition.topic").forEach(item -> items.put(item.code(), item));
        return items;
    }

    static Poll<String> poll(Neighbourhood around) {
        return new Poll<>(
                around.neighbours()
                        .filter(one -> one.likeness() >= Poll.SIMILAR)
                        .limit(Poll.VOTERS)
                        .map(Topics::vote)
                        .toList());
    }

    private static Vote<String> vote(Neighbour one) {
        return new Vote<>(Optional.of(one.petition().standing().topic()), one);
    }

    static Map<String, Hits> hits(String text) {
        var line = Line.of(text);
        var hits = new LinkedHashMap<String, Hits>();
        WORDS.forEach((topic, words) -> hits.put(topic, words.in(line)));
        return hits;
    }

    private static Suggested<Item> suggested(
            Item topic, Poll<String> poll, Map<String, Hits> hits) {
        var votes = poll.forChoice(topic.code());
        var reasons = new ArrayList<Reason>();
        if (!votes.isEmpty()) {
            reasons.add(Reason.of("filed", votes.size(), poll.votes().size()));
        }
        var hit = hits.get(topic.code());
        if (hit != null && hit.weight() > 0) {
            reasons.add(Reason.of("words", hit.spelled()));
        }
        return new Suggested<>(topic, reasons, Poll.codes(votes));
    }
}
