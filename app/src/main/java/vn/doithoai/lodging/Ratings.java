package vn.doithoai.lodging;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.TextId;

/// How content those who hold a receipt are with an answer.
@Service
public class Ratings {
    private final Whereabouts whereabouts;
    private final Told told;
    private final Notes notes;
    private final RatingStore store;
    private final InstantSource clock;

    Ratings(
            Whereabouts whereabouts,
            Told told,
            Notes notes,
            RatingStore store,
            InstantSource clock) {
        this.whereabouts = whereabouts;
        this.told = told;
        this.notes = notes;
        this.store = store;
        this.clock = clock;
    }

    /// Once an answer; the same stars again change nothing.
    @Transactional
    public void rate(Holder holder, Shown shown, Given given) {
        var standing = whereabouts.shown(holder, shown).standing();
        if (given.stars() < 1 || given.stars() > Rating.MOST) {
            throw new Refused("lodging.stars_missing", "stars", Rating.MOST);
        }
        if (told.answers(standing).stream().noneMatch(one -> one.actSeq() == given.answer())) {
            throw new Refused("lodging.answer_unknown", "stars");
        }
        var before = store.of(holder, standing.id()).getOrDefault(given.answer(), 0);
        if (before == given.stars()) {
            return;
        }
        if (before != 0 || !store.add(holder, rating(holder, standing, given))) {
            throw new Refused("lodging.rated_already", "stars");
        }
    }

    private Rating rating(Holder holder, Standing rated, Given given) {
        var note = notes.keep(whereabouts.of(holder).own(), given.words(), "comment");
        return new Rating(rated.id(), given.answer(), given.stars(), note, clock.instant());
    }

    /// Of whoever gave them; the words only for those who may read what petitioners write.
    @Transactional
    public List<ReadRating> of(Petition petition, Actor reader) {
        var realm = petition.standing().realm();
        var all = store.all(realm, petition.standing().id());
        var kept = all.stream().flatMap(one -> Stream.ofNullable(one.note())).toList();
        var words = notes.read(realm, kept, Purpose.HANDLING, reader);
        return all.stream().map(one -> new ReadRating(one, said(words, one.note()))).toList();
    }

    private static String said(Map<TextId, String> words, @Nullable TextId note) {
        return note == null ? "" : words.getOrDefault(note, "");
    }
}
