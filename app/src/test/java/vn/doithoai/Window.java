package vn.doithoai;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A real browser that opens one page at a time and says what hinders a reader there.
public final class Window implements AutoCloseable {
    private static final String AXE =
            """
            if (!window.axe) {
              %s
            }\
            """
                    .formatted(AxeBuilder.getAxeScript());

    /// Asks for violations alone: to describe everything that holds takes axe longer than to look.
    private static final String LOOK =
            """
            () => axe.run(document, {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
              resultTypes: ['violations'],
            }).then(all => all.violations.map(
              rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')))\
            """;

    /// The widths of a telephone, a tablet and a desk.
    private static final int[] WIDTHS = {360, 768, 1280};

    /// How a browser tells of a form shown again; the page itself is what counts.
    private static final Pattern REFUSED =
            Pattern.compile("the server responded with a status of 4(22|29)");

    /// Without a sandbox, for a build may run as root; without a graphics card or calls home.
    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync");

    /// A width at which the same parts stand as at the widths around it: axe, which is dear, would
    /// say the same.
    private static final int BETWEEN = 768;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "shots");

    private final String home;
    private final List<String> complaints = new ArrayList<>();
    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(CHROMIUM)
                                    .setArgs(QUIETLY));

    public Window(int port) {
        home = "http://localhost:" + port;
    }

    /// Opens a page in a window so wide, with cookies and storage of its own: closing the page ends
    /// them too. (A page closed alone, its context kept, now and then never says that it closed.)
    public Page open(String path, int width, boolean script) {
        var page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(width, 900)
                                .setJavaScriptEnabled(script));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !REFUSED.matcher(message.text()).find()) {
                complaints.add(message.text());
            }
        });
        page.navigate(home + path);
        return page;
    }

    /// The browser of somebody who keeps it: what is private forgets too much for some things (web
    /// push among them). The caller closes it.
    public BrowserContext kept(Path folder) {
        var options =
                new BrowserType.LaunchPersistentContextOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIETLY)
                        .setBaseURL(home)
                        .setViewportSize(360, 900);
        return playwright.chromium().launchPersistentContext(folder, options);
    }

    /// Follows an address where a page stands.
    public void go(Page page, String path) {
        complaints.clear();
        page.navigate(home + path);
    }

    /// Somebody signs in, in a window of their own.
    public Page signedIn(String name, String password, boolean script) {
        var page = open("/dang-nhap", 1280, script);
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(password);
        page.locator("main form button").click();
        return page;
    }

    /// What is wrong for a reader at these widths, one after the other: what axe finds, a page
    /// wider than its window, and whatever the browser complains of. A picture of what is wrong is
    /// kept under target/shots.
    public List<String> hindrances(String path, int... widths) {
        complaints.clear();
        try (var page = open(path, widths[0], true)) {
            return hindrances(page, named(path), widths);
        }
    }

    /// The same for a page as it stands now, at the width of every device.
    public List<String> hindrances(Page page, String name) {
        var found = hindrances(page, name, WIDTHS);
        page.setViewportSize(1280, 900);
        return found;
    }

    /// The same at these widths.
    public List<String> hindrances(Page page, String name, int... widths) {
        var found = new ArrayList<String>();
        for (int width : widths) {
            page.setViewportSize(width, 900);
            var here = hindrances(page, width);
            if (!here.isEmpty()) {
                picture(page, name + "-" + width);
            }
            here.forEach(each -> found.add(width + ": " + each));
        }
        return found;
    }

    private List<String> hindrances(Page page, int width) {
        var found = new ArrayList<String>();
        if (width != BETWEEN) {
            found.addAll(violations(page));
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add("wider than its window");
        }
        found.addAll(complaints);
        complaints.clear();
        return found;
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve(name + ".png")));
    }

    /// What axe finds on a page as it stands.
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        page.evaluate("() => {" + AXE + "}");
        return (List<String>) page.evaluate(LOOK);
    }

    private static String named(String path) {
        return path.equals("/") ? "home" : path.replaceAll("\\W+", "_").substring(1);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
