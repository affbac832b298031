package vn.doithoai.shared.web;

import java.util.Collection;
import java.util.List;
import vn.doithoai.shared.Refused.Refusal;

/// A request names a parameter its page does not know: a mistyped filter must not quietly show
/// everything.
final class UnknownParameter extends RuntimeException {
    private final List<Refusal> refusals;

    UnknownParameter(Collection<String> unknown, Collection<String> known) {
        super("unknown " + unknown, null, false, false);
        var names = String.join(", ", known.stream().sorted().toList());
        refusals =
                unknown.stream()
                        .sorted()
                        .map(name -> new Refusal(code(names), name, List.of(shown(name), names)))
                        .toList();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private static String code(String known) {
        return known.isEmpty() ? "parameter_unknown.none" : "parameter_unknown";
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
