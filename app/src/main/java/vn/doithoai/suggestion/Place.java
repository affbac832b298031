package vn.doithoai.suggestion;

import vn.doithoai.suggestion.Locality.Nearness;

/// Where they lie to each other, and whether they are filed under the same topic.
record Place(Nearness nearness, boolean sameTopic) {}
