package vn.doithoai.attachment;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name in a PDF may be written with codes for its letters. Whoever writes a filter so hides it.
final class PdfNames {
    /// Filters that hide how much comes out; no program of today writes them.
    static final Set<String> REFUSED =
            Set.of(
                    "/LZWDecode /LZW /RunLengthDecode /RL /ASCIIHexDecode /AHx /ASCII85Decode /A85 /Fl"
                            .split(" "));

    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("/(?:[A-Za-z0-9]|#[0-9A-Fa-f]{2}){1,40}");
    private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfNames() {}

    static void check(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            int from = Math.max(0, at - LONGEST);
            int slash = text.substring(from, at).lastIndexOf('/');
            if (slash >= 0 && isFilter(text, from + slash)) {
                throw Unfit.because("pdf_too_complex");
            }
        }
    }

    private static boolean isFilter(String text, int at) {
        var name = NAME.matcher(text).region(at, Math.min(text.length(), at + 2 * LONGEST));
        var plain = name.lookingAt() ? CODE.matcher(name.group()).replaceAll(PdfNames::letter) : "";
        return plain.equals("/Filter") || plain.equals("/FlateDecode") || REFUSED.contains(plain);
    }

    private static String letter(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
