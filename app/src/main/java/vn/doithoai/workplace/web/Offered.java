package vn.doithoai.workplace.web;

import java.util.List;
import java.util.Map;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// What the desks offer to narrow a list down by. Public for the templates.
public final class Offered {
    private Offered() {}

    public static List<Choice> topics(List<String> codes, RealmLists lists, String language) {
        return codes.stream()
                .map(code -> new Choice(code, lists.word("petition.topic", code, language)))
                .toList();
    }

    public static List<Choice> places(Map<String, String> names) {
        return names.entrySet().stream()
                .map(place -> new Choice(place.getKey(), place.getValue()))
                .toList();
    }

    public static List<Choice> words(Words w, String key, List<String> codes) {
        return codes.stream().map(code -> new Choice(code, w.word(key, code))).toList();
    }
}
