package vn.doithoai.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.statistics.PrintedTables;

/// An office keeps a printed table beside its own counts.
@Controller
class KeepingController {
    private final CheckPages pages;
    private final PrintedTables tables;

    KeepingController(CheckPages pages, PrintedTables tables) {
        this.pages = pages;
        this.tables = tables;
    }

    @PostMapping("/bao-cao/doi-chieu/bang")
    @ShownAt("/bao-cao/doi-chieu")
    String keep(
            CheckForm typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor by) {
        var table = pages.read(typed, file);
        tables.keep(table, by);
        return "redirect:/bao-cao/doi-chieu?realm=" + by.realm() + "&bang=" + table.id();
    }
}
