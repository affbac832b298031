package vn.doithoai.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.CodeLists;

/// Minutes about to be recorded, with all that the rules look at.
record Proposal(Minutes minutes, @Nullable Unit unit, Actor by, LocalDate today, CodeLists lists) {

    boolean offers(String list, String code) {
        return lists.item(list, code).filter(item -> !item.retired()).isPresent();
    }
}
