package vn.doithoai.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asks the catalog of a migrated database whether every key of a growing table starts with the
/// realm, and whether every constraint and table says what it is. A new table obeys unless it is
/// listed here with its reason.
record RealmFirst(JdbcClient db) {
    static final Map<String, String> REFERENCE =
            Map.of(
                    "shared_code_item",
                            "the lists as they came, some hundred items, under every realm's",
                    "organisation_unit", "every unit of the country, the same for every realm",
                    "organisation_unit_restated", "names and districts units had before 2025",
                    "organisation_unit_source", "one row a source of unit data",
                    "organisation_succession", "what became of a unit, the same for every realm",
                    "organisation_realm", "the list of realms itself",
                    "access_sign_in_name", "finds the realm of a name, before any is known",
                    "vault.master_key", "the keys of the installation, one or two");

    /// Every table but those that PostgreSQL or a tool keeps for itself; one outside `public` is
    /// named with its schema.
    private static final String OURS =
            """
            relkind in ('r', 'p')
               and relname not like 'flyway%'
               and relnamespace in (
                 select oid from pg_namespace
                  where nspname !~ '^pg_' and nspname <> 'information_schema')
            """;

    List<String> tables() {
        return asked(
                """
                select oid::regclass::text from pg_class
                 where ours
                """);
    }

    List<String> faults() {
        return Stream.of(keys(), uniqueIndexes(), keyless(), namesNobodyGave(), unexplained())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /// A foreign key to a reference table need not name the realm; one to a growing table names it
    /// first on both sides.
    private List<String> keys() {
        return asked(
                """
                select t.oid::regclass || ': ' || conname || ' does not start with realm'
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid
                  left join pg_class f on f.oid = c.confrelid
                 where contype in ('p', 'u', 'x', 'f')
                   and t.oid in (select oid from pg_class where ours)
                   and t.oid::regclass::text <> all(:reference)
                   and not (contype = 'f' and f.oid::regclass::text = any(:reference))
                   and (not column_is_realm(conrelid, conkey[1])
                        or contype = 'f' and not column_is_realm(confrelid, confkey[1]))
                """);
    }

    private List<String> uniqueIndexes() {
        return asked(
                """
                select t.oid::regclass || ': ' || i.relname || ' does not start with realm'
                  from pg_index x
                  join pg_class i on i.oid = x.indexrelid
                  join pg_class t on t.oid = x.indrelid
                 where x.indisunique
                   and t.oid in (select oid from pg_class where ours)
                   and t.oid::regclass::text <> all(:reference)
                   and not exists (select from pg_constraint c where c.conindid = i.oid)
                   and not column_is_realm(t.oid, x.indkey[0])
                """);
    }

    private List<String> keyless() {
        return asked(
                """
                select t.oid::regclass || ' has no primary key'
                  from pg_class t
                 where ours
                   and not exists (
                     select from pg_constraint where conrelid = t.oid and contype = 'p')
                """);
    }

    private List<String> namesNobodyGave() {
        return asked(
                """
                select t.oid::regclass || ': ' || conname || ' is a name nobody gave'
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid
                 where t.oid in (select oid from pg_class where ours)
                   and starts_with(conname, left(relname, 40))
                   and conname ~ case contype
                         when 'p' then '_pkey$'
                         when 'u' then '_key[0-9]*$'
                         when 'f' then '_fkey[0-9]*$'
                         when 'c' then '_check[0-9]*$'
                         when 'x' then '_excl[0-9]*$'
                         else '^$' end
                """);
    }

    private List<String> unexplained() {
        return asked(
                """
                select oid::regclass || ' has no comment'
                  from pg_class
                 where ours
                   and obj_description(oid, 'pg_class') is null
                """);
    }

    private List<String> asked(String query) {
        var isRealm =
                """
                exists (
                  select from pg_attribute
                   where attrelid = $1 and attnum = $2 and attname = 'realm')\
                """;
        return db.sql(
                        query.replaceAll("\\bours\\b", OURS)
                                .replaceAll("column_is_realm\\(([^,]+), ([^)]+)\\)", isRealm))
                .param("reference", REFERENCE.keySet().toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
