package vn.doithoai.workplace;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.GivenAnswer;
import vn.doithoai.referral.Publication;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// The matters a village head brought, and what became of each as far as it is public.
@Service
public class VillageMatters {
    static final int MOST = 200;

    private final Register register;
    private final Originals originals;
    private final Referrals referrals;
    private final Publications publications;
    private final Organisations organisations;
    private final InstantSource clock;

    VillageMatters(
            Register register,
            Originals originals,
            Referrals referrals,
            Publications publications,
            Organisations organisations,
            InstantSource clock) {
        this.register = register;
        this.originals = originals;
        this.referrals = referrals;
        this.publications = publications;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Newest first.
    public List<VillageMatter> of(Actor head) {
        var brought = register.broughtBy(head, MOST);
        var words = originals.words(brought, head);
        return brought.stream()
                .map(one -> one.read(words.getOrDefault(one.standing().id(), "")))
                .map(this::matter)
                .toList();
    }

    /// The same in the words the public reads.
    public List<VillageMatter> published(Actor head) {
        return register.broughtBy(head, MOST).stream().map(this::matter).toList();
    }

    /// The body the village head speaks for.
    public String village(Actor head) {
        var name = name(head.realm(), head.organisation());
        return name == null ? "" : name;
    }

    public LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private VillageMatter matter(Petition petition) {
        var standing = petition.standing();
        var cleared = publications.of(standing.realm(), standing.id());
        var answers =
                referrals.answersTo(standing.realm(), standing.id()).stream()
                        .map(given -> told(standing.realm(), given, cleared))
                        .toList();
        return new VillageMatter(
                petition,
                name(standing.realm(), petition.handler()),
                petition.overdue(today()),
                answers.reversed());
    }

    private ToldAnswer told(Realm realm, GivenAnswer given, List<Publication> cleared) {
        var answer = given.answer();
        var day = answer.day();
        return new ToldAnswer(
                answer.resultCode(),
                name(realm, given.by()),
                day == null ? VietnamTime.day(given.at()) : day,
                answer.document(),
                answer.roadmap(),
                cleared.stream()
                        .filter(one -> one.answerSeq() == given.actSeq())
                        .map(Publication::text)
                        .reduce((_, later) -> later)
                        .orElse(null));
    }

    private @Nullable String name(Realm realm, @Nullable OrganisationId body) {
        return body == null
                ? null
                : organisations.withId(realm, body).map(Organisation::name).orElse(null);
    }
}
