package vn.doithoai.workplace.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.workplace.Chosen;
import vn.doithoai.workplace.ChosenRow;
import vn.doithoai.workplace.Outcome;

/// What the pages of several acts show alike: the rows chosen, and the lists to choose from.
@Component
class Desktop {
    private final Chosen chosen;
    private final Organisations organisations;
    private final CodeLists lists;
    private final InstantSource clock;

    Desktop(Chosen chosen, Organisations organisations, CodeLists lists, InstantSource clock) {
        this.chosen = chosen;
        this.organisations = organisations;
        this.lists = lists;
        this.clock = clock;
    }

    /// False when none of the rows can be shown.
    boolean chosen(Model model, List<String> marks, Actor actor) {
        var rows = chosen.rows(marks, actor);
        model.addAttribute("chosen", rows);
        model.addAttribute("lists", lists.in(actor.realm()));
        model.addAttribute("today", VietnamTime.day(clock.instant()));
        return !rows.isEmpty();
    }

    /// What was refused is there again, as it stands now, for whoever puts it right.
    void left(Model model, Outcome outcome, Actor actor) {
        model.addAttribute("outcome", outcome);
        chosen(model, outcome.marksLeft(), actor);
    }

    /// The page that says what was done, and has what was refused again, in one form that is sent
    /// where the first one was.
    String outcome(Model model, Deal deal, Outcome outcome, Actor actor) {
        left(model, outcome, actor);
        model.addAttribute("act", deal.act());
        model.addAttribute("path", deal.path());
        model.addAttribute("back", deal.back());
        return "workplace/outcome";
    }

    void bodies(Model model, Actor actor) {
        var today = VietnamTime.day(clock.instant());
        model.addAttribute("organisations", organisations.inRealm(actor.realm(), today));
    }

    /// The matters of the rows a model holds.
    @SuppressWarnings("unchecked")
    static List<Petition> matters(Model model) {
        var rows = (List<ChosenRow>) model.getAttribute("chosen");
        return rows == null ? List.of() : rows.stream().map(one -> one.row().petition()).toList();
    }
}
