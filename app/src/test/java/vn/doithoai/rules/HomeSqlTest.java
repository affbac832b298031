package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeSqlTest {
    private static final HomeSql SMALL =
            new HomeSql(
                    Map.of(
                            "organisation", List.of(),
                            "petition", List.of("organisation"),
                            "meeting", List.of("petition")));

    @Test
    void sqlStaysAtHome() {
        var rule = new HomeSql(Modules.allowed());
        assertThat(Project.mainSources().stream().flatMap(file -> rule.broken(file).stream()))
                .isEmpty();
    }

    @Test
    void migrationsStayAtHome() {
        var rule = new HomeSql(Modules.allowed());
        var files = Project.files(Project.MIGRATIONS, ".sql");
        assertThat(files.stream().flatMap(file -> rule.broken(file, Project.text(file)).stream()))
                .isEmpty();
        assertThat(files.stream().flatMap(file -> SqlTables.named(Project.text(file)).stream()))
                .hasSizeGreaterThan(40);
    }

    @Test
    void aForeignTableIsSeenWhereverItHides() {
        assertThat(
                        broken(
                                """
                                static final String JOINED = "join organisation_body b";
                                String a = "select p.id from petition p, unnest(p.x) y, meeting m";
                                String b = "select exists(select from meeting_chair)";
                                String c = "delete from meeting_guided using organisation_unit u";
                                String d = "update meeting set x = 1 from petition";
                                String e = "insert into ledger_entry (id) values (1)";
                                String f = "select 1 from petition " + JOINED + where;
                                String g = "select * from " + table;
                                """))
                .containsExactly(
                        "2: join organisation_body",
                        "3: from meeting",
                        "4: from meeting_chair",
                        "5: delete from meeting_guided",
                        "5: using organisation_unit",
                        "6: update meeting",
                        "7: into ledger_entry",
                        "8: join organisation_body",
                        "9: from ??");
    }

    @Test
    void namesThatAreNoTablesAreLeftAlone() {
        assertThat(
                        broken(
                                """
                                String a = "with meeting_of as (select from petition) select from meeting_of";
                                String b = "select extract(year from meeting_day) from petition_act for update";
                                String c =
                                    "insert into petition (id) select id from unnest(:ids) as meeting (id)"
                                        + " on conflict (id) do update set x = 'from meeting'";
                                String d = "select a is distinct from meeting from (" + rows + ") r";
                                String e = "delete from petition using petition_act where x -- from meeting";
                                String f = "nothing came from there";
                                """))
                .isEmpty();
    }

    @Test
    void aSchemaBelongsToItsModule() {
        var vault = Path.of("db/vault/V1__x.sql");
        var petition = Path.of("db/petition/V1__x.sql");
        var rule = new HomeSql(Map.of("vault", List.of(), "petition", List.of("vault")));
        var sql =
                "create table vault.x (a int); comment on table vault.x is 'x'; select from vault.x";
        assertThat(rule.broken(vault, sql)).isEmpty();
        assertThat(rule.broken(petition, sql))
                .containsExactly(petition + ": table vault", petition + ": from vault.x");
        assertThat(rule.broken(petition, "create table petition_x (a int references vault.x (a))"))
                .isEmpty();
        assertThat(rule.broken(vault, "select from petition.x"))
                .containsExactly(vault + ": from petition.x");
    }

    @Test
    void aForeignKeyPointsDownOnly() {
        var home = Path.of("db/petition/V1__x.sql");
        assertThat(
                        SMALL.broken(
                                home,
                                """
                                create table petition_x (a text references organisation_unit (id),
                                  b text references meeting (id), c text references petition (id));
                                create table matter (a text);
                                create index x on meeting (a);
                                comment on column meeting.a is 'join us';
                                insert into petition_x select from organisation_unit;
                                """))
                .containsExactly(
                        home + ": references meeting",
                        home + ": table matter",
                        home + ": index on meeting",
                        home + ": table meeting",
                        home + ": from organisation_unit");
    }

    private static List<String> broken(String members) {
        var file = Parser.of("vn/doithoai/petition/X.java", "class X {\n" + members + "}\n");
        return SMALL.broken(file).stream().map(fault -> fault.replaceFirst(".*java:", "")).toList();
    }
}
