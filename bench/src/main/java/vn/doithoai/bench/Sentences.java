package vn.doithoai.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Matters in Vietnamese, made of common phrases and names of places, each syllable with its form
/// without marks, so that the words a matter is found by follow without the program's help.
final class Sentences {
    private static final List<String> ASKS =
            List.of(
                    "đề nghị/de nghi",
                    "kiến nghị/kien nghi",
                    "mong muốn/mong muon",
                    "đề nghị sớm/de nghi som",
                    "cử tri phản ánh/cu tri phan anh");
    private static final List<String> DOES =
            List.of(
                    "nâng cấp/nang cap",
                    "sửa chữa/sua chua",
                    "đầu tư xây dựng/dau tu xay dung",
                    "mở rộng/mo rong",
                    "hỗ trợ kinh phí/ho tro kinh phi",
                    "bố trí vốn/bo tri von",
                    "kiểm tra/kiem tra",
                    "giải quyết dứt điểm/giai quyet dut diem");
    private static final List<String> THINGS =
            List.of(
                    "tuyến đường liên thôn/tuyen duong lien thon",
                    "cầu treo qua suối/cau treo qua suoi",
                    "kênh mương nội đồng/kenh muong noi dong",
                    "đường điện ba pha/duong dien ba pha",
                    "nhà văn hóa thôn/nha van hoa thon",
                    "trạm y tế xã/tram y te xa",
                    "điểm trường mầm non/diem truong mam non",
                    "công trình nước sạch/cong trinh nuoc sach",
                    "bãi rác tập trung/bai rac tap trung",
                    "chế độ cho cán bộ thôn/che do cho can bo thon",
                    "bồi thường giải phóng mặt bằng/boi thuong giai phong mat bang",
                    "cấp giấy chứng nhận quyền sử dụng đất/cap giay chung nhan quyen su dung dat",
                    "sóng điện thoại di động/song dien thoai di dong",
                    "giống cây trồng/giong cay trong");
    private static final List<String> FIRST =
            List.of(
                    "nà/na",
                    "khuổi/khuoi",
                    "bản/ban",
                    "pác/pac",
                    "cốc/coc",
                    "lũng/lung",
                    "phiêng/phieng");
    private static final List<String> SECOND =
            List.of(
                    "nghè/nghe",
                    "luông/luong",
                    "pài/pai",
                    "mạ/ma",
                    "kéo/keo",
                    "cút/cut",
                    "sáo/sao",
                    "đon/don",
                    "lầm/lam",
                    "vài/vai",
                    "chảo/chao",
                    "sli/sli",
                    "toòng/toong",
                    "hin/hin");
    private static final List<String> WHY =
            List.of(
                    "vì mùa mưa đi lại khó khăn/vi mua mua di lai kho khan",
                    "để Nhân dân yên tâm sản xuất/de nhan dan yen tam san xuat",
                    "đã kiến nghị nhiều lần/da kien nghi nhieu lan",
                    "phục vụ học sinh đến trường/phuc vu hoc sinh den truong");

    private final SplittableRandom random;

    Sentences(long seed) {
        random = new SplittableRandom(seed);
    }

    /// A text and the same text without marks.
    record Sentence(String text, String plain) {

        /// The words a register finds it by, as a PostgreSQL array literal's content.
        String words() {
            var syllables = plain.split(" ");
            var words = new LinkedHashSet<String>();
            for (int i = 0; i < syllables.length; i++) {
                words.add(syllables[i]);
                if (i > 0) {
                    words.add(syllables[i - 1] + "_" + syllables[i]);
                }
            }
            return words.stream().sorted().map(w -> "'" + w + "'").collect(Collectors.joining(" "));
        }
    }

    Sentence next() {
        var parts = new ArrayList<String>();
        parts.add(pick(ASKS));
        parts.add(pick(DOES));
        parts.add(pick(THINGS));
        parts.add(pick(FIRST));
        parts.add(pick(SECOND));
        int number = random.nextInt(1, 1_000);
        parts.add("đoạn " + number + " mét/doan " + number + " met");
        parts.add(pick(WHY));
        return new Sentence(side(parts, 0), side(parts, 1));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String side(List<String> parts, int side) {
        return parts.stream().map(p -> p.split("/")[side]).collect(Collectors.joining(" "));
    }
}
