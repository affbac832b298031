package vn.doithoai;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.FirstLoad;
import vn.doithoai.shared.SaidAtStart;

/// Starts what was asked for, in order: data folder, PostgreSQL, pages, first records; and says
/// where it is to be found.
final class ProgramStart {
    private final StartOptions options;
    private final PrintStream out;
    private final boolean terminal;
    private final StartWords words;
    private final Running running = new Running();
    private final Outage outage = new Outage();
    private @Nullable DataFolder own;

    ProgramStart(StartOptions options, PrintStream out, boolean terminal) {
        this.options = options;
        this.out = out;
        this.terminal = terminal;
        this.words = new StartWords(out);
    }

    void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        log(LogLevel.WARN);
        try {
            refuseTakenPort();
            var settings = new HashMap<>(database());
            settings.put("server.port", options.port());
            settings.put("server.address", options.listen().getHostAddress());
            settings.put("doithoai.address", options.address());
            settings.put("doithoai.data", options.data().toString());
            var program = program(settings);
            watch();
            var loads = program.getBeanProvider(FirstLoad.class);
            load(loads);
            announce(loads, program.getBeanProvider(SaidAtStart.class));
        } catch (RuntimeException failed) {
            // Whoever pressed Ctrl-C during the start need not read what broke because of it.
            if (!running.isStopping()) {
                running.stop();
                throw failed;
            }
        }
    }

    private void stop() {
        if (!running.isStopping()) {
            log(LogLevel.ERROR);
            words.gap();
            words.say("start.stopping");
            running.stop();
            words.say("start.stopped");
        }
    }

    // Before Spring has set the log up it would tell everything, and while stopping every
    // connection that ends would be news.
    private static void log(LogLevel level) {
        LoggingSystem.get(DoiThoai.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, level);
    }

    private Map<String, Object> database() {
        if (options.databaseIsElsewhere()) {
            return Map.of();
        }
        var folder = running.add(DataFolder.open(options.data()));
        own = folder;
        return started(folder).settings();
    }

    /// Begun last, it is the first to stop: nothing is started again by a program that stops.
    private void watch() {
        if (own != null) {
            running.add(OwnPostgres.watched(own, outage));
        }
    }

    private OwnPostgres started(DataFolder folder) {
        if (OwnPostgres.isPrepared(folder)) {
            return running.add(OwnPostgres.start(folder));
        }
        try (var bar = bar("start.preparing")) {
            return running.add(OwnPostgres.start(folder));
        }
    }

    private ConfigurableApplicationContext program(Map<String, Object> settings) {
        try (var bar = bar("start.starting")) {
            var program = new SpringApplication(DoiThoai.class);
            program.setRegisterShutdownHook(false);
            program.setLogStartupInfo(false);
            program.setDefaultProperties(settings);
            program.addInitializers(new BeanCount(bar));
            program.addInitializers(
                    context -> context.getBeanFactory().registerSingleton("outage", outage));
            return running.add(program.run(options.others().toArray(String[]::new)));
        } catch (RuntimeException failed) {
            throw CannotStart.behind(failed)
                    .<RuntimeException>map(
                            why -> new StartRefused(why.key(), why.values().toArray()))
                    .orElse(failed);
        }
    }

    private void load(ObjectProvider<FirstLoad> loads) {
        if (!options.demo()) {
            return;
        }
        for (var load : loads.orderedStream().filter(FirstLoad::needed).toList()) {
            try (var bar = bar("start.loading")) {
                load.run(bar);
            }
        }
    }

    private void announce(ObjectProvider<FirstLoad> loads, ObjectProvider<SaidAtStart> parts) {
        words.gap();
        words.say("start.address", options.address());
        parts.orderedStream()
                .flatMap(part -> part.atStart().stream())
                .forEach(said -> words.say(said.key(), said.values().toArray()));
        var signIns = loads.orderedStream().flatMap(load -> load.signIns().stream()).toList();
        if (!signIns.isEmpty()) {
            words.say("start.sign_ins");
            signIns.forEach(words::line);
        }
        if (options.databaseIsElsewhere()) {
            words.say("start.data_external");
        } else {
            words.say("start.data", options.data());
        }
        words.say("start.stop");
    }

    private ProgressBar bar(String title) {
        return new ProgressBar(out, terminal, StartWords.title(title));
    }

    private void refuseTakenPort() {
        try (var free = new ServerSocket(options.port(), 1, options.listen())) {
            free.getLocalPort();
        } catch (IOException taken) {
            throw new StartRefused("start.port_taken", options.port(), options.port() + 1);
        }
    }
}
