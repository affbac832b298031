package vn.doithoai.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.ledger.PublicAct;

/// Notes in the act's own transaction whom it is to be told to: an act undone is told to nobody, an
/// act done is forgotten by no crash. Telling itself comes later and stops nobody.
@Component
class Hearing {
    private final NewsStore news;

    Hearing(NewsStore news) {
        this.news = news;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(PublicAct act) {
        News.of(act).ifPresent(what -> news.add(act.realm(), act.subject(), what, act));
    }
}
