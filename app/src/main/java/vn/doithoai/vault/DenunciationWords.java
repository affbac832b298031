package vn.doithoai.vault;

import static vn.doithoai.vault.SignWords.pattern;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.vault.DenunciationSign.Reason;

/// How a denunciation is worded, in one way of writing Vietnamese.
final class DenunciationWords {
    private static final int BEFORE = 60;

    private final Pattern saidByOne;
    private final Pattern saidOfOne;
    private final Pattern heading;
    private final Pattern accused;
    private final Pattern talk;
    private final Pattern headingTalk;
    private final Pattern complaint;
    private final Pattern wrongTalk;

    DenunciationWords(UnaryOperator<String> spelling) {
        UnaryOperator<String> any = list -> SignWords.any(list, spelling);
        var denounce = any.apply("denounce");
        var apart = "[\\s,:]{1,3}";
        saidByOne =
                pattern(
                        any.apply("denounce.by")
                                + "(?:\\s{1,2}\\p{L}{1,8}){0,3}?\\s{1,2}"
                                + any.apply("denounce.will")
                                + apart
                                + "(?:"
                                + any.apply("complain")
                                + "[\\s,]{1,3}(?:\\p{L}{2}\\s)?)?"
                                + denounce);
        saidOfOne = pattern(denounce + apart + any.apply("denounce.of"));
        heading = pattern(any.apply("denounce.heading"));
        accused =
                pattern(
                        "(?:"
                                + any.apply("accused.office")
                                + "|"
                                + any.apply("title")
                                + "\\s(?-i:\\p{Lu})\\p{L}{0,7})"
                                + "[^.;!?\\n]{0,70}?"
                                + any.apply("wrong"));
        talk = pattern(any.apply("denounce.talk") + "\\s{0,2}$");
        headingTalk = pattern(any.apply("denounce.heading.talk") + "\\s{0,2}$");
        complaint = pattern(any.apply("complain") + "(?:[\\s,/]{1,3}\\p{L}{2})?[\\s,/]{1,3}$");
        wrongTalk = pattern(any.apply("wrong.talk"));
    }

    List<DenunciationSign> in(String text) {
        var found = new ArrayList<DenunciationSign>();
        var byOne = saidByOne.matcher(text);
        while (byOne.find()) {
            add(found, Reason.SAYS_SO, byOne, text);
        }
        var ofOne = saidOfOne.matcher(text);
        while (ofOne.find()) {
            if (!ends(talk, text, ofOne.start()) && !ends(complaint, text, ofOne.start())) {
                add(found, Reason.SAYS_SO, ofOne, text);
            }
        }
        var title = heading.matcher(text);
        while (title.find()) {
            if (standsAlone(text, title)) {
                add(found, Reason.SAYS_SO, title, text);
            }
        }
        var wrong = accused.matcher(text);
        while (wrong.find()) {
            if (!isTalk(text, wrong)) {
                add(found, Reason.ACCUSES, wrong, text);
            }
        }
        found.sort(Comparator.comparing(DenunciationSign::from));
        return List.copyOf(found);
    }

    /// "Đơn tố cáo" at the head of a letter, or of one's own.
    private boolean standsAlone(String text, Matcher title) {
        return !ends(headingTalk, text, title.start()) && !ends(talk, text, title.start());
    }

    /// "Cán bộ xã tuyên truyền phòng, chống tham nhũng" accuses nobody.
    private boolean isTalk(String text, Matcher wrong) {
        return wrongTalk.matcher(text).region(wrong.start(), wrong.end()).find()
                || ends(wrongTalk, text, wrong.start());
    }

    private static void add(
            List<DenunciationSign> found, Reason reason, Matcher match, String text) {
        var sign = new DenunciationSign(reason, match.start(), match.end());
        boolean known = found.stream().anyMatch(f -> f.from() < sign.to() && sign.from() < f.to());
        if (!known && !isQuoted(text, match.start())) {
            found.add(sign);
        }
    }

    private static boolean ends(Pattern words, String text, int at) {
        return words.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
    }

    /// Words of somebody else, between quotation marks on the same line.
    private static boolean isQuoted(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        int open = 0;
        boolean straight = false;
        for (int i = line; i < at; i++) {
            switch (text.charAt(i)) {
                case '“', '«' -> open++;
                case '”', '»' -> open--;
                case '"' -> straight = !straight;
                default -> {}
            }
        }
        return open > 0 || straight;
    }

    /// As it is typed without marks.
    static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
