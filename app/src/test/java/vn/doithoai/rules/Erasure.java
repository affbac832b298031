package vn.doithoai.rules;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asks the catalog whether a matter can leave for good: every row that hangs on it, by however
/// many keys, goes with it. Whoever adds a table about matters gives its key `on delete cascade`,
/// or a denunciation would leave its words there.
record Erasure(JdbcClient db) {
    private static final String OF_A_MATTER =
            """
            with recursive of_a_matter (oid) as (
              select 'petition'::regclass::oid
              union
              select c.conrelid
                from pg_constraint c
                join of_a_matter o on o.oid = c.confrelid
               where c.contype = 'f')
            """;

    List<String> faults() {
        return Stream.of(staying(), loose()).flatMap(List::stream).sorted().toList();
    }

    private List<String> staying() {
        return asked(
                """
                select t.relname || ': ' || c.conname || ' holds on to a matter'
                  from pg_constraint c
                  join of_a_matter o on o.oid = c.confrelid
                  join pg_class t on t.oid = c.conrelid
                 where c.contype = 'f'
                   and c.confdeltype <> 'c'
                """);
    }

    private List<String> loose() {
        return asked(
                """
                select t.relname || ': ' || a.attname || ' names a matter without a key'
                  from pg_class t
                  join pg_attribute a on a.attrelid = t.oid
                 where t.relnamespace = 'public'::regnamespace
                   and t.relkind in ('r', 'p')
                   and a.attname in ('petition', 'matter')
                   and t.oid not in (select oid from of_a_matter)
                """);
    }

    private List<String> asked(String query) {
        return db.sql(OF_A_MATTER + query).query(String.class).list();
    }
}
