package vn.doithoai.tlog;

import java.util.List;
import java.util.Set;

/// Who must have cosigned: nobody, one witness, or some members of a group.
sealed interface Quorum {
    Quorum NONE = new Members("none", 0, List.of());

    boolean isMetBy(Set<String> witnesses);

    /// One witness, by its name in the policy.
    record One(String name) implements Quorum {
        @Override
        public boolean isMetBy(Set<String> witnesses) {
            return witnesses.contains(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// At least so many of these.
    record Members(String name, int least, List<Quorum> members) implements Quorum {
        @Override
        public boolean isMetBy(Set<String> witnesses) {
            return members.stream().filter(member -> member.isMetBy(witnesses)).count() >= least;
        }

        @Override
        public String toString() {
            return "%s (%d of %s)".formatted(name, least, members);
        }
    }
}
