package vn.doithoai.petition;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.figures.Commitment;
import vn.doithoai.figures.Entry;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Troupe;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.Salts;
import vn.doithoai.vault.SubjectId;

/// The log commits to words written after a matter was received, too: what is public with a salt
/// beside it, what is sealed with a salt in the vault.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommittedWordsModuleTest {
    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Clearances clearances;
    @Autowired Corrections corrections;
    @Autowired Publications publications;
    @Autowired Redactions redactions;
    @Autowired Salts salts;
    @Autowired JdbcClient db;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    /// The commitment of the latest entry of a matter.
    private Optional<String> committed(Petition after) {
        var entry =
                db.sql("select entry from ledger_entry where subject = ? and seq = ?")
                        .params(after.standing().code(), after.acts())
                        .query(String.class)
                        .single();
        return Entry.of(entry.getBytes(US_ASCII)).commitment("body");
    }

    /// The same words committed to with the salt that lies beside them.
    private String said(String table, Petition after, String words) {
        var salt =
                db.sql("select salt from " + table + " where petition = ? and act_seq = ?")
                        .params(after.standing().id().value(), after.acts())
                        .query((row, _) -> row.getBytes("salt"))
                        .single();
        return Commitment.to(salt, Map.of("text", words));
    }

    private Petition lodged(String words) {
        var hand = Hand.of(troupe.is("ada"));
        return troupe.now(Lodged.by(petitions, words, Lodged.somebody(), hand).code());
    }

    private Petition corrected(Petition petition, String words) {
        var right = new Correction(words, petition.place(), "Ghi nhầm");
        return corrections.correct(petition, petition.acts(), right, troupe.is("ada"));
    }

    private static SubjectId whose(Petition petition) {
        var subject = petition.subject();
        if (subject == null) {
            throw new AssertionError("nobody's words are sealed");
        }
        return subject;
    }

    @Test
    void openWordsPutRightAreCommittedTo() {
        var after = corrected(troupe.received(), "Sửa đường vào thôn Nà Lìn");
        assertThat(committed(after))
                .contains(said("petition_wording", after, "Sửa đường vào thôn Nà Lìn"));
    }

    @Test
    void sealedWordsPutRightAreCommittedToWithASaltInTheVault() {
        var matter = lodged("Nhà bà Bưởi mất điện");
        var after = corrected(matter, "Nhà bà Bưởi mất nước");
        var about = Committing.later(matter.standing().id(), after.acts());
        var salt = salts.of(Cast.BAC_KAN, whose(matter), about, FieldGroup.BODY);
        assertThat(committed(after))
                .contains(Commitment.to(salt, Map.of("text", "Nhà bà Bưởi mất nước")));
        assertThat(
                        db.sql(
                                        "select count(*) from petition_wording where petition = ? and salt is not null")
                                .param(matter.standing().id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void wordsForThePublicAreCommittedTo() {
        var matter = lodged("Nhà chị Bưởi mất nước");
        var after = clearances.clear(matter, 1, "Một hộ mất nước", false, troupe.is("giao"));
        assertThat(committed(after)).contains(said("petition_wording", after, "Một hộ mất nước"));
    }

    @Test
    void anAnswerAndItsPublicWordsAreCommittedTo() {
        var answered = troupe.answered("explained");
        assertThat(committed(answered))
                .contains(said("referral_answer", answered, "Đã khảo sát và trả lời."));
        var after =
                publications.publish(answered, answered.acts(), "Đã trả lời.", troupe.is("giao"));
        assertThat(committed(after)).contains(said("referral_publication", after, "Đã trả lời."));
    }

    @Test
    void anActWithoutWordsCommitsToNothing() {
        assertThat(committed(troupe.accepted())).isEmpty();
    }

    /// Words said in public and sealed afterwards take their salt along: erased, nobody can guess.
    @Test
    void theSaltOfWordsSealedLaterLiesInTheVaultAndGoesWithThem() {
        var open = troupe.received();
        var before = salt(open);
        assertThat(before).hasSize(32);
        var after = clearances.clear(open, 1, "Sửa đường", false, troupe.is("giao"));
        assertThat(salt(open)).isNull();
        var about = open.standing().id().value();
        assertThat(salts.of(Cast.BAC_KAN, whose(after), about, FieldGroup.BODY)).isEqualTo(before);
        var asked = new RedactionGround(ErasureReason.ASKED, "Điều 14 Luật 91/2025/QH15");
        redactions.redact(troupe.now(open), after.acts(), asked, troupe.is("ada"));
        assertThat(
                        db.sql("select count(*) from vault.salt where about = ?")
                                .param(about)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private byte[] salt(Petition matter) {
        return db.sql("select salt from petition where id = ?")
                .param(matter.standing().id().value())
                .query((row, _) -> row.getBytes("salt"))
                .list()
                .getFirst();
    }
}
