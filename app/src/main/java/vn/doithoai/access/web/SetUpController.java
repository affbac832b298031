package vn.doithoai.access.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.access.FirstSetUp;
import vn.doithoai.access.SetUp;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.VietnamTime;

@Controller
class SetUpController {
    private final SetUp setUp;
    private final InstantSource clock;

    SetUpController(SetUp setUp, InstantSource clock) {
        this.setUp = setUp;
        this.clock = clock;
    }

    @GetMapping("/thiet-lap")
    String show(Model model) {
        open();
        model.addAttribute("provinces", setUp.provinces(VietnamTime.day(clock.instant())));
        return "access/set_up";
    }

    @PostMapping("/thiet-lap")
    Object found(@ModelAttribute FirstSetUp wish) {
        open();
        setUp.with(wish, VietnamTime.day(clock.instant()));
        return Returning.to("/dang-nhap");
    }

    private void open() {
        if (!setUp.wanted()) {
            throw new Absent();
        }
    }
}
