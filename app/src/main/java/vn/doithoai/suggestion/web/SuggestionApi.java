package vn.doithoai.suggestion.web;

import java.time.InstantSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.web.Words;
import vn.doithoai.suggestion.Suggestions;

/// Suggestions for machines of an office. A question has a body although it changes nothing: the
/// text of a matter may hold personal data and has no place in an address.
@RestController
class SuggestionApi {
    private final Suggestions suggestions;
    private final Units units;
    private final InstantSource clock;

    SuggestionApi(Suggestions suggestions, Units units, InstantSource clock) {
        this.suggestions = suggestions;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping("/api/v1/suggestions")
    AdviceJson suggest(@RequestBody Question question, Actor actor, Words w) {
        if (!actor.may(Right.FILE)) {
            throw new Absent();
        }
        var asked = question.asked(actor.realm(), units, VietnamTime.day(clock.instant()));
        return AdviceJson.of(suggestions.advise(asked, actor), w);
    }
}
