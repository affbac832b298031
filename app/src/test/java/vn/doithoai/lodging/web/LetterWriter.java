package vn.doithoai.lodging.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.lodging.Solver;

/// Somebody who writes letters with files.
record LetterWriter(Portal portal) {
    static final String LOOK = "Xem lại trước khi gửi";

    static Map<String, Object> letter(String text, Object... files) {
        return new HashMap<>(
                Map.of(
                        "unit_name", "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "kind", "petition",
                        "topic", "GT",
                        "text", text,
                        "file", List.of(files)));
    }

    Shown look(String text, Object... files) {
        portal.open("/gui-kien-nghi");
        return portal.press(LOOK, letter(text, files));
    }

    Shown send() {
        var form = portal.page().form("form[action$=gui]");
        var challenge = form.select("[name=challenge]").val();
        return portal.press(form, Map.of("solution", Solver.solve(challenge)));
    }

    /// The code of the matter it became.
    String lodged(String text, Object... files) {
        look(text, files);
        return send().texts(".slip .code").getFirst();
    }
}
