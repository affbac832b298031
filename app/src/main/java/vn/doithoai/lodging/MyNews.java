package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.notification.Followed;
import vn.doithoai.notification.Following;
import vn.doithoai.notification.PushAddress;
import vn.doithoai.notification.Subscriptions;
import vn.doithoai.vault.SubjectId;

/// How the holder of a receipt is told what becomes of the matter.
@Service
public class MyNews {
    private final Whereabouts whereabouts;
    private final Subscriptions subscriptions;

    MyNews(Whereabouts whereabouts, Subscriptions subscriptions) {
        this.whereabouts = whereabouts;
        this.subscriptions = subscriptions;
    }

    /// Whether somebody who gives an address is written to.
    public boolean mails() {
        return subscriptions.mails();
    }

    public Following of(Holder holder) {
        return subscriptions.of(holder.realm(), holder.petition());
    }

    @Transactional
    public void byMail(Holder holder, String address, String language) {
        var led = whereabouts.of(holder);
        subscriptions.byMail(followed(holder, led), person(led), address, language);
    }

    @Transactional
    public void byPush(Holder holder, PushAddress browser, String language) {
        var led = whereabouts.of(holder);
        subscriptions.byPush(followed(holder, led), person(led), browser, language);
    }

    @Transactional
    public void end(Holder holder) {
        subscriptions.end(holder.realm(), holder.petition());
    }

    private static Followed followed(Holder holder, Led led) {
        return new Followed(
                holder.realm(),
                holder.petition(),
                led.own().standing().code(),
                led.petition().standing().code());
    }

    private static @Nullable SubjectId person(Led led) {
        return led.own().subject();
    }
}
