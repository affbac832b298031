package vn.doithoai.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Petition;

/// Sorts out which of the matters around one are the same, the same again, or related.
@Component
class SimilarMatters {
    private static final Comparator<Compared> ORDER =
            Comparator.comparing(Compared::kind)
                    .thenComparing(Comparator.comparingDouble(Compared::weight).reversed())
                    .thenComparing(one -> one.petition().standing().code());

    private final Localities localities;

    SimilarMatters(Localities localities) {
        this.localities = localities;
    }

    /// The likest first, at most so many.
    List<Compared> compared(Asked asked, Stream<Petition> others, int most) {
        var own = traits(asked);
        return others.flatMap(other -> compared(own, other, asked).stream())
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    Optional<Compared> compared(Traits own, Petition other, Asked asked) {
        var traits =
                Traits.of(other.text(), localities.of(other.place()), other.standing().topic());
        var likeness = Likeness.between(own, traits);
        return Judging.kind(likeness, other, asked.day())
                .map(kind -> new Compared(other, traits, likeness, kind));
    }

    Traits traits(Asked asked) {
        return Traits.of(asked.text(), localities.of(asked.place()), asked.topic());
    }
}
