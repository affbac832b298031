package vn.doithoai.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.CodeLists.Item;

/// Suggests to an office, from the realm's own history and the functions of bodies. It reads and
/// never writes: nothing is filed, sent, merged or linked by it.
@Service
@Transactional(readOnly = true)
public class Suggestions {
    private static final int CHOICES = 3;
    private static final int SIMILAR = 8;

    private final Surveying surveying;
    private final Topics topics;
    private final Agencies agencies;
    private final SimilarMatters similarMatters;
    private final LikenessReasons reasons;
    private final Petitions petitions;

    Suggestions(
            Surveying surveying,
            Topics topics,
            Agencies agencies,
            SimilarMatters similarMatters,
            LikenessReasons reasons,
            Petitions petitions) {
        this.surveying = surveying;
        this.topics = topics;
        this.agencies = agencies;
        this.similarMatters = similarMatters;
        this.reasons = reasons;
        this.petitions = petitions;
    }

    /// All that is suggested for one matter.
    public record Advice(
            List<Suggested<Item>> topics,
            List<Suggested<Organisation>> agencies,
            List<Similar> similar) {}

    /// For somebody who files matters. A matter out of their reach is shown only as the public
    /// reads it.
    public Advice advise(Asked asked, Actor reader) {
        var around = surveying.around(asked);
        return new Advice(
                topics.of(asked, around, CHOICES),
                agencies.of(asked, around, CHOICES),
                similar(asked, around.petitions().values().stream(), reader));
    }

    private List<Similar> similar(Asked asked, Stream<Petition> others, Actor reader) {
        return similarMatters.compared(asked, others, SIMILAR).stream()
                .flatMap(one -> readable(asked, one, reader).stream())
                .map(one -> similar(asked, one))
                .toList();
    }

    private Optional<Compared> readable(Asked asked, Compared one, Actor reader) {
        return reader.reaches(one.petition().standing().occasion().path())
                ? Optional.of(one)
                : published(asked, one.petition());
    }

    /// What somebody who is about to send a matter may see of similar ones: compared and shown as
    /// the public reads them, so that no reason tells of words that are not public.
    public List<Similar> published(Asked asked) {
        var around = surveying.around(asked).petitions().values().stream();
        return similarMatters.compared(asked, around, SIMILAR).stream()
                .flatMap(one -> published(asked, one.petition()).stream())
                .map(one -> similar(asked, one))
                .toList();
    }

    /// Which of these matters, all in the reader's own hands, may belong to the one asked about.
    public List<Similar> among(Asked asked, Stream<Petition> others) {
        var strangers = others.filter(one -> !one.standing().id().equals(asked.itself()));
        return similarMatters.compared(asked, strangers, SIMILAR).stream()
                .map(one -> similar(asked, one))
                .toList();
    }

    private Optional<Compared> published(Asked asked, Petition petition) {
        return petitions
                .published(petition.standing().code())
                .flatMap(
                        open -> similarMatters.compared(similarMatters.traits(asked), open, asked));
    }

    private Similar similar(Asked asked, Compared one) {
        return new Similar(one.kind(), one.petition(), reasons.of(asked, one));
    }
}
