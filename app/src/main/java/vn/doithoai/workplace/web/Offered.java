package vn.doithoai.workplace.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;
import vn.doithoai.suggestion.Reason;
import vn.doithoai.workplace.Bringing;
import vn.doithoai.workplace.QueueRow;

/// What the desks offer to narrow a list down by. Public for the templates.
public final class Offered {
    private Offered() {}

    public static List<Choice> topics(List<String> codes, RealmLists lists, String language) {
        return codes.stream()
                .map(code -> new Choice(code, lists.word("petition.topic", code, language)))
                .toList();
    }

    public static List<Choice> places(Map<String, String> names) {
        return names.entrySet().stream()
                .map(place -> new Choice(place.getKey(), place.getValue()))
                .toList();
    }

    public static List<Choice> words(Words w, String key, List<String> codes) {
        return codes.stream().map(code -> new Choice(code, w.word(key, code))).toList();
    }

    public static List<Choice> bodies(List<Organisation> bodies) {
        return bodies.stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    public static List<Choice> results(RealmLists lists, String language) {
        return lists.choices("referral.result").stream()
                .map(item -> new Choice(item.code(), item.in(language)))
                .toList();
    }

    public static String result(RealmLists lists, String code, String language) {
        return lists.word("referral.result", code, language);
    }

    /// Reasons in one line that begins like a sentence.
    public static String reasons(List<Reason> reasons, Words w) {
        var line =
                reasons.stream()
                        .map(one -> w.of("suggestion.reason." + one.code(), one.values().toArray()))
                        .collect(Collectors.joining("; "));
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    public static List<Choice> classes(Words w) {
        var classes = List.of(PetitionClass.values());
        return words(w, "petition.class", classes.stream().map(PetitionClass::word).toList());
    }

    public static List<Choice> topics(RealmLists lists, String language) {
        var codes = lists.choices("petition.topic").stream().map(item -> item.code()).toList();
        return topics(codes, lists, language);
    }

    /// Which row of a form a refusal is about, counted from one; 0 when it is about none.
    public static int row(Refusal refusal) {
        var field = refusal.field() == null ? "" : refusal.field();
        return field.startsWith("rows[")
                ? Integer.parseInt(field.substring(5, field.indexOf(']'))) + 1
                : 0;
    }

    public static List<Choice> duties(Words w) {
        var duties = Duty.ANSWERS.stream().map(Duty::word).toList();
        return words(w, "organisation.duty", duties);
    }

    /// The words of a matter as its reader may read them, or that they may not.
    public static String words(Petition matter, Words w) {
        return said(matter.text(), w);
    }

    /// As much of them as a row has room for.
    public static String opening(QueueRow row, Words w) {
        return said(row.opening(), w);
    }

    private static String said(String text, Words w) {
        return text.isEmpty() ? w.of("petition.words_withheld") : text;
    }

    static void rows(Model model, Bringing bringing, RealmLists lists, Actor actor) {
        model.addAttribute("id", bringing.newForm());
        model.addAttribute("home", bringing.home(actor).fullName());
        model.addAttribute("lists", lists);
    }

    /// The body chosen, or null when none was or what was sent is no id.
    static @Nullable OrganisationId body(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : new OrganisationId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
