package vn.doithoai;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
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
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// The widths of a telephone, a tablet and a desk.
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

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

    /// Follows an address where a page stands.
    public void go(Page page, String path) {
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

    /// What is wrong for a reader at this width: what axe finds, a page wider than its window, and
    /// whatever the browser complains of. Keeps a picture under target/shots.
    public List<String> hindrances(String path, int width) {
        complaints.clear();
        try (var page = open(path, width, true)) {
            return hindrances(page, named(path), width);
        }
    }

    /// The same for a page as it stands now, at the width of every device.
    public List<String> hindrances(Page page, String name) {
        var found = new ArrayList<String>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            hindrances(page, name, width).forEach(each -> found.add(width + ": " + each));
        }
        page.setViewportSize(1280, 900);
        return found;
    }

    private List<String> hindrances(Page page, String name, int width) {
        var found = new ArrayList<String>();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve(name + "-" + width + ".png")));
        if (width != BETWEEN) {
            found.addAll(sayings(page));
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add("wider than its window");
        }
        found.addAll(complaints);
        complaints.clear();
        return found;
    }

    private static List<String> sayings(Page page) {
        // The other mode opens a second page to gather what frames say, and no page has frames.
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(each -> each.getId() + ": " + each.getNodes())
                        .toList();
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
