package vn.doithoai.workplace;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// A village head brings the matters of a village: all rows that are filled in, or none of them and
/// what is wrong with which.
@Service
public class Bringing {
    private static final String CHANNEL = "village_head";

    private final Petitions petitions;
    private final Units units;
    private final CodeLists lists;
    private final Uuid7 ids;
    private final InstantSource clock;

    Bringing(Petitions petitions, Units units, CodeLists lists, Uuid7 ids, InstantSource clock) {
        this.petitions = petitions;
        this.units = units;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    /// What would be refused, row by row.
    public List<Refusal> check(List<BroughtMatter> rows, Actor by) {
        return new BringingRules(lists.in(by.realm())).of(rows);
    }

    /// `day` is when they were raised in the village; today when it is left out. The same form sent
    /// again gives the same matters.
    @Transactional
    public List<Standing> bring(
            UUID form, List<BroughtMatter> rows, @Nullable LocalDate day, Actor by) {
        var refusals = check(rows, by);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var occasion = occasion(day, by);
        var brought = new ArrayList<Standing>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).blank()) {
                brought.add(received(id(form, i), rows.get(i), i, occasion, by));
            }
        }
        if (brought.isEmpty()) {
            throw new Refused("workplace.nothing_brought", BringingRules.field(0, "text"));
        }
        return brought;
    }

    /// The id of a row is its form's, counted on.
    private static PetitionId id(UUID form, int row) {
        return new PetitionId(
                new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + row));
    }

    /// For a form that is shown for the first time.
    public UUID newForm() {
        return ids.next();
    }

    private Standing received(
            PetitionId id, BroughtMatter row, int at, Occasion occasion, Actor by) {
        var matter =
                new Matter(
                        id,
                        PetitionClass.of(Objects.requireNonNull(row.petitionClass())),
                        Objects.requireNonNull(row.topic()),
                        occasion.unit(),
                        Objects.requireNonNull(row.text()),
                        CHANNEL,
                        null);
        try {
            return petitions.lodge(by.realm(), matter, occasion, Hand.of(by));
        } catch (Refused refused) {
            throw refused.renamed(field -> BringingRules.field(at, field));
        }
    }

    private Occasion occasion(@Nullable LocalDate day, Actor by) {
        var today = VietnamTime.day(clock.instant());
        if (day != null && day.isAfter(today)) {
            throw new Refused("petition.received_in_the_future", "day");
        }
        var unit = home(by);
        return new Occasion(
                null,
                unit.level(),
                Occasion.NO_MEETING,
                PartialDate.of(day == null ? today : day),
                unit.id(),
                unit.path());
    }

    /// The unit of the post: the commune the village belongs to.
    public Unit home(Actor by) {
        var last = by.path().substring(by.path().lastIndexOf('/') + 1);
        return units.withId(new UnitId(last)).orElseThrow(Absent::new);
    }
}
