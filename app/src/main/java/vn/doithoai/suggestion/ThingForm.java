package vn.doithoai.suggestion;

import java.util.List;

/// `named` is `number`, `name`, `any` of both, `spot`, which takes both as well, or `skip`: a unit,
/// whose name may look like another thing's (Sông Cầu, Chợ Đồn) and is passed over.
record ThingForm(String kind, List<Token> words, String named) {
    int length() {
        return words.size();
    }

    boolean numbered() {
        return !named.equals("name");
    }

    boolean bearsName() {
        return !named.equals("number");
    }

    boolean skipped() {
        return named.equals("skip");
    }

    boolean spot() {
        return named.equals("spot");
    }
}
