package vn.doithoai.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Refused;

/// The channels this program has.
@Component
class Carriers {
    private final List<Carrier> all;
    private final PushHosts hosts;

    Carriers(List<Carrier> all, PushHosts hosts) {
        this.all = all;
        this.hosts = hosts;
    }

    boolean ready(Channel channel) {
        return of(channel).ready();
    }

    void check(Channel channel) {
        if (!ready(channel)) {
            throw new Refused("notification." + channel.word() + "_off", null);
        }
    }

    void checkReach(PushAddress browser) {
        if (!hosts.serve(browser.endpoint())) {
            throw new Refused("notification.push_unknown", null);
        }
    }

    Outcome carry(Letter letter) {
        return of(letter.subscription().channel()).carry(letter);
    }

    private Carrier of(Channel channel) {
        return all.stream().filter(one -> one.channel() == channel).findFirst().orElseThrow();
    }
}
