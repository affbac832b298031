package vn.doithoai.vault;

import java.util.List;

/// Recognises a denunciation (Law on Denunciations 2018, article 2) by its words, typed with or
/// without marks. A complaint (khiếu nại) is none, nor are the law, the handling of denunciations
/// or somebody else's. It errs on the side of silence: whoever reads decides.
public final class DenunciationSigns {
    private static final DenunciationWords MARKED = new DenunciationWords(word -> word);
    private static final DenunciationWords PLAIN = new DenunciationWords(DenunciationWords::bare);

    private DenunciationSigns() {}

    /// In the order of the text.
    public static List<DenunciationSign> in(String text) {
        return (isTypedWithoutMarks(text) ? PLAIN : MARKED).in(text);
    }

    /// Without marks `to cao` is also "big and tall", so a text counts as plain only when nearly
    /// all of it is.
    private static boolean isTypedWithoutMarks(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long marked = text.chars().filter(c -> c > 0x7f && Character.isLetter(c)).count();
        return marked * 20 < letters;
    }
}
