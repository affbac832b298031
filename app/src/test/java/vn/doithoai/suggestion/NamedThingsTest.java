package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.demo.ToldMatters;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.TextKeys;

/// What is recognised as the name of a thing, and what is not.
class NamedThingsTest {
    private static List<String> named(String text) {
        return NamedThings.in(text).stream().map(one -> one.kind() + ":" + one.key()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị sửa QL3 đoạn qua xã",
                "Đề nghị sửa QL 3 đoạn qua xã",
                "Đề nghị sửa Quốc lộ 3 đoạn qua xã",
                "Đề nghị sửa đường Quốc lộ 3",
                "de nghi sua quoc lo 3",
                "ĐỀ NGHỊ SỬA QUỐC LỘ 3"
            })
    void aNationalRoadHasManySpellings(String text) {
        assertThat(named(text)).containsExactly("national_road:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nâng cấp đường 258B Ba Bể - Pác Nặm",
                "Nâng cấp tuyến đường 258B",
                "Nâng cấp ĐT258B",
                "Nâng cấp ĐT.258B",
                "Nâng cấp ĐT 258B",
                "Nâng cấp đường tỉnh 258B",
                "Nâng cấp tỉnh lộ 258B",
                "Nâng cấp TL258B",
                "nang cap dt258b",
                "nang cap duong 258b",
                "Nâng cấp “đường 258B”"
            })
    void aProvincialRoadIsItsNumber(String text) {
        assertThat(named(text)).contains("road:258b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhà ở mặt đường 30/4 bị ngập",
                "Đề nghị làm đường 258 m",
                "Làm thêm đường 500 mét vào xóm",
                "Đường vào thôn lầy lội",
                "đường điện 3 pha",
                "Đường 3 thôn cùng đi",
                "Hộ Nguyễn Văn An chưa có đất",
                "hộ nghèo ở đây",
                "Ban Quản lý dự án chưa trả lời",
                "bán đất ruộng",
                "Đề nghị tổ chức hội nghị",
                "de nghi to chuc hoi nghi",
                "duong vao thon lay loi",
                "Phường Sông Cầu chưa có chợ",
                "Nhân dân huyện Chợ Đồn kiến nghị",
                ""
            })
    void whatOnlyLooksLikeANameIsNone(String text) {
        assertThat(named(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cầu treo Nà Pài mục ván, bridge:na pai",
        "cầu Pác Nặm đã cũ, bridge:pac nam",
        "Ngầm tràn Khuổi Luông bị ngập, ford:khuoi luong",
        "Trường Tiểu học Cổ Linh thiếu phòng, primary_school:co linh",
        "Trường Trung học cơ sở Nghiên Loan dột, lower_school:nghien loan",
        "Trường Mầm non Yên Thịnh chật, nursery_school:yen thinh",
        "Hồ chứa nước Nặm Cắt tích nước, reservoir:nam cat",
        "Thủy điện Pác Cáp dâng nước, hydropower:pac cap",
        "Nhà máy thủy điện Pác Cáp xả lũ, hydropower:pac cap",
        "Đập dâng Nà Làng rò rỉ, dam:na lang",
        "Kênh Nà Hin bồi lắng, canal:na hin",
        "Chợ phiên Bộc Bố xuống cấp, market:boc bo",
        "Cụm công nghiệp Cẩm Giàng bụi, industrial_zone:cam giang",
        "Khu di tích ATK bị mối, heritage:atk",
        "Bãi rác Khuổi Mật cháy, landfill:khuoi mat",
        "Dự án Đường Hồ Chí Minh chậm, project:duong ho chi minh",
        "Suối Nà Lầm sạt lở, stream:na lam"
    })
    void aThingIsKnownByItsForm(String text, String thing) {
        assertThat(named(text)).containsExactly(thing);
    }

    @ParameterizedTest
    @CsvSource({
        "Điện ở thôn Nà Pài yếu, hamlet:na pai",
        "Điện ở bản Pác Mu yếu, hamlet:pac mu",
        "Điện ở tổ dân phố 5 yếu, hamlet:5",
        "Điện ở tổ 5 yếu, hamlet:5",
        "Điện ở tiểu khu 7 yếu, hamlet:7",
        "dien o thon na pai yeu, hamlet:na pai",
        "Nước về cánh đồng Nà Bay ít, field:na bay"
    })
    void aSpotSaysWhereNotWhat(String text, String spot) {
        var found = NamedThings.in(text);
        assertThat(named(text)).containsExactly(spot);
        assertThat(found.getFirst().spot()).isTrue();
    }

    @Test
    void aRoadMayBeNamedByItsEnds() {
        assertThat(named("Mở rộng đường Bộc Bố - Bằng Thành đoạn cuối"))
                .containsExactly("road:boc bo bang thanh");
    }

    @Test
    void aNameInsideANameIsNotFound() {
        assertThat(named("Nước về cánh đồng Bản Chủ, thôn Nà Quang"))
                .containsExactly("field:ban chu", "hamlet:na quang");
    }

    @Test
    void eachThingIsFoundOnce() {
        assertThat(named("Sửa QL3. Quốc lộ 3 nhiều ổ gà, QL 3B thì không"))
                .containsExactly("national_road:3", "national_road:3b");
    }

    @Test
    void itIsShownAsItWasWritten() {
        assertThat(NamedThings.in("Sửa ĐT.258B gần Trường Tiểu học Cổ Linh"))
                .extracting(Thing::shown)
                .containsExactly("ĐT.258B", "Trường Tiểu học Cổ Linh");
    }

    @Test
    void marksTellFormsApart() {
        assertThat(named("Hộ Hoàng Văn Bình cần vay vốn")).isEmpty();
        assertThat(named("Hồ Hoàng Văn cần nạo vét")).containsExactly("reservoir:hoang van");
    }

    @Test
    void twoRoadsThatMayBeOneAreToldFromTwoThatAreNot() {
        var one = NamedThings.in("đường 25B").getFirst();
        assertThat(one.mayBeMeant(NamedThings.in("đường 258B").getFirst())).isTrue();
        assertThat(one.mayBeMeant(NamedThings.in("đường 254").getFirst())).isFalse();
        assertThat(one.mayBeMeant(NamedThings.in("thôn 25").getFirst())).isFalse();
    }

    @Test
    void kindsOfRoadsAreAllRoads() {
        var national = NamedThings.in("Quốc lộ 3").getFirst();
        var provincial = NamedThings.in("đường tỉnh 254").getFirst();
        var school = NamedThings.in("Trường Tiểu học Cổ Linh").getFirst();
        assertThat(national.isLike(provincial)).isTrue();
        assertThat(national.isSame(provincial)).isFalse();
        assertThat(national.isLike(school)).isFalse();
    }

    @Property
    void anyTextIsReadWithoutFault(@ForAll String text) {
        for (var thing : NamedThings.in(text)) {
            assertThat(thing.key()).isNotBlank();
            assertThat(thing.clues()).isNotEmpty();
        }
    }

    /// Otherwise a matter that names the same thing would not be looked for.
    @Test
    void aThingIsFoundByItsClues() {
        var told = ToldMatters.all();
        for (int i = 0; i < told.size(); i += 7) {
            var text = told.get(i).text();
            var words = Phrases.shingles(text);
            for (var thing : NamedThings.in(text)) {
                assertThat(thing.clues()).as(text).anyMatch(words::contains);
            }
        }
    }

    @Test
    void theSameThingsAreNamedWithoutMarks() {
        var numbered = Set.of("national_road", "road");
        var told = ToldMatters.all();
        for (int i = 0; i < told.size(); i += 5) {
            var text = told.get(i).text();
            var plain = TextKeys.plainKey(text).toLowerCase(Locale.ROOT);
            NamedThings.in(text).stream()
                    .filter(one -> numbered.contains(one.kind()))
                    .filter(one -> Character.isDigit(one.key().charAt(0)))
                    .forEach(one ->
                            assertThat(named(plain))
                                    .as(text)
                                    .contains(one.kind() + ":" + one.key()));
        }
    }

    @Test
    void everyFormIsSpelledOnceAndHasAKind() {
        var rows = CsvRows.of("/suggestion/things.csv");
        assertThat(rows).allMatch(row -> row.size() == 3);
        assertThat(rows).extracting(row -> row.get(1)).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row.get(2))
                .allMatch(Set.of("number", "name", "any", "spot", "skip")::contains);
    }
}
