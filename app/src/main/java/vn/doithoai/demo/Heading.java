package vn.doithoai.demo;

import java.util.List;
import vn.doithoai.petition.PetitionClass;

/// `name | body`, then `w` for works, `q` for what does not happen in a town ward, a year before
/// which nobody spoke of it, and the word of the class where it is not a petition.
record Heading(
        String topic,
        String name,
        Body body,
        PetitionClass petitionClass,
        boolean works,
        boolean rural,
        int since) {

    static Heading of(String topic, String line) {
        var parts = List.of(line.split("\\s*\\|\\s*"));
        var flags = parts.subList(2, parts.size());
        return new Heading(
                topic,
                parts.get(0),
                Body.of(parts.get(1)),
                flags.stream()
                        .filter(flag -> flag.matches("[a-z]{2,}"))
                        .map(PetitionClass::of)
                        .findFirst()
                        .orElse(PetitionClass.PETITION),
                flags.contains("w"),
                flags.contains("q"),
                flags.stream().filter(f -> f.matches("\\d+")).mapToInt(Integer::parseInt).sum());
    }
}
