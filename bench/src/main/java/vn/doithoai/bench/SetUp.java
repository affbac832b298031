package vn.doithoai.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;

/// A realm with one office and a token for its machine, straight into the tables, as an
/// administrator would set it up by hand.
final class SetUp {
    static final String BODY = "00000000-0000-7000-8000-000000000001";
    static final String ACCOUNT = "00000000-0000-7000-8000-000000000002";
    private static final String TOKEN =
            "dt_06_" + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

    private SetUp() {}

    /// The text of the token.
    static String token(Database database) throws SQLException {
        database.run(
                """
                insert into organisation_realm (realm, prefix, province, name, demonstration)
                values ('06', 'BK', '06', 'Tỉnh Bắc Kạn', true);
                insert into organisation_body (realm, id, kind, name, unit, valid_from, tone_key, plain_key)
                values ('06', '%1$s', 'peoples_committee', 'UBND tỉnh', '06', '2000-01-01', 'u', 'u');
                insert into access_sign_in_name (name, home) values ('bench', '06');
                insert into access_account (realm, id, sign_in_name, name, post, role, organisation, path,
                  password_hash, opened_at)
                values ('06', '%2$s', 'bench', 'Bench', 'Bench', 'office', '%1$s', '06', '-', now());
                insert into access_token (realm, id, hash, account, purpose, issued_at, issued_by,
                  last_day)
                values ('06', '%2$s', '\\x%3$s', '%2$s', 'bench', now(), '%2$s', '2100-01-01');
                """
                        .formatted(BODY, ACCOUNT, sha256(TOKEN)));
        return TOKEN;
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
