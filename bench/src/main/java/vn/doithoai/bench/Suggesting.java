package vn.doithoai.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// Suggestions for one text after another, each a new one, asked of a program just started: its
/// first answer has to read the newest matters.
final class Suggesting {
    private static final int QUESTIONS = 500;

    private final Program program;
    private final String token;
    private final Load load = new Load();
    private final Sentences sentences = new Sentences(4_711);

    Suggesting(Program program, String token) {
        this.program = program;
        this.token = token;
    }

    void measure() throws Exception {
        var first = load.inTurn(1, _ -> question());
        System.out.printf("  first question: %.0f ms%n", first.percentile(1));
        load.inTurn(200, _ -> question());
        System.out.println("  " + load.inTurn(QUESTIONS, _ -> question()));
        System.out.println("  program's memory: " + program.residentMb() + " MB");
    }

    private HttpRequest question() {
        return HttpRequest.newBuilder(program.at("/api/v1/suggestions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(
                        BodyPublishers.ofString(
                                """
                                {"unit":"01909","day":"2021-04-29","text":"%s"}\
                                """
                                        .formatted(sentences.next().text())))
                .build();
    }
}
