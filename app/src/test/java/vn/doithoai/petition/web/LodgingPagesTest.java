package vn.doithoai.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private Shown lodge(Actor as) {
        var token = desk.issue(as.account().toString(), "máy", ada);
        return machine.machine("POST", "/api/v1/petitions", token, LETTER);
    }

    @Test
    void anOfficeLodgesForItsPart() {
        var answer = lodge(ada);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void anAgencyLodgesNothing() {
        var answer = lodge(binh);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("petition.unit_unknown");
    }
}
