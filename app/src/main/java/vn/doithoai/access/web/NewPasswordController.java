package vn.doithoai.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.KeptAccounts;
import vn.doithoai.shared.Absent;

@Controller
@RequestMapping("/quan-tri/tai-khoan/{id}/mat-khau")
class NewPasswordController {
    private final KeptAccounts accounts;
    private final AdministrationDesk desk;

    NewPasswordController(KeptAccounts accounts, AdministrationDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var account = accounts.one(new AccountId(id), actor).orElseThrow(Absent::new);
        model.addAttribute("account", account);
        return "access/new_password";
    }

    @PostMapping
    View give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            Actor actor) {
        desk.giveNewPassword(new AccountId(id), password, passwordAgain, actor);
        return Returning.to(AccountsController.PATH);
    }
}
