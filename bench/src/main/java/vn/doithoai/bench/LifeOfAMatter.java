package vn.doithoai.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.function.IntConsumer;

/// One matter from the office's desk to the word of the Front, each act by the post it belongs to.
final class LifeOfAMatter {
    static final int STEPS = 6;

    /// How many acts the matter has when each step is taken; a draft is no act.
    private static final int[] SEEN = {0, 1, 2, 3, 3, 4};

    private final Posts posts;
    private final UUID id;
    private final String text;
    private int done;
    private String code = "";
    private String draft = "";

    LifeOfAMatter(Posts posts, UUID id, String text) {
        this.posts = posts;
        this.id = id;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    /// As the program gave it when it received the matter.
    String code() {
        return code;
    }

    int done() {
        return done;
    }

    boolean isOver() {
        return done == STEPS;
    }

    /// Every step in turn, each told when it is acknowledged.
    void live(Wire wire, IntConsumer acknowledged) throws IOException {
        while (!isOver()) {
            step(wire);
            acknowledged.accept(done);
        }
    }

    /// The next step; it counts once it is acknowledged, so that after a failure it is sent again.
    void step(Wire wire) throws IOException {
        var answer = wire.post(path(), token(), body());
        if (answer.status() != (done == 0 ? 201 : 200)) {
            throw new IOException("step " + done + ": " + answer.status() + " " + answer.body());
        }
        if (done == 0) {
            code = answer.field("code");
        } else if (done == 3) {
            draft = answer.field("draft");
        }
        done++;
    }

    private String path() {
        var act =
                switch (done) {
                    case 0 -> "";
                    case 1 -> "/referrals";
                    case 2 -> "/acceptances";
                    case 3 -> "/drafts";
                    case 4 -> "/approvals";
                    default -> "/confirmations";
                };
        return done == 0 ? "/api/v1/petitions" : "/api/v1/petitions/" + code + act;
    }

    private String token() {
        return switch (done) {
            case 0, 1 -> posts.office();
            case 2, 3 -> posts.agency();
            case 4 -> posts.head();
            default -> posts.front();
        };
    }

    private String body() {
        int seen = SEEN[done];
        return switch (done) {
            case 0 ->
                    """
                    {"id":"%s","petitionClass":"petition","topic":"GT","unit":"06","place":"01909",\
                    "day":"2021-04-28","channel":"post","text":"%s"}\
                    """
                            .formatted(id, text);
            case 1 -> "{\"organisation\":\"%s\",\"seen\":%d}".formatted(SetUp.AGENCY_BODY, seen);
            case 3 ->
                    """
                    {"result":"settled_by_action","answer":"Đã bố trí kinh phí và sửa chữa xong.","seen":%d}\
                    """
                            .formatted(seen);
            case 4 -> "{\"draft\":\"%s\",\"seen\":%d}".formatted(draft, seen);
            default -> "{\"seen\":%d}".formatted(seen);
        };
    }
}
