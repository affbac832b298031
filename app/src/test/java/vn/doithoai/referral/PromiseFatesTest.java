package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.VietnamTime;

/// Lives written in a line: `5 promise 20` is a promise made on the fifth of a month for the
/// twentieth, `9 settled` an answer of the ninth, `9 settled 3` one that names the third as its
/// day.
class PromiseFatesTest {
    private final List<Promise> promises = new ArrayList<>();
    private final List<GivenAnswer> answers = new ArrayList<>();
    private final List<RecordedAct> acts = new ArrayList<>();

    private static LocalDate day(String of) {
        return LocalDate.of(2021, 3, Integer.parseInt(of));
    }

    private void add(String written) {
        var words = written.strip().split(" ");
        var at = day(words[0]).atTime(9, 0).atZone(VietnamTime.ZONE).toInstant();
        int seq = acts.size() + 1;
        var act =
                switch (words[1]) {
                    case "settled", "progress" -> {
                        var result =
                                words[1].equals("settled") ? Result.SETTLED : Result.IN_PROGRESS;
                        var said = words.length > 2 ? day(words[2]) : null;
                        var answer = new Answer(words[1], "Đã làm", null, said, false, null);
                        answers.add(new GivenAnswer(seq, answer, result, null, at));
                        yield Act.ANSWER;
                    }
                    case "promise" -> {
                        promises.add(new Promise(seq, day(words[2]), "Làm đường", null, at));
                        yield Act.PROMISE;
                    }
                    default -> Act.of(words[1]);
                };
        acts.add(new RecordedAct(seq, act, Stage.ANSWERED, Stage.ANSWERED, null, "", "", at, null));
    }

    private String fates(String life, String today) {
        promises.clear();
        answers.clear();
        acts.clear();
        for (var act : life.split(",")) {
            add(act);
        }
        return String.join(
                " ",
                PromiseFates.on(day(today), promises, answers, acts).values().stream()
                        .map(PromiseFate::word)
                        .toList());
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 progress, 5 promise 20 | 20 | open
                    1 progress, 5 promise 20 | 21 | broken
                    5 promise 20, 20 settled | 28 | kept
                    5 promise 20, 21 settled | 28 | broken
                    5 promise 20, 25 settled 19 | 28 | kept
                    5 promise 20, 10 progress | 21 | broken
                    5 promise 10, 9 promise 20 | 15 | replaced open
                    5 promise 10, 11 promise 20 | 15 | broken open
                    5 promise 10, 9 promise 20 | 21 | replaced broken
                    5 promise 10, 11 promise 20, 19 settled | 28 | broken kept
                    5 promise 20, 9 confirm | 28 | kept
                    5 promise 20, 9 settled, 10 contest | 20 | open
                    5 promise 20, 9 settled, 10 contest | 21 | broken
                    5 promise 20, 21 settled, 22 contest, 23 settled 19 | 28 | broken
                    5 promise 20, 19 withdraw | 28 | released
                    5 promise 20, 21 withdraw | 28 | broken
                    5 promise 20, 9 merge | 28 | released
                    5 promise 20, 9 lapse | 20 | open
                    5 promise 20, 9 lapse | 21 | broken
                    1 accept, 2 progress | 28 | ''
                    """)
    void eachPromiseHasItsOwnFate(String life, String today, String fates) {
        assertThat(fates(life, today)).isEqualTo(fates);
    }
}
