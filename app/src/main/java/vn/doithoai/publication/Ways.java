package vn.doithoai.publication;

import java.util.List;
import vn.doithoai.petition.Act;

/// What the reader of a matter's page may do next: acts of the stage table, drafting an answer, and
/// deciding over a draft that waits; and whether they read what is not public.
public record Ways(List<Act> acts, boolean drafts, boolean draftWaits, boolean reads) {
    public static final Ways NONE = new Ways(List.of(), false, false, false);
}
