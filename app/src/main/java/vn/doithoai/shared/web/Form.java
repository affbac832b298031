package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused.Refusal;

/// What somebody typed, and why it was refused. Every template may take `@param Form form`: it is
/// empty when a form is first shown, holds the query of a GET, and after a [Refused] everything
/// typed with the reasons. So a controller catches nothing:
///
/// - `POST /x` refused → `GET /x` is shown again with status 422 (or the page of [ShownAt]);
/// - `GET /x?from=31/02/2020` refused → the same page without that parameter, status 422.
///
/// The sentence of a refusal is the text `refused.<code>`; its field is the name of the input.
public record Form(Map<String, List<String>> values, List<Refusal> errors, Set<String> fields) {
    public static final Form EMPTY = new Form(Map.of(), List.of());

    /// The button that adds a row to a form is called this, and its value is the name of the rows.
    static final String MORE = "more";

    private static final String KEPT = Form.class.getName();
    private static final String FORGOTTEN = KEPT + ".forgotten";
    private static final Pattern FIELD = Pattern.compile(" id=\"f-([^\"]+)\"");

    public Form(Map<String, List<String>> values, List<Refusal> errors) {
        this(values, errors, Set.of());
    }

    /// The same for the page it stands on, whose fields are known once it is written.
    Form on(String page) {
        var found = FIELD.matcher(page).results().map(field -> field.group(1));
        return new Form(values, errors, found.collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether the error leads to a field: a parameter of the address may have none.
    public boolean leads(Refusal error) {
        return error.field() != null && fields.contains(error.field());
    }

    /// What was typed into a field, or nothing.
    public String value(String field) {
        return value(field, "");
    }

    /// What was typed, or what the field holds before anybody typed: a stored value, a proposal.
    public String value(String field, @Nullable String otherwise) {
        var typed = values.get(field);
        return typed != null && !typed.isEmpty()
                ? typed.getFirst()
                : otherwise == null ? "" : otherwise;
    }

    /// Every field with the first value typed into it.
    public Map<String, String> firsts() {
        var firsts = new HashMap<String, String>();
        values.forEach(
                (field, typed) -> firsts.put(field, typed.isEmpty() ? "" : typed.getFirst()));
        return firsts;
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, String value) {
        return all(field).contains(value);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    public @Nullable Refusal error(String field) {
        return errors.stream().filter(e -> field.equals(e.field())).findFirst().orElse(null);
    }

    /// How many rows `name[0].…`, `name[1].…` a form shows: those typed into, one more when asked
    /// for, and at least so many.
    public int rows(String name, int least) {
        int rows = least;
        for (var key : values.keySet()) {
            int end = key.indexOf(']');
            if (key.startsWith(name + "[") && end > 0) {
                var index = key.substring(name.length() + 1, end);
                rows =
                        index.matches("\\d{1,3}")
                                ? Math.max(rows, Integer.parseInt(index) + 1)
                                : rows;
            }
        }
        return value(MORE).equals(name) ? rows + 1 : rows;
    }

    /// Whether anything was typed besides what the program itself sends along.
    public boolean typed() {
        return values.values().stream().flatMap(List::stream).anyMatch(v -> !v.isBlank());
    }

    /// What this request typed, or what an earlier try typed when the form is shown again.
    static Form of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Form kept
                ? kept
                : new Form(typed(request, _ -> true), List.of());
    }

    static boolean keptIn(HttpServletRequest request) {
        return request.getAttribute(KEPT) != null;
    }

    static void keep(HttpServletRequest request, List<Refusal> errors) {
        request.setAttribute(KEPT, new Form(typed(request, Form::harmless), List.copyOf(errors)));
    }

    /// What was typed into these fields is shown to nobody again, nor kept: what the law forbids to
    /// write down at all.
    public static void forget(HttpServletRequest request, Set<String> fields) {
        request.setAttribute(FORGOTTEN, Set.copyOf(fields));
    }

    private static boolean remembered(HttpServletRequest request, String field) {
        return !(request.getAttribute(FORGOTTEN) instanceof Set<?> fields)
                || !fields.contains(field);
    }

    private static Map<String, List<String>> typed(
            HttpServletRequest request, Predicate<String> kept) {
        var values = new HashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, typed) -> {
                    if (kept.test(name) && remembered(request, name)) {
                        values.put(name, List.of(typed));
                    }
                });
        return Map.copyOf(values);
    }

    // A password goes back to nobody.
    private static boolean harmless(String name) {
        return !name.startsWith("password") && !name.equals("_csrf");
    }
}
