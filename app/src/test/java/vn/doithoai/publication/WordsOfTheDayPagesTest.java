package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;

/// An office renames what its records are filed under: old pages keep the words of their day.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsOfTheDayPagesTest {
    @Autowired Petitions petitions;
    @Autowired Referrals referrals;
    @Autowired CodeLists lists;
    @Autowired TestClock clock;
    @Autowired Portal visitor;

    private Actor ada;
    private Meeting meeting;
    private String matter;
    private String refiled;

    @BeforeAll
    void recordedThenRenamed(@Autowired Cast cast, @Autowired Realms realms, @Autowired Uuid7 ids) {
        cast.enter();
        realms.add(new RealmEntry(new Realm("22"), "QN", new UnitId("22"), "Quảng Ninh", false));
        ada = cast.ada();
        meeting = cast.dialogue(ada);
        matter = received(new PetitionId(ids.next()));
        answer(matter);
        refiled = received(new PetitionId(ids.next()));
        renameAll("một");
        classify(refiled);
        renameAll("hai");
    }

    private String received(PetitionId id) {
        return petitions.receive(Cast.BAC_KAN, matter(id), meeting.occasion(), ada).code();
    }

    private static Matter matter(PetitionId id) {
        return new Matter(
                id,
                PetitionClass.PETITION,
                "GT",
                Cast.NAM_MAU,
                "Sửa đường vào thôn",
                "spoken",
                null);
    }

    private void answer(String code) {
        var answer = Answer.onTheSpot("settled_by_action", "Đã sửa xong.", null);
        var petition = petitions.within(ada, code);
        referrals.answerOnTheSpot(petition, petition.acts(), answer, ada);
    }

    private void classify(String code) {
        petitions.classify(petitions.within(ada, code), "NS", PetitionClass.PETITION, ada);
    }

    private void renameAll(String which) {
        clock.advance(Duration.ofDays(1));
        rename("petition.topic", "GT", "Giao thông " + which);
        rename("petition.topic", "NS", "Nước sạch " + which);
        rename("petition.channel", "spoken", "Kênh " + which);
        rename("meeting.kind", "regular", "Định kỳ " + which);
        rename("referral.result", "settled_by_action", "Đã làm " + which);
        clock.advance(Duration.ofDays(1));
    }

    private void rename(String list, String code, String vi) {
        lists.rename(Cast.BAC_KAN, list, code, vi, "Renamed", ada.author());
    }

    @Test
    void aMeetingKeepsTheWordsOfItsDay() {
        var shown = visitor.open("/cuoc-doi-thoai/" + meeting.code());
        assertThat(shown.texts(".overline").getFirst()).doesNotContain("Định kỳ hai");
        assertThat(shown.texts(".overline").getFirst()).contains("Đối thoại");
    }

    @Test
    void aMatterKeepsTheWordsOfItsDay() {
        var words = visitor.open("/kien-nghi/" + matter).words();
        assertThat(words)
                .contains("Giao thông")
                .doesNotContain("Giao thông hai")
                .doesNotContain("Kênh hai")
                .doesNotContain("Đã làm hai");
    }

    @Test
    void aNewFilingHasTheWordOfItsOwnDay() {
        var words = visitor.open("/kien-nghi/" + refiled).words();
        assertThat(words).contains("Nước sạch một").doesNotContain("Nước sạch hai");
        assertThat(words).contains("Giao thông một").doesNotContain("Giao thông hai");
    }

    @Test
    void aListSpeaksTheWordsOfToday() {
        var shown = visitor.open("/kien-nghi?topic=GT");
        assertThat(shown.texts("a.chip")).anyMatch(chip -> chip.contains("Giao thông hai"));
        assertThat(shown.texts(".item__meta")).allMatch(meta -> meta.contains("Giao thông hai"));
        assertThat(visitor.open("/cuoc-doi-thoai").words()).contains("Định kỳ hai");
    }

    @Test
    void aReportSpeaksTheWordsOfToday() {
        assertThat(visitor.open("/bao-cao/doi-thoai?by=topic").words()).contains("Giao thông hai");
    }

    @Test
    void anotherRealmsFiltersAreItsOwn() {
        var shown = visitor.open("/kien-nghi?realm=22");
        assertThat(shown.words()).doesNotContain("Giao thông hai").contains("Giao thông");
    }

    @Test
    void theOfficeReadsTheWordsOfTheDayToo() {
        visitor.signIn("ada", Cast.PASSWORD);
        var words = visitor.open("/van-phong/cuoc/" + meeting.code()).words();
        assertThat(words).doesNotContain("Định kỳ hai");
        assertThat(visitor.open("/van-phong/cuoc/moi").texts("select[name=kind] option"))
                .contains("Định kỳ hai");
    }
}
