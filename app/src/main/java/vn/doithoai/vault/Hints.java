package vn.doithoai.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds in a Vietnamese text what may lead to a person: phones, numbers of papers and bank
/// accounts, e-mail addresses, houses and plots, names. It would rather miss than cry wolf: numbers
/// of roads and documents, dates and sums of money are none of these.
public final class Hints {
    private Hints() {}

    /// In the order of the text, none overlapping another.
    public static List<Hint> in(String text) {
        var found = new ArrayList<Hint>();
        EmailHints.find(text, found);
        NumberHints.find(text, found);
        AddressHints.find(text, found);
        NameHints.find(text, found);
        var kept = new ArrayList<Hint>();
        found.stream()
                .sorted(
                        Comparator.comparing(Hint::kind)
                                .thenComparing(hint -> hint.from() - hint.to()))
                .filter(hint -> kept.stream().noneMatch(hint::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Hint::from));
        return List.copyOf(kept);
    }
}
