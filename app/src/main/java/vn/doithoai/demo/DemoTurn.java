package vn.doithoai.demo;

import java.util.List;
import java.util.Locale;

/// A turn at the microphone, a slip or a letter, with the matters it carries. `channel` is of the
/// list `petition.channel`; a speaker nobody named is an empty text.
record DemoTurn(Voice voice, String speaker, String channel, List<DemoMatter> matters) {

    /// Who speaks: decides whether the name is public.
    enum Voice {
        OFFICIAL,
        PERSON,
        GROUP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
