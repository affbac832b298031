package vn.doithoai.petition;

import java.time.LocalDate;
import vn.doithoai.figures.PromiseState;

/// What became of the promises of a matter, as whoever keeps them tells it.
public record PromiseRecord(PetitionId petition, PromiseState state, LocalDate promised) {}
