package vn.doithoai.suggestion;

import vn.doithoai.petition.Petition;

/// A matter and how near its words are.
record Neighbour(Petition petition, double likeness) {}
