package vn.doithoai.lodging.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Opening;
import vn.doithoai.ledger.TakenIn;
import vn.doithoai.petition.Clearances;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RedactionGround;
import vn.doithoai.petition.Redactions;
import vn.doithoai.referral.Troupe;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Note;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.VerifierKey;
import vn.doithoai.vault.ErasureReason;

/// What a petitioner holds against us: a signed promise at once, then a proof that opens every
/// commitment, none of which needs our word again.
@AppTest
@Import({Cast.class, Troupe.class, TakenIn.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnProofPagesTest {
    private static final String MINE = "/tra-cuu/kien-nghi/";
    private static final String PROOF = MINE + "bien-nhan.tlog-proof";
    private static final String PROMISE = MINE + "bien-nhan-tam.txt";
    private static final String WORDS = "Trạm bơm Pác Châm hỏng.\n\nĐề nghị sửa trước vụ xuân.";

    @Autowired Troupe troupe;
    @Autowired TakenIn log;
    @Autowired Clearances clearances;
    @Autowired Redactions redactions;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired Portal petitioner;
    @Autowired Portal stranger;

    @BeforeAll
    void everybodyIsThere() {
        troupe.enter();
    }

    @BeforeEach
    void later() {
        clock.advance(Duration.ofHours(1));
    }

    private Shown lodged() {
        return lodged(Map.of("name", "Nguyễn Thị Mơ", "address", "Thôn Pác Châm"));
    }

    private Shown lodged(Map<String, Object> who) {
        var writer = new LetterWriter(petitioner);
        var letter = LetterWriter.letter(WORDS);
        letter.putAll(who);
        petitioner.open("/gui-kien-nghi");
        petitioner.press(LetterWriter.LOOK, letter);
        return writer.send();
    }

    private static String code(Shown receipt) {
        return receipt.texts(".slip .code").getFirst();
    }

    private static String promise(Shown receipt) {
        return receipt.document().selectFirst("pre.slip__note").wholeText();
    }

    private VerifierKey key(String name) {
        return VerifierKey.parse(stranger.open("/so-cai/06/" + name).body().strip());
    }

    private Entry entry(String code) {
        var shown = stranger.open("/so-cai/06/muc/" + code).texts("code.logged").getFirst();
        return Entry.of(shown.getBytes(UTF_8));
    }

    private static JsonNode extra(Receipt receipt) {
        return JsonMapper.builder().build().readTree(receipt.extra());
    }

    private static Map<String, Opening> opened(Receipt receipt) {
        var found = new HashMap<String, Opening>();
        extra(receipt)
                .path("opened")
                .forEachEntry((group, one) -> {
                    var fields = new HashMap<String, String>();
                    one.get("fields")
                            .forEachEntry((name, text) -> fields.put(name, text.asString()));
                    var salt = Base64.getDecoder().decode(one.get("salt").asString());
                    found.put(group, new Opening(salt, fields));
                });
        return found;
    }

    private Receipt proof() {
        log.now();
        return Receipt.parse(petitioner.open(PROOF).bytes());
    }

    @Test
    void whoeverLodgesHoldsASignedPromiseAtOnce() {
        var receipt = lodged();
        var note = Note.parse(promise(receipt).getBytes(UTF_8));
        var key = key("bien-nhan");
        assertThat(note.verify(List.of(key))).hasSize(1);
        var at = troupe.now(code(receipt)).receivedAt();
        assertThat(note.text().lines())
                .containsExactly(
                        "doithoai/provisional-receipt@v1",
                        "log " + key("key").name(),
                        "entry " + code(receipt) + " 1",
                        "leaf " + Hash.leaf(entry(code(receipt)).bytes()),
                        "time " + Instant.ofEpochSecond(at.getEpochSecond()),
                        "within 86400");
        var file = petitioner.open(PROMISE);
        assertThat(file.body()).isEqualTo(promise(receipt));
        assertThat(file.header("Content-Disposition"))
                .contains(code(receipt) + "-1.provisional.txt");
        assertThat(file.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aPromiseNeverPassesForTheLogsWord() {
        var bytes = promise(lodged()).getBytes(UTF_8);
        assertThatThrownBy(() -> SignedCheckpoint.parse(bytes)).isInstanceOf(Rejected.class);
        var ofTheLog = List.of(key("key"));
        assertThatThrownBy(() -> Note.parse(bytes).verify(ofTheLog)).isInstanceOf(Rejected.class);
        assertThat(key("bien-nhan").bytes()).isNotEqualTo(key("key").bytes());
        assertThat(key("bien-nhan").name()).isEqualTo(key("key").name() + "/bien-nhan");
    }

    @Test
    void theOfficesPaperHasThePromiseToo() {
        var matter = troupe.received();
        stranger.signIn("ada", Cast.PASSWORD);
        stranger.open("/kien-nghi/" + matter.standing().code() + "/bien-nhan");
        var paper = stranger.press("Lập giấy biên nhận", Map.of());
        stranger.signOut();
        var note = Note.parse(promise(paper).getBytes(UTF_8));
        assertThat(note.verify(List.of(key("bien-nhan")))).hasSize(1);
        assertThat(note.text()).contains("entry " + matter.standing().code() + " 1\n");
    }

    @Test
    void theProofOpensEveryCommitment() {
        var code = code(lodged());
        assertThat(petitioner.open(PROOF).status()).isEqualTo(404);
        var proof = proof();
        var entry = entry(code);
        proof.verify(Hash.leaf(entry.bytes()), Policy.of(key("key")));
        assertThat(extra(proof).get("entry").asString()).isEqualTo(entry.json());
        var opened = opened(proof);
        assertThat(opened).containsOnlyKeys("body", "identity", "place");
        opened.forEach((group, one) ->
                assertThat(one.opens(entry.commitment(group).orElseThrow())).as(group).isTrue());
        assertThat(opened.get("body").fields()).containsExactly(Map.entry("text", WORDS));
        assertThat(opened.get("identity").fields()).containsEntry("name", "Nguyễn Thị Mơ");
        assertThat(petitioner.open(PROOF).header("Content-Disposition"))
                .contains(code + "-1.tlog-proof");
    }

    @Test
    void everybodyElsesProofOpensNothing() {
        var code = code(lodged(Map.of()));
        log.now();
        var proof = Receipt.parse(stranger.open("/so-cai/06/muc/" + code + "/1").bytes());
        assertThat(extra(proof).get("entry").asString()).isEqualTo(entry(code).json());
        assertThat(opened(proof)).isEmpty();
        assertThat(stranger.open(PROOF).status()).isEqualTo(404);
        assertThat(stranger.open(PROMISE).status()).isEqualTo(404);
        assertThat(stranger.open(MINE + "phieu").heading()).isEqualTo("Tra cứu kiến nghị của tôi");
    }

    @Test
    void theSlipHoldsTheProofAndNoSecret() {
        var receipt = lodged();
        var secret = receipt.texts("#secret").getFirst();
        assertThat(petitioner.open(MINE + "phieu").words()).contains("chậm nhất 24 giờ");
        log.now();
        var slip = petitioner.open(MINE + "phieu");
        assertThat(slip.words())
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains(code(receipt), key("key").toString(), "/so-cai/kiem-tra");
        assertThat(slip.body()).doesNotContain(secret, secret.replace("-", ""));
        assertThat(slip.header("Cache-Control")).contains("no-store");
    }

    @Test
    void wordsClearedAndSealedStayProvable() {
        var matter = troupe.received();
        var entry = entry(matter.standing().code());
        opened(matter, entry, matter.text());
        var words = "Đường vào thôn được sửa.";
        clearances.clear(matter, matter.acts(), words, true, troupe.is("giao"));
        assertThat(salts(matter)).isZero();
        opened(matter, entry, matter.text());
    }

    private void opened(Petition matter, Entry entry, String words) {
        var found = openings(matter).get("body");
        assertThat(found.fields()).containsEntry("text", words);
        assertThat(found.opens(entry.commitment("body").orElseThrow())).isTrue();
    }

    @Autowired vn.doithoai.petition.OwnOpenings openings;

    private Map<String, Opening> openings(Petition matter) {
        return openings.of(troupe.now(matter.standing().code()));
    }

    private int salts(Petition matter) {
        return db.sql("select count(*) from petition where id = :id and salt is not null")
                .param("id", matter.standing().id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void erasureLeavesTheProofAndTakesWhatOpensIt() {
        var code = code(lodged());
        var before = proof();
        var matter = troupe.now(code);
        var ground = new RedactionGround(ErasureReason.ASKED, "Luật 91/2025/QH15, Điều 14");
        redactions.redact(matter, matter.acts(), ground, troupe.is("ada"));
        var after = proof();
        var leaf = Hash.leaf(entry(code).bytes());
        var policy = Policy.of(key("key"));
        before.verify(leaf, policy);
        after.verify(leaf, policy);
        assertThat(opened(before)).isNotEmpty();
        assertThat(opened(after)).isEmpty();
        assertThat(petitioner.open("/tra-cuu/kien-nghi").words())
                .contains("đã được xóa", "vẫn tự chứng minh được")
                .doesNotContain("Pác Châm");
    }
}
