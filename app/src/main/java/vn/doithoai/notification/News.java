package vn.doithoai.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.ledger.PublicAct;

/// What is worth telling: what others did to the matter, not what its petitioner did.
enum News {
    SUBSCRIBED,
    REFERRED,
    ACCEPTED,
    RETURNED,
    ESCALATED,
    ANSWERED,
    PROMISED,
    PAUSED,
    RESUMED,
    EXTENDED,
    DECLINED,
    GUIDED,
    MERGED,
    LAPSED;

    private static final String PETITION = "petition.";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static News ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Optional<News> of(PublicAct act) {
        return Arrays.stream(values())
                .filter(news -> act.type().equals(PETITION + news.word()))
                .findFirst();
    }
}
