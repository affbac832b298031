package vn.doithoai.lodging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// Counts those who were shown the lawful channel of a denunciation, and nothing else of them: a
/// day, under a number that leads neither to a form nor to a matter. — Law on Denunciations 2018,
/// art. 9 and 56
@Component
class Guided {
    private final JdbcClient db;
    private final Realms realms;
    private final InstantSource clock;

    Guided(JdbcClient db, Realms realms, InstantSource clock) {
        this.db = db;
        this.realms = realms;
        this.clock = clock;
    }

    /// A form shown the channel twice counts once.
    @Transactional
    void add(String form) {
        realms.main().map(RealmEntry::realm).ifPresent(realm -> add(realm, form));
    }

    private void add(Realm realm, String form) {
        db.sql(
                        """
                        insert into lodging_guided (realm, id, day)
                        values (:realm, :id, :day)
                            on conflict do nothing
                        """)
                .param("realm", realm.code())
                .param("id", number(form))
                .param("day", VietnamTime.day(clock.instant()))
                .update();
    }

    /// It was none after all.
    @Transactional
    void takeBack(String form) {
        db.sql("delete from lodging_guided where id = :id").param("id", number(form)).update();
    }

    private static UUID number(String form) {
        var hash = Digest.sha256(("guided:" + form).getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
