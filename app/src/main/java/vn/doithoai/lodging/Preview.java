package vn.doithoai.lodging;

import java.util.List;
import vn.doithoai.suggestion.Similar;
import vn.doithoai.vault.Pointed;

/// What a letter will look like to the public, and what was raised before that is like it.
public record Preview(Letter letter, String place, Pointed text, List<Similar> similar) {}
