package vn.doithoai.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Closing;
import vn.doithoai.petition.Closings;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Relative;
import vn.doithoai.petition.Standing;

/// The matters that belong to one, and why one ended without an answer.
@Component
public class Kinfolk {
    private final Lineage lineage;
    private final Closings closings;
    private final Register register;

    Kinfolk(Lineage lineage, Closings closings, Register register) {
        this.lineage = lineage;
        this.closings = closings;
        this.register = register;
    }

    /// What the page of a matter shows of both.
    public record Kinship(List<Kin> kin, List<Closing> closings) {}

    public Kinship of(Standing standing) {
        return new Kinship(kin(standing), closings.of(standing.realm(), standing.id()));
    }

    private List<Kin> kin(Standing standing) {
        var relatives = lineage.of(standing.realm(), standing.id());
        var ids = relatives.stream().map(Relative::other).distinct().toList();
        Map<PetitionId, String> codes =
                register.withIds(standing.realm(), ids).stream()
                        .map(Petition::standing)
                        .collect(Collectors.toMap(Standing::id, Standing::code));
        Function<Relative, Kin> kin =
                one -> new Kin(codes.getOrDefault(one.other(), ""), one.how(), one.back());
        return relatives.stream().map(kin).distinct().toList();
    }
}
