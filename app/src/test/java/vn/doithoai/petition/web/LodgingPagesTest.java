package vn.doithoai.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;

@AppTest
@Import(Cast.class)
class LodgingPagesTest {
    private static final String LETTER =
            """
            {"petitionClass": "petition", "topic": "GT", "unit": "06", "channel": "post",
             "text": "Nâng cấp đường vào thôn"}
            """;

    private static Actor ada;
    private static Actor binh;

    private static final Map<Actor, String> tokens = new HashMap<>();

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Portal machine;

    @BeforeEach
    void theCastIsThere() {
        if (ada == null) {
            cast.enter();
            ada = cast.ada();
            binh = cast.binh();
        }
    }

    private Shown lodge(Actor as, String letter) {
        var token =
                tokens.computeIfAbsent(as, one -> desk.issue(one.account().toString(), "máy", ada));
        return machine.machine("POST", "/api/v1/petitions", token, letter);
    }

    @Test
    void anOfficeLodgesForItsPart() {
        var answer = lodge(ada, LETTER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void anAgencyLodgesNothing() {
        var answer = lodge(binh, LETTER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("petition.unit_unknown");
    }

    @Test
    void whoSendsTwiceLodgesOnce() {
        var letter = with("\"id\": \"" + UUID.randomUUID() + "\"");
        var first = lodge(ada, letter);
        var again = lodge(ada, letter);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        var other = lodge(ada, letter.replace("thôn", "xóm"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("\"field\":\"id\"", "petition.id_used_for_another");
    }

    private static String with(String more) {
        return LETTER.replace("{", "{" + more + ", ");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 061010101, petition.unit_unknown",
        "unit, x, petition.unit_unknown",
        "unit, 22, petition.unit_unknown",
        "unit, 99, petition.unit_unknown",
        "unit, '', petition.missing",
        "place, Nam Mẫu, petition.place_unknown",
        "place, 99999, petition.place_unknown",
        "place, 01906@20250701, petition.place_not_on_that_day",
        "petitionClass, denunciation, petition.denunciation_is_guided",
        "petitionClass, DENUNCIATION, petition.denunciation_is_guided",
        "petitionClass, gì đó, petition.class_unknown",
        "petitionClass, '', petition.missing",
        "topic, XX, shared.not_in_list",
        "topic, \\u0000, shared.not_in_list",
        "channel, \\u0000, shared.not_in_list",
        "unit, \\u0000, petition.unit_unknown",
        "place, \\u0000, petition.place_unknown",
        "petitionClass, \\u0000, petition.class_unknown",
        "channel, ong, shared.not_in_list",
        "competence, vua, shared.not_in_list",
        "text, '', petition.missing",
        "text, '\u00a0\u200b', petition.text_missing",
        "day, 30/4/2021, petition.received_in_the_future",
        "day, 31/02/2021, date.wrong",
        "day, 4/2021, date.day_missing"
    })
    void whatIsWrongIsNamed(String field, String value, String code) {
        var given = "{\"" + field + "\": \"" + value + "\", ";
        var letter =
                LETTER.replaceAll("\"" + field + "\": \"[^\"]*\",?", "")
                        .replace("{", given)
                        .replaceAll(",(\\s*})", "$1");
        var answer = lodge(ada, letter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", code);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("⟦");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"text\": ", "{\"id\": \"x\"}", "{\"text\": {}}", "7"})
    void whatIsNoLetterIsRefused(String body) {
        var answer = lodge(ada, body);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.body()).contains("\"errors\"").doesNotContain("Exception");
    }

    @Test
    void aLetterOfAHundredThousandLettersIsRefused() {
        var answer = lodge(ada, LETTER.replace("Nâng cấp", "ă ".repeat(50_000)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("petition.text_too_long", "10.000");
        assertThat(answer.body().length()).isLessThan(1_000);
    }
}
