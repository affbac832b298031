package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.figures.Entry;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Troupe;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.HttpLog;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.VerifiedTree;
import vn.doithoai.tlog.VerifierKey;

/// Somebody outside, who has nothing but addresses, reads the log over HTTP and believes only what
/// can be checked.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerPagesTest {
    @Autowired Portal visitor;
    @LocalServerPort int port;

    private Petition answered;

    @BeforeAll
    void aMatterIsAnswered(@Autowired Troupe troupe, @Autowired Sequencer sequencer) {
        troupe.enter();
        answered = troupe.answered("explained");
        sequencer.run();
    }

    private String code() {
        return answered.standing().code();
    }

    @Test
    void theWholeLogIsCheckedFromOutside() throws Exception {
        var key = VerifierKey.parse(visitor.open("/so-cai/06/key").body().strip());
        var signed = SignedCheckpoint.parse(visitor.open("/so-cai/06/checkpoint").bytes());
        var log =
                new HttpLog(
                        HttpClient.newHttpClient(),
                        URI.create("http://localhost:" + port + "/so-cai/06/"),
                        Duration.ofSeconds(5));
        var head = signed.verify(key);
        var tree = VerifiedTree.open(head, log);
        var entries =
                tree.entries(0).stream().map(Entry::of).filter(e -> e.subject().equals(code()));
        assertThat(entries.toList())
                .extracting(Entry::seq)
                .isEqualTo(
                        IntStream.rangeClosed(1, answered.acts()).mapToObj(Long::valueOf).toList());
    }

    @Test
    void theLifeOfAMatterStandsInItsEntries() {
        var entries = shown();
        assertThat(entries)
                .extracting(Entry::type)
                .startsWith("petition.received", "petition.referred")
                .contains("petition.answered");
        assertThat(entries.getFirst().text("day")).contains("2017-05-25");
        assertThat(entries.getFirst().commitment("body")).isPresent();
        var answer = entries.stream().filter(e -> e.type().equals("petition.answered")).findFirst();
        assertThat(answer.orElseThrow().text("result")).contains("explained");
    }

    @Test
    void aReceiptIsCheckedWithoutAskingAgain() {
        var policy = Policy.parse(visitor.open("/so-cai/06/policy").bytes());
        var page = visitor.open("/so-cai/06/muc/" + code());
        var links = page.document().select("a[download]");
        assertThat(links).hasSize(answered.acts());
        for (int i = 0; i < links.size(); i++) {
            var file = visitor.open(links.get(i).attr("href"));
            assertThat(file.header("Content-Disposition")).contains(".tlog-proof");
            assertThat(file.bytes()).hasSizeLessThan(1_500);
            var receipt = Receipt.parse(file.bytes());
            var leaf = Hash.leaf(shown().get(i).bytes());
            receipt.verify(leaf, policy);
            var other = Hash.leaf(shown().get((i + 1) % links.size()).bytes());
            assertThatThrownBy(() -> receipt.verify(other, policy)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void theMattersPageLeadsToItsEntries() {
        visitor.open("/kien-nghi/" + code());
        var page = visitor.follow("Các bước này trong sổ cái công khai");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Sổ cái: " + code());
    }

    @Test
    void theLogSaysWhatItIsAndWhatItCannotProve() {
        var page = visitor.open("/so-cai");
        assertThat(page.words())
                .contains("./doithoai verify", "Điều sổ cái không chứng minh được", "/so-cai/06+");
    }

    @Test
    void noWordOfAPersonIsInIt() {
        var whole =
                new String(
                        visitor.open("/so-cai/06/tile/entries/000.p/" + size()).bytes(),
                        StandardCharsets.ISO_8859_1);
        assertThat(whole).contains(code()).doesNotContain(answered.text().substring(0, 12));
        assertThat(whole.chars().filter(c -> c == ' ')).isEmpty();
    }

    @Test
    void anotherSiteMayReadItAndKeepItForEver() {
        var tile = visitor.open("/so-cai/06/tile/0/000.p/" + size());
        assertThat(tile.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(tile.header("Cache-Control")).contains("immutable", "public");
        assertThat(tile.header("ETag")).matches("\"[0-9a-f]{32}\"");
        var checkpoint = visitor.open("/so-cai/06/checkpoint");
        assertThat(checkpoint.header("Cache-Control")).contains("max-age=1");
        assertThat(checkpoint.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        for (var path :
                List.of(
                        "/so-cai/22/checkpoint",
                        "/so-cai/x/key",
                        "/so-cai/06/tile/0/999",
                        "/so-cai/06/tile/0/%2e%2e/checkpoint",
                        "/so-cai/06/tile/entries/000.p/0",
                        "/so-cai/06/muc/BK-0000-0000",
                        "/so-cai/06/muc/" + code() + "/99")) {
            assertThat(visitor.open(path).status()).as(path).isIn(400, 404);
        }
    }

    private long size() {
        return SignedCheckpoint.parse(visitor.open("/so-cai/06/checkpoint").bytes())
                .checkpoint()
                .head()
                .size();
    }

    /// The entries as the page of the matter shows them, byte for byte.
    private List<Entry> shown() {
        Shown page = visitor.open("/so-cai/06/muc/" + code());
        return page.texts("code.logged").stream()
                .map(json -> Entry.of(json.getBytes(StandardCharsets.US_ASCII)))
                .toList();
    }
}
