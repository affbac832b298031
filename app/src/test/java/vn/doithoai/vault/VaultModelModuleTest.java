package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.BASIS;
import static vn.doithoai.vault.VaultCast.CAO_BANG;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// The vault against a model that keeps everything in maps: whatever is done in whatever order,
/// both say the same.
class VaultModelModuleTest {
    private static final VaultProgram PROGRAM = VaultProgram.fresh();
    private static final List<Realm> REALMS = List.of(BAC_KAN, CAO_BANG);

    private final Vault vault = PROGRAM.vault();
    private final Erasing erasing = PROGRAM.part(Erasing.class);
    private final Salts salts = PROGRAM.part(Salts.class);

    private record Person(Realm realm, SubjectId id) {}

    private record Text(Person of, TextId id, TextKind kind) {}

    private final Map<Text, List<String>> kept = new HashMap<>();
    private final Map<Person, Integer> readings = new HashMap<>();
    private final Set<Person> known = new HashSet<>();
    private final Set<Person> erased = new HashSet<>();
    private final Map<Person, String> salted = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {2016, 2017, 2018, 2019})
    void theVaultDoesWhatItsModelDoes(long seed) {
        random = new Random(seed);
        var people = new ArrayList<Person>();
        for (int i = 0; i < 5; i++) {
            people.add(new Person(REALMS.get(i % 2), new SubjectId(UUID.randomUUID())));
        }
        for (int step = 0; step < 150; step++) {
            var person = people.get(random.nextInt(people.size()));
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> keep(person);
                case 6, 7, 8, 9, 10 -> read();
                case 11, 12, 13, 14 -> replace();
                case 15, 16 -> salt(person);
                case 17, 18 -> again();
                default -> seldom(person, step);
            }
        }
        people.forEach(this::compare);
    }

    private void keep(Person person) {
        var kind = TextKind.values()[random.nextInt(TextKind.values().length)];
        var text = new Text(person, new TextId(UUID.randomUUID()), kind);
        var words = words();
        boolean done = done(() -> vault.keep(person.realm(), made(text, words), CLERK));
        assertThat(done).isEqualTo(!erased.contains(person));
        if (done) {
            kept.put(text, new ArrayList<>(List.of(words)));
            texts.add(text);
            known.add(person);
        }
    }

    /// The same text once more, or another under its id.
    private void again() {
        if (texts.isEmpty()) {
            return;
        }
        var text = any();
        boolean same = random.nextBoolean();
        var first = kept.containsKey(text) ? kept.get(text).getFirst() : "gone";
        var words = same ? first : first + " and more";
        boolean done = done(() -> vault.keep(text.of().realm(), made(text, words), CLERK));
        assertThat(done).isEqualTo(same && !erased.contains(text.of()));
    }

    private void read() {
        if (texts.isEmpty()) {
            return;
        }
        var text = any();
        var versions = kept.getOrDefault(text, List.of());
        int version = random.nextInt(versions.size() + 2);
        try {
            var read =
                    version == 0
                            ? vault.read(text.of().realm(), text.id(), HANDLING)
                            : vault.read(text.of().realm(), text.id(), version, HANDLING);
            assertThat(read.words()).isEqualTo(versions.get(read.version() - 1));
            assertThat(read.kind()).isEqualTo(text.kind());
            assertThat(read.version()).isEqualTo(version == 0 ? versions.size() : version);
            readings.merge(text.of(), 1, Integer::sum);
        } catch (Absent absent) {
            assertThat(version == 0 ? versions.isEmpty() : version > versions.size()).isTrue();
        }
    }

    private void replace() {
        if (texts.isEmpty()) {
            return;
        }
        var text = any();
        var versions = kept.getOrDefault(text, new ArrayList<>());
        int seen = Math.max(1, versions.size() - random.nextInt(2));
        var words = words();
        boolean done = done(() -> vault.replace(text.of().realm(), text.id(), seen, words, CLERK));
        assertThat(done).isEqualTo(!versions.isEmpty() && seen == versions.size());
        if (done) {
            versions.add(words);
        }
    }

    private void salt(Person person) {
        var about = new UUID(7, person.hashCode());
        try {
            var salt = salts.of(person.realm(), person.id(), about, FieldGroup.BODY);
            var hex = HexFormat.of().formatHex(salt);
            assertThat(salted.getOrDefault(person, hex)).isEqualTo(hex);
            salted.put(person, hex);
            known.add(person);
        } catch (Refused no) {
            assertThat(erased).contains(person);
        }
    }

    /// Once in a while somebody is erased, or the master key is renewed.
    private void seldom(Person person, int step) {
        if (step % 3 == 0) {
            PROGRAM.rotate();
            return;
        }
        int mine = (int) texts.stream().filter(text -> text.of().equals(person)).count();
        try {
            var erasure =
                    erasing.erase(
                            person.realm(),
                            person.id(),
                            ErasureReason.ASKED,
                            BASIS,
                            VaultCast.ERASER);
            if (erased.add(person)) {
                var versions =
                        texts.stream()
                                .filter(text -> text.of().equals(person))
                                .mapToInt(text -> kept.get(text).size())
                                .sum();
                assertThat(erasure.texts()).isEqualTo(versions);
            }
            kept.keySet().removeIf(text -> text.of().equals(person));
        } catch (Absent nobody) {
            assertThat(known).doesNotContain(person);
            assertThat(mine).isZero();
        }
    }

    private void compare(Person person) {
        assertThat(vault.readings(person.realm(), person.id()))
                .hasSize(readings.getOrDefault(person, 0));
        assertThat(erasing.of(person.realm(), person.id()).isPresent())
                .isEqualTo(erased.contains(person));
        texts.stream()
                .filter(text -> text.of().equals(person) && kept.containsKey(text))
                .forEach(text ->
                        assertThat(vault.read(person.realm(), text.id(), HANDLING).words())
                                .isEqualTo(kept.get(text).getLast()));
    }

    private Text any() {
        return texts.get(random.nextInt(texts.size()));
    }

    private String words() {
        return "Câu số " + random.nextInt(1_000) + " " + "ế".repeat(random.nextInt(300));
    }

    private static NewText made(Text text, String words) {
        return new NewText(text.id(), text.of().id(), text.kind(), words);
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused | Absent no) {
            return false;
        }
    }
}
