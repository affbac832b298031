package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.doithoai.TestDatabase;

class ErasureModuleTest {
    private final JdbcClient db =
            JdbcClient.create(
                    new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "postgres"));
    private final Erasure rule = new Erasure(db);

    @Test
    void whatHangsOnAMatterGoesWithIt() {
        assertThat(rule.faults()).isEmpty();
    }

    @Test
    void whatWouldStayIsSeen() {
        db.sql(
                        """
                        create table bad_anchor (
                          realm text, petition uuid,
                          constraint anchored foreign key (realm, petition) references petition (realm, id)
                        );
                        create table bad_note (
                          realm text, petition uuid, words text
                        );
                        create table good_note (
                          realm text, petition uuid, seq int, words text,
                          constraint good_key primary key (realm, petition, seq),
                          constraint let_go foreign key (realm, petition, seq)
                            references petition_act (realm, petition, seq) on delete cascade
                        );
                        create table bad_far_note (
                          realm text, about uuid, seq int,
                          constraint far_anchor foreign key (realm, about, seq)
                            references good_note (realm, petition, seq)
                        );
                        """)
                .update();
        assertThat(rule.faults())
                .containsExactly(
                        "bad_anchor: anchored holds on to a matter",
                        "bad_far_note: far_anchor holds on to a matter",
                        "bad_note: petition names a matter without a key");
    }
}
