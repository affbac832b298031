package vn.doithoai.supervision;

import org.springframework.util.MultiValueMap;
import vn.doithoai.petition.RegisterFilter;

/// Reads the address of a list as the register will when somebody follows it, so that a figure and
/// its list are one question.
final class ListAddress {
    private ListAddress() {}

    static RegisterFilter filter(MultiValueMap<String, String> asked) {
        return new RegisterFilter(
                asked.getFirst("realm"),
                null,
                null,
                null,
                null,
                asked.getFirst("unit"),
                null,
                null,
                null,
                null,
                null,
                null,
                asked.get("time"),
                asked.get("promise"),
                asked.getFirst("contested"),
                asked.getFirst("again"),
                asked.getFirst("body"),
                null,
                null,
                null,
                null);
    }
}
