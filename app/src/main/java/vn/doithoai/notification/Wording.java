package vn.doithoai.notification;

import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.shared.web.Words;

/// What is written to people: the code, what happened and where to look. Neither who they are nor
/// what the matter says.
@Component
class Wording {
    private final Dictionary dictionary;
    private final Realms realms;
    private final Site site;

    Wording(Dictionary dictionary, Realms realms, Site site) {
        this.dictionary = dictionary;
        this.realms = realms;
        this.site = site;
    }

    String title(Letter letter) {
        return Line.of(words(letter).of("notification.title", letter.code()));
    }

    /// What happened, in a sentence.
    String news(Letter letter) {
        return words(letter).word("notification.news", letter.due().news().word());
    }

    String body(Letter letter) {
        return words(letter)
                .of(
                        "notification.body",
                        letter.code(),
                        news(letter),
                        site.follow(letter.code()),
                        end(letter),
                        office(letter));
    }

    String end(Letter letter) {
        return site.end(letter.due().realm(), letter.due().subscription());
    }

    /// In whose name it is written.
    String office(Letter letter) {
        return realms.withCode(letter.due().realm().code()).map(RealmEntry::name).orElse("");
    }

    private Words words(Letter letter) {
        return dictionary.in(letter.subscription().language());
    }
}
