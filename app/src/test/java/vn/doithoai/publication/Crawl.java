package vn.doithoai.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Element;
import vn.doithoai.Portal;
import vn.doithoai.Shown;

/// Everything a stranger reaches by following links, some pages of each kind.
final class Crawl {
    private static final int OF_A_KIND = 8;
    private static final int OF_A_PATH = 30;

    private final Portal visitor;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Shown> seen = new LinkedHashMap<>();

    private Crawl(Portal visitor) {
        this.visitor = visitor;
    }

    /// What was shown, by the address it was asked for at.
    static Map<String, Shown> by(Portal visitor, List<String> starts) {
        var crawl = new Crawl(visitor);
        starts.forEach(crawl::note);
        while (!crawl.ahead.isEmpty()) {
            crawl.visit(crawl.ahead.removeFirst());
        }
        return crawl.seen;
    }

    private void visit(String address) {
        var shown =
                address.startsWith("/api/")
                        ? visitor.machine("GET", address, "", "")
                        : visitor.open(address);
        seen.put(address, shown);
        if (shown.header("Content-Type").startsWith("text/html")) {
            links(shown).forEach(this::note);
        }
    }

    /// A link that only changes how its reader sees pages leads to nothing new.
    private static Stream<String> links(Shown shown) {
        return shown.document().select("a, link, script, img, source, form[method=get]").stream()
                .flatMap(Crawl::targets)
                .map(target -> target.replaceFirst("#.*", ""))
                .filter(target -> target.startsWith("/") && !target.startsWith("//"))
                .filter(target -> !target.startsWith("/hien-thi"));
    }

    private static Stream<String> targets(Element element) {
        return Stream.of("href", "src", "srcset", "action").map(element::attr);
    }

    private void note(String address) {
        if (seen.containsKey(address) || ahead.contains(address)) {
            return;
        }
        var kind = kind(address);
        boolean rare = kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND;
        if (rare && kinds.merge(kind.replaceFirst("\\?.*", "?*"), 1, Integer::sum) <= OF_A_PATH) {
            ahead.add(address);
        }
    }

    /// Addresses that differ only in codes and in what they ask for are of one kind.
    static String kind(String address) {
        return address.replaceAll("=[^&]*", "")
                .replaceAll("/[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}", "/*")
                .replaceAll("/\\d{2,5}(@\\d{8})?(?=/|\\?|$)", "/*");
    }

    /// All a reader of the bytes could find, inside a spreadsheet too.
    static String text(Shown shown) {
        return shown.header("Content-Type").contains("spreadsheet")
                ? unpacked(shown.bytes())
                : shown.body();
    }

    private static String unpacked(byte[] workbook) {
        try {
            var file = Files.createTempFile("taken", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return zip.stream().map(entry -> text(zip, entry)).collect(Collectors.joining());
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
