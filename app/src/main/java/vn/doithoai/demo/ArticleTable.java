package vn.doithoai.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table Bắc Kạn published on 29 April 2021, as printed: to be checked, never to be repaired.
/// `resolved` is null where only a rate is printed.
record ArticleTable(List<Row> levels, Row total, int regular, int thematicOrUnscheduled) {

    /// One line; `level` is the word of the level, or `total`.
    record Row(
            String level,
            int meetings,
            int attendance,
            int matters,
            @Nullable Integer resolved,
            String rate) {}

    static final ArticleTable OF_2021 =
            new ArticleTable(
                    List.of(
                            new Row("province", 298, 4_774, 130, null, "100%"),
                            new Row("district", 114, 4_326, 977, 931, "trên 95,2%"),
                            new Row("commune", 1_791, 18_915, 4_743, 4_699, "99%")),
                    new Row("total", 2_203, 28_015, 5_850, 5_760, "trên 97,5%"),
                    1_955,
                    248);
}
