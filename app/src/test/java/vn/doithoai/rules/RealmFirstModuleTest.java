package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.doithoai.TestDatabase;

class RealmFirstModuleTest {
    private final JdbcClient db =
            JdbcClient.create(
                    new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "postgres"));
    private final RealmFirst rule = new RealmFirst(db);

    @Test
    void everyKeyStartsWithTheRealm() {
        assertThat(rule.faults()).isEmpty();
    }

    @Test
    void everyExcusedTableStillExists() {
        assertThat(rule.tables()).containsAll(RealmFirst.REFERENCE.keySet());
        assertThat(RealmFirst.REFERENCE.values()).noneMatch(String::isBlank);
    }

    @Test
    void badTablesAreSeen() {
        db.sql(
                        """
                        create table bad_key (
                          id uuid not null,
                          realm text not null,
                          code text not null,
                          petition uuid,
                          place text constraint fine references organisation_unit (id),
                          constraint turned_key primary key (id, realm),
                          constraint code_alone unique (code),
                          constraint turned_reference foreign key (petition, realm)
                            references petition (id, realm)
                        );
                        create unique index hidden_twin on bad_key (code);
                        comment on table bad_key is 'Keys the wrong way round.';
                        create table bad_name (
                          realm text not null,
                          id uuid check (id is not null),
                          primary key (realm, id)
                        );
                        create table bad_heap (realm text not null);
                        comment on table bad_heap is 'Twins without end.';
                        create table vault.bad_room (realm text not null)
                        """)
                .update();
        assertThat(rule.faults())
                .filteredOn(fault -> fault.matches("(vault\\.)?bad_.*"))
                .containsExactly(
                        "bad_heap has no primary key",
                        "bad_key: code_alone does not start with realm",
                        "bad_key: hidden_twin does not start with realm",
                        "bad_key: turned_key does not start with realm",
                        "bad_key: turned_reference does not start with realm",
                        "bad_name has no comment",
                        "bad_name: bad_name_id_check is a name nobody gave",
                        "bad_name: bad_name_pkey is a name nobody gave",
                        "vault.bad_room has no comment",
                        "vault.bad_room has no primary key");
    }
}
