package vn.doithoai.petition.web;

import java.util.List;
import java.util.Optional;
import vn.doithoai.vault.Erasure;
import vn.doithoai.vault.KeptText;

/// Every text kept of a person in its newest version, or the record that all were erased. Public
/// for the templates.
public record HeldData(List<KeptText> texts, Optional<Erasure> erased) {}
