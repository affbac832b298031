package vn.doithoai.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;

@Controller
@RequestMapping("/quan-tri/danh-muc/{list}/{code}")
class ListOrderController {
    private final CodeLists lists;

    ListOrderController(CodeLists lists) {
        this.lists = lists;
    }

    @PostMapping("/su-dung")
    View use(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam boolean retired,
            Actor actor) {
        lists.retire(actor.realm(), list, code, retired, actor.author());
        return Returning.to("/quan-tri/danh-muc/" + list);
    }

    @PostMapping("/vi-tri")
    View move(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam boolean up,
            Actor actor) {
        lists.move(actor.realm(), list, code, up, actor.author());
        return Returning.to("/quan-tri/danh-muc/" + list);
    }
}
