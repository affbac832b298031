package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.figures.Opening;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Clearances;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.OwnOpenings;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RedactionGround;
import vn.doithoai.petition.Redactions;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.SubjectId;

/// A province whose people spell as people do. Nothing of them is in its log; one in a hundred is
/// erased, and every proof ever given still holds.
@AppTest
@Import({Cast.class, Troupe.class, TakenIn.class, WholeLog.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LogPrivacyPagesTest {
    private static final int PEOPLE = 100;
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2021, 4, 28));
    private static final List<String> NAMES =
            List.of(
                    "NGUYỄN THỊ MƠ",
                    "Luong Thi Bach Tuyet",
                    "vi văn kín",
                    "Hoàng  Văn   Thụ",
                    "Ma A Páo",
                    "Lý Thị Hòa",
                    "LY THI HOA",
                    "Tráng A-Chớ",
                    "Đàm Thị Ngọc Ánh");
    private static final List<String> PHONES =
            List.of("0912 345 6%02d", "0912.345.6%02d", "+84 912 345 6%02d", "09123456%02d");
    private static final List<String> PLACES =
            List.of(
                    "THÔN KHUỔI SLƯN %d",
                    "thon khuoi slun %d", "Bản Cám, số nhà %d", "Tổ %d Đức Xuân");
    private static final List<String> TEXTS =
            List.of(
                    "Đường vào nhà tôi số %d sạt lở, gọi 0977 000 1%02d.",
                    "DE NGHI SUA TRAM BOM PAC CHAM SO %d, TEN TOI LA LY THI HOA %d",
                    "de nghi cap dien cho nha ba mo so %d to %d",
                    "Kênh mương Nà Nghè đoạn %d bị bồi lấp %d mét.");

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Redactions redactions;
    @Autowired Clearances clearances;
    @Autowired OwnOpenings openings;
    @Autowired Proofs proofs;
    @Autowired TakenIn log;
    @Autowired WholeLog whole;
    @Autowired JdbcClient db;
    @Autowired Portal visitor;

    private final List<String> codes = new ArrayList<>();
    private final Map<String, byte[]> own = new HashMap<>();
    private Petition erased;
    private Petition erasedToo;
    private Petition spoken;

    @BeforeAll
    void aProvinceSpeaks() {
        troupe.enter();
        var first = new SubjectId(new UUID(7, 0));
        for (int i = 0; i < PEOPLE; i++) {
            codes.add(lodged(i, i == 0 ? first : new SubjectId(new UUID(7, i))));
        }
        // the one who is erased raised two, and one was said aloud
        codes.add(lodged(PEOPLE, first));
        spoken = cleared(troupe.received());
        codes.add(spoken.standing().code());
        log.now();
        codes.forEach(code -> own.put(code, receipt(code, openings.of(troupe.now(code)))));
        erased = troupe.now(codes.getFirst());
        erasedToo = troupe.now(codes.get(PEOPLE));
    }

    private String lodged(int i, SubjectId subject) {
        var who =
                new Petitioner(
                        subject,
                        NAMES.get(i % NAMES.size()),
                        PHONES.get(i % PHONES.size()).formatted(i % 100),
                        PLACES.get(i % PLACES.size()).formatted(i));
        var text = TEXTS.get(i % TEXTS.size()).formatted(i, i % 100);
        var by = Hand.of(troupe.is("ada"));
        return petitions
                .lodge(Cast.BAC_KAN, Brought.matter(text), Brought.letter(DAY), who, by)
                .code();
    }

    private Petition cleared(Petition received) {
        var words = "Đường vào thôn được sửa.";
        return clearances.clear(received, received.acts(), words, true, troupe.is("giao"));
    }

    private byte[] receipt(String code, Map<String, Opening> opened) {
        return proofs.receipt(Cast.BAC_KAN, code, 1, opened).orElseThrow();
    }

    private void holds(String code, byte[] receipt, Policy policy) {
        var entry = proofs.of(Cast.BAC_KAN, code).getFirst().entry();
        Receipt.parse(receipt).verify(Hash.leaf(entry.getBytes(StandardCharsets.US_ASCII)), policy);
    }

    private Policy policy() {
        return Policy.parse(visitor.open("/so-cai/06/policy").bytes());
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    @Test
    @Order(1)
    void nothingOfAnybodyIsInTheLog() {
        assertThat(whole.entries(Cast.BAC_KAN)).hasSizeGreaterThan(PEOPLE);
        assertThat(whole.namesIn(Cast.BAC_KAN)).isEmpty();
    }

    @Test
    @Order(1)
    void everybodyCanOpenTheirOwn() {
        assertThat(openings.of(erased)).containsOnlyKeys("body", "contact", "identity", "place");
        assertThat(openings.of(troupe.now(codes.get(5))))
                .containsOnlyKeys("body", "contact", "identity", "place");
        assertThat(openings.of(spoken)).containsOnlyKeys("body");
    }

    @Test
    @Order(2)
    void oneInAHundredIsErased() {
        int before = count("select count(*) from vault.salt");
        var ground = new RedactionGround(ErasureReason.ASKED, "Luật 91/2025/QH15, Điều 14");
        redactions.redact(erased, erased.acts(), ground, troupe.is("ada"));
        redactions.redact(spoken, spoken.acts(), ground, troupe.is("ada"));
        log.now();
        var gone = List.of(erased, erasedToo, spoken);
        gone.forEach(one -> assertThat(openings.of(troupe.now(one))).isEmpty());
        assertThat(count("select count(*) from vault.salt")).isLessThanOrEqualTo(before - 9);
        for (var one : gone) {
            var about = one.standing().id().value();
            assertThat(salts("vault.salt", "about", about)).isZero();
            assertThat(salts("petition", "salt is not null and id", about)).isZero();
        }
    }

    private int salts(String table, String where, UUID about) {
        return db.sql("select count(*) from %s where %s = :about".formatted(table, where))
                .param("about", about)
                .query(Integer.class)
                .single();
    }

    @Test
    @Order(3)
    void everyProofGivenBeforeStillHolds() {
        var policy = policy();
        own.forEach((code, receipt) -> holds(code, receipt, policy));
        codes.forEach(code -> holds(code, receipt(code, Map.of()), policy));
        assertThat(whole.namesIn(Cast.BAC_KAN)).isEmpty();
    }

    @Test
    @Order(3)
    void thePagesSayThatItExisted() {
        for (var one : List.of(erased, erasedToo, spoken)) {
            var code = one.standing().code();
            var day = "đã xóa ngày 29/04/2021";
            assertThat(visitor.open("/kien-nghi/" + code).words())
                    .contains(day, "đã từng tồn tại", "vẫn tự chứng minh được");
            assertThat(visitor.open("/so-cai/06/muc/" + code).words())
                    .contains("Đã xóa ngày 29/04/2021, đã từng tồn tại", "vẫn tự chứng minh được");
        }
        assertThat(visitor.open("/so-cai/06/muc/" + codes.get(5)).words())
                .doesNotContain("từng tồn tại");
        assertThat(visitor.open("/kien-nghi/" + codes.get(5)).words())
                .doesNotContain("từng tồn tại");
    }

    @Test
    @Order(3)
    void whoeverTookTheirOwnStillOpensIt() {
        var extra =
                new String(
                        Receipt.parse(own.get(codes.getFirst())).extra(), StandardCharsets.UTF_8);
        assertThat(extra).contains("NGUYỄN THỊ MƠ", "0912 345 600", "KHUỔI SLƯN");
    }
}
