package vn.doithoai.suggestion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.shared.web.Words;
import vn.doithoai.suggestion.Reason;
import vn.doithoai.suggestion.Similar;
import vn.doithoai.suggestion.Suggested;
import vn.doithoai.suggestion.Suggestions.Advice;

/// Suggestions as the machine API gives them, the likeliest first. `matters` are the codes of the
/// matters that speak for a choice.
record AdviceJson(List<Topic> topics, List<Agency> agencies, List<Matter> similar) {

    record Topic(String code, String name, List<Why> reasons, List<String> matters) {}

    record Agency(String id, String name, List<Why> reasons, List<String> matters) {}

    record Matter(
            String kind,
            String code,
            String text,
            String place,
            @Nullable String day,
            String stage,
            String result,
            List<Why> reasons) {}

    /// A reason by its code, its values, and in words.
    record Why(String code, List<Object> values, String words) {
        static List<Why> of(List<Reason> reasons, Words w) {
            return reasons.stream()
                    .map(one -> new Why(one.code(), one.values(), ReasonWords.of(one, w)))
                    .toList();
        }
    }

    static AdviceJson of(Advice advice, Words w) {
        return new AdviceJson(
                advice.topics().stream()
                        .map(one ->
                                new Topic(
                                        one.choice().code(),
                                        one.choice().in(w.language()),
                                        Why.of(one.reasons(), w),
                                        one.voters()))
                        .toList(),
                advice.agencies().stream().map(one -> agency(one, w)).toList(),
                advice.similar().stream().map(one -> matter(one, w)).toList());
    }

    private static Agency agency(Suggested<Organisation> one, Words w) {
        return new Agency(
                one.choice().id().toString(),
                one.choice().name(),
                Why.of(one.reasons(), w),
                one.voters());
    }

    private static Matter matter(Similar one, Words w) {
        var standing = one.petition().standing();
        return new Matter(
                one.kind().word(),
                standing.code(),
                one.petition().text(),
                one.petition().place().value(),
                standing.occasion().day().iso(),
                standing.stage().word(),
                standing.result().word(),
                Why.of(one.reasons(), w));
    }
}
