package vn.doithoai.referral.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Unit;
import vn.doithoai.referral.MatterDeadline;
import vn.doithoai.referral.Proposal;
import vn.doithoai.shared.CodeLists.Item;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// What the forms of this module offer to choose from. Public for the templates.
public final class Choices {
    private Choices() {}

    public static List<Choice> items(List<Item> items, String language) {
        return items.stream().map(item -> new Choice(item.code(), item.in(language))).toList();
    }

    public static List<Choice> words(Words w, String key, String... words) {
        return Stream.of(words).map(word -> new Choice(word, w.word(key, word))).toList();
    }

    public static List<Choice> units(List<Unit> units) {
        return units.stream().map(unit -> new Choice(unit.id().value(), unit.fullName())).toList();
    }

    /// The days policies propose, or the one that runs already; and one written by hand.
    public static List<Choice> days(
            Words w, List<Proposal> proposals, @Nullable MatterDeadline running) {
        var first = proposals.getFirst().policy().duty().word();
        var ruled =
                running == null
                        ? proposals.stream().map(one -> day(w, one))
                        : Stream.of(new Choice(first, w.of("referral.refer.kept", running.due())));
        var byHand = new Choice("by_hand", w.of("referral.refer.by_hand"));
        return Stream.concat(ruled, Stream.of(byHand)).toList();
    }

    private static Choice day(Words w, Proposal one) {
        var policy = one.policy();
        return new Choice(
                policy.duty().word(),
                w.of(
                        "referral.refer.by_rule",
                        w.of("organisation.days." + policy.unit().word(), policy.days()),
                        one.due(),
                        w.word("organisation.duty", policy.duty().word())));
    }

    public static List<Choice> organisations(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    /// The body chosen, or null when none was or what was sent is no id.
    static @Nullable OrganisationId chosen(@Nullable String id) {
        try {
            return id == null ? null : new OrganisationId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
