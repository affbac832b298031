package vn.doithoai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Standing;

/// What recording a contribution left behind: its number in the meeting (null when it held nothing
/// but denunciations), its matters in order, and how many denunciations were guided elsewhere.
public record Recorded(@Nullable Integer number, List<Standing> matters, int guided) {}
