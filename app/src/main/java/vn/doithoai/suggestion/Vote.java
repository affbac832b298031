package vn.doithoai.suggestion;

import java.util.Optional;

/// `choice` is empty when what was chosen then is not to be had here and now.
record Vote<C>(Optional<C> choice, Neighbour by) {
    String code() {
        return by.petition().standing().code();
    }

    double likeness() {
        return by.likeness();
    }
}
