package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Result;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;

@AppTest
@Import(Cast.class)
class HandlingPagesTest {
    private static Actor adaWrites;
    private static Meeting dialogue;

    @Autowired Cast cast;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Petitions petitions;

    @BeforeEach
    void theCastIsThere() {
        if (adaWrites == null) {
            cast.enter();
            adaWrites = cast.ada();
            cast.binh();
            cast.huong();
            dialogue = cast.dialogue(adaWrites);
        }
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
    }

    private Standing received() {
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        Cast.NAM_MAU,
                        "Nâng cấp đường vào thôn",
                        "spoken",
                        null);
        return petitions.receive(Cast.BAC_KAN, matter, dialogue.occasion(), adaWrites);
    }

    private Standing now(Standing standing) {
        return petitions.published(standing.code()).orElseThrow().standing();
    }

    private void refer(Standing matter, String due) {
        ada.open("/kien-nghi/" + matter.code() + "/chuyen");
        ada.press("Chuyển", byHand(Cast.TRANSPORT, due));
    }

    private static Map<String, String> byHand(OrganisationId to, String due) {
        return Map.of(
                "to",
                to.value().toString(),
                "by",
                "by_hand",
                "due",
                due,
                "reason",
                "Theo kết luận");
    }

    @Test
    void anOfficeRefersAndTheAgencyAnswers() {
        var matter = received();
        refer(matter, "20/5/2021");
        assertThat(now(matter).stage()).isEqualTo(Stage.REFERRED);
        assertThat(binh.open("/co-quan").words()).contains(matter.code(), "20/05/2021");
        binh.open("/kien-nghi/" + matter.code() + "/tra-loi");
        binh.press(
                "Lưu dự thảo, trình duyệt",
                Map.of(
                        "result",
                        "settled_by_action",
                        "answer",
                        "Đã làm xong",
                        "answered",
                        "28/4/2021"));
        assertThat(now(matter).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(now(matter).result()).isEqualTo(Result.NONE);
        huong.open("/kien-nghi/" + matter.code() + "/du-thao");
        huong.press("Duyệt, gửi trả lời", Map.of());
        assertThat(now(matter).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(now(matter).result()).isEqualTo(Result.SETTLED);
        assertThat(binh.open("/co-quan").words()).doesNotContain(matter.code());
    }

    @Test
    void aDayThatIsNoneIsRefusedByItsField() {
        var matter = received();
        refer(matter, "31/02/2022");
        assertThat(ada.page().status()).isEqualTo(422);
        assertThat(ada.page().words()).contains("31/02/2022", "không có trong lịch");
        assertThat(ada.page().document().select("#f-due").val()).isEqualTo("31/02/2022");
        assertThat(now(matter).stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aSecondSubmitChangesNothing() {
        var matter = received();
        ada.open("/kien-nghi/" + matter.code() + "/chuyen");
        var form = ada.page().form("form.form");
        var typed = byHand(Cast.TRANSPORT, "20/5/2021");
        ada.press(form, typed);
        ada.press(form, typed);
        assertThat(ada.page().status()).isNotEqualTo(422);
        assertThat(petitions.history(Cast.BAC_KAN, matter.id())).hasSize(2);
    }

    @Test
    void whoActsOnAnOldPageIsTold() {
        var matter = received();
        ada.open("/kien-nghi/" + matter.code() + "/chuyen");
        var form = ada.page().form("form.form");
        ada.press(form, byHand(Cast.TRANSPORT, "20/5/2021"));
        ada.press(form, byHand(Cast.OFFICE, "21/5/2021"));
        assertThat(ada.page().status()).isEqualTo(422);
        assertThat(ada.page().words()).contains("vừa có người xử lý");
        assertThat(petitions.history(Cast.BAC_KAN, matter.id())).hasSize(2);
    }

    @Test
    void anAnswerBeforeTheMeetingIsRefused() {
        var matter = received();
        refer(matter, "20/5/2021");
        binh.open("/kien-nghi/" + matter.code() + "/tra-loi");
        var typed = Map.of("result", "explained", "answer", "Rõ", "answered", "24/5/2017");
        assertThat(binh.press("Lưu dự thảo, trình duyệt", typed).status()).isEqualTo(422);
        assertThat(binh.page().words()).contains("sớm hơn ngày nêu");
        assertThat(binh.page().texts("textarea")).contains("Rõ");
    }

    @Test
    void anAgencyNeitherRefersNorFiles() {
        var matter = received();
        refer(matter, LocalDate.of(2021, 5, 20).toString());
        assertThat(binh.open("/kien-nghi/" + matter.code() + "/chuyen").status()).isEqualTo(404);
        assertThat(binh.open("/kien-nghi/" + matter.code() + "/phan-loai").status()).isEqualTo(404);
    }

    @Test
    void anOfficeFilesAnew() {
        var matter = received();
        ada.open("/kien-nghi/" + matter.code() + "/phan-loai");
        ada.press("Lưu phân loại", Map.of("topic", "NS", "class", "report"));
        assertThat(now(matter).topic()).isEqualTo("NS");
        assertThat(now(matter).petitionClass()).isEqualTo(PetitionClass.REPORT);
    }
}
