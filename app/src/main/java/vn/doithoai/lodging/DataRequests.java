package vn.doithoai.lodging;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.vault.Purpose;

/// What petitioners ask about their personal data, and what offices have still to do about it. The
/// erasing itself is an act of the office. — Law 91/2025/QH15 on personal data
@Service
public class DataRequests {
    private final Whereabouts whereabouts;
    private final Notes notes;
    private final DataRequestStore store;
    private final RequestDesk desk;
    private final Uuid7 ids;
    private final InstantSource clock;

    DataRequests(
            Whereabouts whereabouts,
            Notes notes,
            DataRequestStore store,
            RequestDesk desk,
            Uuid7 ids,
            InstantSource clock) {
        this.whereabouts = whereabouts;
        this.notes = notes;
        this.store = store;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    /// Asked twice for the same while the first waits, it waits once.
    @Transactional
    public void ask(Holder holder, String typedWish, String words) {
        var wish = wish(typedWish);
        if (wish == Wish.CORRECT && words.isBlank()) {
            throw new Refused("lodging.wish_without_words", "words");
        }
        if (isWaiting(holder, wish)) {
            return;
        }
        var note = notes.keep(whereabouts.of(holder).own(), words, "words");
        store.add(
                holder.realm(),
                new DataRequest(ids.next(), holder.petition(), wish, note, clock.instant()));
    }

    private boolean isWaiting(Holder holder, Wish wish) {
        return store.open(holder.realm()).stream()
                .anyMatch(one -> one.petition().equals(holder.petition()) && one.wish() == wish);
    }

    private static Wish wish(String typed) {
        return switch (typed) {
            case "correct" -> Wish.CORRECT;
            case "erase" -> Wish.ERASE;
            default -> throw new Refused("lodging.wish_missing", "wish");
        };
    }

    /// Those of matters within an office's reach, the oldest first.
    @Transactional
    public List<WaitingRequest> waiting(Actor office) {
        var within = desk.within(office, store.open(office.realm()));
        var texts = within.keySet().stream().flatMap(one -> Stream.ofNullable(one.note())).toList();
        var words = notes.read(office.realm(), texts, Purpose.CORRECTION, office);
        return within.entrySet().stream()
                .map(one -> {
                    var note = one.getKey().note();
                    var said = note == null ? "" : words.getOrDefault(note, "");
                    return new WaitingRequest(one.getKey(), one.getValue(), said);
                })
                .toList();
    }

    /// The office did it, or told the petitioner why not.
    @Transactional
    public void met(UUID request, Actor office) {
        if (desk.within(office, store.open(office.realm())).keySet().stream()
                .noneMatch(one -> one.id().equals(request))) {
            throw new Absent();
        }
        store.meet(office.realm(), request, office, clock.instant());
    }
}
