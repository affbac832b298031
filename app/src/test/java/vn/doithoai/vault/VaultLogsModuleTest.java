package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.CANARY;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.shared.web.Dictionary;

/// What people say never reaches the log, however much is logged and whatever fails.
class VaultLogsModuleTest {
    private static final VaultProgram PROGRAM = VaultProgram.fresh();
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<ch.qos.logback.core.Appender<ILoggingEvent>> usual = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Vault vault = PROGRAM.vault();
    private final JdbcClient db = PROGRAM.part(JdbcClient.class);
    private Level level = Level.INFO;

    @BeforeEach
    void logEverything() {
        level = ROOT.getLevel();
        ROOT.iteratorForAppenders().forEachRemaining(usual::add);
        usual.forEach(ROOT::detachAppender);
        log.start();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.TRACE);
    }

    @AfterEach
    void logAsUsual() {
        ROOT.setLevel(level);
        ROOT.detachAppender(log);
        usual.forEach(ROOT::addAppender);
    }

    @Test
    void whatIsKeptIsNotLogged() {
        var text = original(somebody(), CANARY);
        vault.keep(BAC_KAN, text, CLERK);
        vault.replace(BAC_KAN, text.id(), 1, CANARY + " 2", CLERK);
        assertThat(vault.read(BAC_KAN, text.id(), HANDLING).toString()).doesNotContain("Sếu");
        assertThat(text.toString()).doesNotContain("Sếu");
        PROGRAM.part(Salts.class).of(BAC_KAN, text.of(), UUID.randomUUID(), FieldGroup.BODY);
        var words = new Dictionary().in("vi");
        assertThat(PROGRAM.part(Export.class).of(BAC_KAN, text.of(), HANDLING, words))
                .contains(CANARY);
        PROGRAM.rotate();
        PROGRAM.erase(text.of());
        assertThat(logged()).hasSizeGreaterThan(50).noneMatch(line -> line.contains("Sếu"));
    }

    @Test
    void whatFailsDoesNotTellIt() {
        var text = original(somebody(), CANARY);
        vault.keep(BAC_KAN, text, CLERK);
        failing(() ->
                vault.keep(
                        BAC_KAN, new NewText(text.id(), text.of(), TextKind.NOTE, CANARY), CLERK));
        failing(() -> vault.keep(BAC_KAN, original(somebody(), CANARY.repeat(9_000)), CLERK));
        failing(() -> vault.replace(BAC_KAN, text.id(), 7, CANARY, CLERK));
        db.sql("alter table vault.kept_text rename column kind to sort").update();
        failing(() -> vault.keep(BAC_KAN, original(somebody(), CANARY), CLERK));
        db.sql("alter table vault.kept_text rename column sort to kind").update();
        db.sql("alter table vault.kept_text add constraint broken check (version > 1) not valid")
                .update();
        failing(() -> vault.keep(BAC_KAN, original(somebody(), CANARY), CLERK));
        db.sql("alter table vault.kept_text drop constraint broken").update();
        db.sql("update vault.kept_text set kind = 'note' where id = :id")
                .param("id", text.id().value())
                .update();
        failing(() -> vault.read(BAC_KAN, text.id(), HANDLING));
        PROGRAM.erase(text.of());
        failing(() -> vault.keep(BAC_KAN, original(text.of(), CANARY), CLERK));
        assertThat(failures).hasSize(7).noneMatch(line -> line.contains("Sếu"));
        assertThat(logged()).noneMatch(line -> line.contains("Sếu"));
    }

    private void failing(ThrowingCallable act) {
        var failure = catchThrowable(act);
        assertThat(failure).isNotNull();
        var told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        failures.add(told.toString());
    }

    private List<String> logged() {
        // others log while this reads: an array is taken without looking who does
        return Stream.of(log.list.toArray(ILoggingEvent[]::new))
                .map(event ->
                        event.getFormattedMessage()
                                + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .toList();
    }
}
