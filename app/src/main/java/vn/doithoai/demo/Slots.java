package vn.doithoai.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.doithoai.organisation.UnitLevel;

/// Fills the slots of the phrases of one matter: whatever a slot was filled with in the matter, it
/// is filled with in its answer.
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BEGINNING = Pattern.compile("^\\p{Ll}|(?<=[.!?] )\\p{Ll}");
    private static final Map<String, Function<Slots, String>> MAKERS = makers();

    final Scene scene;
    final Chance chance;
    private final Map<String, String> known = new HashMap<>();
    private boolean introduced;

    Slots(Scene scene, Chance chance) {
        this.scene = scene;
        this.chance = chance;
    }

    private static Map<String, Function<Slots, String>> makers() {
        var makers = new HashMap<String, Function<Slots, String>>(SlotMakers.PLACES);
        makers.putAll(SlotMakers.NUMBERS);
        makers.putAll(SlotMakers.TIMES);
        return makers;
    }

    void put(String slot, String value) {
        known.put(slot, value);
    }

    /// The phrase with every slot filled, as the beginning of a text: the first place named is
    /// named in full.
    String text(String phrase) {
        introduced = false;
        return more(phrase);
    }

    /// As `text`, after something that named the place already.
    String more(String phrase) {
        return capital(inside(phrase));
    }

    /// As a part of a sentence that names the place elsewhere.
    String brief(String phrase) {
        introduced = true;
        return inside(phrase);
    }

    /// As a part of a sentence.
    private String inside(String phrase) {
        var filled = new StringBuilder();
        var slots = SLOT.matcher(phrase);
        while (slots.find()) {
            slots.appendReplacement(filled, value(slots.group(1)));
        }
        slots.appendTail(filled);
        return filled.toString();
    }

    static String capital(String text) {
        return BEGINNING.matcher(text).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }

    String value(String slot) {
        var value =
                known.computeIfAbsent(
                        slot,
                        _ ->
                                Objects.requireNonNull(MAKERS.get(slot), () -> "slot " + slot)
                                        .apply(this));
        return switch (slot) {
            case "thon" -> introduced(value, ", " + commune());
            case "xa" -> introduced(value, district());
            default -> value;
        };
    }

    private String introduced(String name, String whole) {
        var text = introduced ? name : name + whole(whole);
        introduced = true;
        return text;
    }

    private String whole(String more) {
        return scene.level() == UnitLevel.COMMUNE ? "" : more;
    }

    private String commune() {
        return Land.name(scene.commune()) + district();
    }

    private String district() {
        return scene.level() == UnitLevel.PROVINCE ? ", " + Land.name(scene.district()) : "";
    }
}
