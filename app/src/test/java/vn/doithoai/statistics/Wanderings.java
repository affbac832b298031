package vn.doithoai.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Closings;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Promises;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Matters of four places and kinds wander through their lives: whatever comes, by whoever may, on
/// days that pass between. What is refused did not happen.
class Wanderings {
    static final List<Occasion> OCCASIONS =
            List.of(
                    occasion(UnitLevel.PROVINCE, "regular", 2019, "06", "06"),
                    occasion(UnitLevel.DISTRICT, "thematic", 2020, "061", "06/061"),
                    occasion(UnitLevel.COMMUNE, "requested", 2020, "01909", "06/061/01909"),
                    occasion(UnitLevel.COMMUNE, "unscheduled", 2018, "02170", "06/066/02170"));
    private static final List<String> RESULTS =
            List.of("settled_by_action", "explained", "roadmap", "no_roadmap", "no_means");

    private final Troupe troupe;
    private final TestClock clock;
    private final Petitions petitions;
    private final Sending sending;
    private final Routes routes;
    private final Drafts drafts;
    private final Verdicts verdicts;
    private final Promises promises;
    private final Closings closings;
    private final List<String> codes = new ArrayList<>();
    private Random random = new Random(1);

    Wanderings(Troupe troupe, TestClock clock, ApplicationContext program) {
        this.troupe = troupe;
        this.clock = clock;
        this.petitions = program.getBean(Petitions.class);
        this.sending = program.getBean(Sending.class);
        this.routes = program.getBean(Routes.class);
        this.drafts = program.getBean(Drafts.class);
        this.verdicts = program.getBean(Verdicts.class);
        this.promises = program.getBean(Promises.class);
        this.closings = program.getBean(Closings.class);
    }

    private static Occasion occasion(
            UnitLevel level, String kind, int year, String unit, String path) {
        var day = PartialDate.of(LocalDate.of(year, 6, 15));
        return new Occasion(null, level, kind, day, new UnitId(unit), path);
    }

    /// So many matters, and so many things that happen to them.
    void wander(long seed, int matters, int steps) {
        random = new Random(seed);
        for (int n = 0; n < matters; n++) {
            var topic = List.of("GT", "DD", "NN").get(random.nextInt(3));
            var matter = Brought.matter("Việc thứ " + n, topic, Brought.NAM_MAU);
            var occasion = OCCASIONS.get(random.nextInt(OCCASIONS.size()));
            codes.add(petitions.receive(Cast.BAC_KAN, matter, occasion, troupe.is("ada")).code());
        }
        for (int n = 0; n < steps; n++) {
            if (random.nextInt(25) == 0) {
                clock.setTo(today().plusDays(1 + random.nextInt(2)));
            }
            happen(troupe.now(codes.get(random.nextInt(codes.size()))));
        }
    }

    LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private void happen(Petition matter) {
        try {
            next(matter);
        } catch (Refused refused) {
            // it did not happen
        }
    }

    private void next(Petition matter) {
        int seen = matter.acts();
        switch (matter.standing().stage()) {
            case RECEIVED -> sent(matter);
            case REFERRED -> takenOrReturned(matter);
            case ACCEPTED, ESCALATED -> answerOrEnd(matter);
            case ANSWERED -> judge(matter);
            case CLOSED -> {}
        }
    }

    private void sent(Petition matter) {
        // some are never referred at all
        if (codes.indexOf(matter.standing().code()) % 9 > 0) {
            var to = random.nextInt(3) == 0 ? Cast.BA_BE_OFFICE : Cast.TRANSPORT;
            sending.refer(matter, matter.acts(), to, due(), troupe.is("ada"));
        }
    }

    private void takenOrReturned(Petition matter) {
        if (random.nextInt(5) == 0) {
            var to = atTransport(matter) ? Cast.BA_BE_OFFICE : Cast.TRANSPORT;
            routes.giveBack(matter, matter.acts(), to, "Không thuộc nhiệm vụ", clerk(matter));
        } else {
            routes.accept(matter, matter.acts(), clerk(matter));
        }
    }

    private static boolean atTransport(Petition matter) {
        return Cast.TRANSPORT.equals(matter.handler());
    }

    private Actor clerk(Petition matter) {
        return troupe.is(atTransport(matter) ? "binh" : "khoa");
    }

    private Actor head(Petition matter) {
        return troupe.is(atTransport(matter) ? "huong" : "quyen");
    }

    private DueBy due() {
        return new DueBy.Hand(today().plusDays(5 + random.nextInt(40)), "Theo kết luận");
    }

    private void answerOrEnd(Petition matter) {
        if (random.nextInt(9) == 0) {
            closings.close(matter, "other_realm", "Không thuộc thẩm quyền", troupe.is("ada"));
        } else if (random.nextInt(2) == 0) {
            answer(matter);
        }
    }

    private void answer(Petition matter) {
        var result = RESULTS.get(random.nextInt(RESULTS.size()));
        var said = random.nextBoolean() ? null : today().minusDays(random.nextInt(8));
        var until = result.equals("roadmap") ? today().plusDays(1 + random.nextInt(15)) : null;
        var words = new Answer(result, "Đã trả lời lần " + matter.acts(), null, said, false, until);
        var proposed = drafts.propose(matter, matter.acts(), words, clerk(matter));
        var open = proposed.petition();
        drafts.approve(open, open.acts(), proposed.draft().id(), head(open));
    }

    private void judge(Petition matter) {
        int seen = matter.acts();
        switch (random.nextInt(8)) {
            case 0, 1 -> verdicts.contest(matter, seen, "Chưa làm", Troupe.PETITIONER);
            case 2 -> verdicts.confirm(matter, seen, Troupe.PETITIONER);
            case 3 -> verdicts.confirm(matter, seen, Hand.of(troupe.is("hoa")));
            case 4, 5 -> promises.promise(matter, seen, someDay(), "Sẽ làm", clerk(matter));
            case 6 -> answer(matter);
            default -> closings.close(matter, "other_realm", "Đã có nơi khác", troupe.is("ada"));
        }
    }

    private LocalDate someDay() {
        return today().plusDays(1 + random.nextInt(10));
    }
}
