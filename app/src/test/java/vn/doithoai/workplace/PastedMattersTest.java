package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.ShippedListsForTests;
import vn.doithoai.shared.web.Words;
import vn.doithoai.shared.web.WordsForTests;

/// Rows as people paste them become matters, with their topic and class where these are recognised.
class PastedMattersTest {
    private static final RealmLists LISTS = ShippedListsForTests.read();
    private static final Words WORDS = WordsForTests.vietnamese();

    private static List<BroughtMatter> read(String pasted) {
        return new PastedMatters(LISTS, WORDS).read(pasted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sửa cầu\tGT\tKiến nghị",
                "1\tSửa cầu\tgt\tkiến nghị",
                "12.\tSửa cầu\tGiao thông - xây dựng - thủy lợi",
                "Nội dung\tLĩnh vực\nSửa cầu\tGiao thông",
                "STT\tLoại\tChủ đề\tNội dung kiến nghị\n1\tKIẾN NGHỊ\tGT\tSửa cầu",
                "Lĩnh vực\tNỘI DUNG\n giao thông \t Sửa  cầu "
            })
    void theSameMatterHoweverTheTableIsMade(String pasted) {
        assertThat(read(pasted)).containsExactly(new BroughtMatter("Sửa cầu", "GT", "petition"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nước sạch, NS",
        "nuoc sach, NS",
        "'', KH",
        "điện đóm, điện đóm",
        "Land, DD",
        "kt, KT"
    })
    void aTopicIsAWordOfTheListOrStays(String typed, String topic) {
        assertThat(read("Sửa cầu\t" + typed).getFirst().topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "'', petition",
        "Phản ánh, report",
        "khiếu nại, complaint",
        "Tố cáo, denunciation",
        "đơn thư, đơn thư"
    })
    void aClassIsRecognisedOrStays(String typed, String petitionClass) {
        assertThat(read("Sửa cầu\tGT\t" + typed).getFirst().petitionClass())
                .isEqualTo(petitionClass);
    }

    @Property(tries = 300)
    void anythingPastedIsRowsOrRefusedAtItsField(@ForAll String pasted) {
        try {
            assertThat(read(pasted)).hasSizeLessThanOrEqualTo(PastedMatters.MOST);
        } catch (Refused refused) {
            assertThat(refused.refusals().getFirst().field()).isEqualTo("pasted");
        }
    }
}
