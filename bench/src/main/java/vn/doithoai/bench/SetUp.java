package vn.doithoai.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// A realm with an office, an agency, its head and the Front, each with a token for its machine,
/// straight into the tables, as an administrator would set it up by hand.
final class SetUp {
    static final String ACCOUNT = account(1);
    static final String AGENCY_BODY = body(2);
    private static final List<String> ROLES = List.of("office", "agency", "head", "front");
    private static final List<String> BODIES =
            List.of("UBND tỉnh", "Sở Giao thông vận tải", "Ủy ban MTTQ Việt Nam tỉnh");

    private SetUp() {}

    static Posts posts(Database database) throws SQLException {
        database.run(
                """
                insert into organisation_realm (realm, prefix, province, name, demonstration)
                values ('06', 'BK', '06', 'Tỉnh Bắc Kạn', true)
                """);
        for (int i = 1; i <= BODIES.size(); i++) {
            database.run(
                    """
                    insert into organisation_body (realm, id, kind, name, unit, valid_from, tone_key, plain_key)
                    values ('06', '%1$s', 'peoples_committee', '%2$s', '06', '2000-01-01', 'u%1$s', 'u%1$s')
                    """
                            .formatted(body(i), BODIES.get(i - 1)));
        }
        for (int i = 1; i <= ROLES.size(); i++) {
            open(database, i, ROLES.get(i - 1), bodyOf(i));
        }
        return new Posts(token(1), token(2), token(3), token(4));
    }

    // The office, then the agency and its head, then the Front.
    private static String bodyOf(int account) {
        return body(
                switch (account) {
                    case 1 -> 1;
                    case 4 -> 3;
                    default -> 2;
                });
    }

    private static void open(Database database, int i, String role, String body)
            throws SQLException {
        database.run(
                """
                insert into access_sign_in_name (name, home) values ('bench%1$d', '06');
                insert into access_account (realm, id, sign_in_name, name, organisation, path,
                  password_hash, opened_at)
                values ('06', '%2$s', 'bench%1$d', 'Bench', '%4$s', '06', '-', now());
                insert into access_post (realm, id, title, role, organisation, path, created_at)
                values ('06', '%2$s', 'Bench', '%3$s', '%4$s', '06', now());
                insert into access_holding (realm, id, post, account, first_day, document, given_at)
                values ('06', '%2$s', '%2$s', '%2$s', '2000-01-01', '', now());
                insert into access_token (realm, id, hash, account, holding, purpose, issued_at, issued_by,
                  last_day)
                values ('06', '%2$s', '\\x%5$s', '%2$s', '%2$s', 'bench', now(), '%2$s', '2100-01-01');
                """
                        .formatted(i, account(i), role, body, sha256(token(i))));
    }

    private static String account(int i) {
        return "00000000-0000-7000-8000-00000000000" + i;
    }

    private static String body(int i) {
        return "00000000-0000-7000-8000-0000000000b" + i;
    }

    private static String token(int i) {
        var bits = new byte[32];
        bits[0] = (byte) i;
        return "dt_06_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
