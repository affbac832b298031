package vn.doithoai.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Slips;

/// Makes an empty installation a province's own: its realm, the body that runs it and the first
/// person, together or not at all, once only, and by whoever can read what the program printed.
@Service
public class SetUp {
    private static final long LOCK = 0x646f_6974_686f_6169L;

    private final Realms realms;
    private final Founding founding;
    private final FirstPerson firstPerson;
    private final SetUpWord word;
    private final JdbcClient db;
    private volatile boolean done;

    SetUp(
            Realms realms,
            Founding founding,
            FirstPerson firstPerson,
            SetUpWord word,
            JdbcClient db) {
        this.realms = realms;
        this.founding = founding;
        this.firstPerson = firstPerson;
        this.word = word;
        this.db = db;
    }

    /// Whether the installation still waits for its province.
    public boolean wanted() {
        if (!done) {
            done = realms.main().isPresent();
        }
        return !done;
    }

    /// The provinces to choose from: a new installation keeps records from today on.
    public List<Unit> provinces(LocalDate today) {
        return founding.provinces(today);
    }

    @Transactional
    public void with(FirstSetUp wish, LocalDate today) {
        // Two first visitors at once: the second waits here, then finds it done.
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(_ -> {});
        if (realms.main().isPresent()) {
            throw new Refused("access.already_set_up", null);
        }
        check(wish, today);
        firstPerson.enters(wish, founding.of(wish, today), founding.province(wish, today));
    }

    private void check(FirstSetUp wish, LocalDate today) {
        var name = SignInName.typed(wish.signInName());
        Slips.refuse(
                () -> word.checked(wish.word()),
                () -> founding.province(wish, today),
                () -> Founding.prefix(wish),
                () -> Typed.required(wish.body(), "body"),
                () -> Typed.required(wish.name(), "name"),
                () -> Typed.required(wish.post(), "post"),
                () -> Typed.required(wish.officePost(), "officePost"),
                name::checked,
                () -> Passwords.checked(wish.password(), name),
                () -> Typed.twice(wish.password(), wish.passwordAgain()));
    }
}
