package vn.doithoai.lodging;

import java.util.List;
import vn.doithoai.suggestion.Similar;

/// What a letter will look like to the public, and what was raised before that is like it.
public record Preview(Letter letter, String place, Masked text, List<Similar> similar) {}
