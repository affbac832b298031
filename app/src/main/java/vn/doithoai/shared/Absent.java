package vn.doithoai.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What was asked for is not there for this reader: it does not exist, or they may not reach it.
/// Both are the same 404, so that nobody learns of a record by being kept from it.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Absent extends RuntimeException {
    public Absent() {
        super("absent, or out of the reader's reach", null, false, false);
    }
}
