package vn.doithoai.report.web;

import java.util.List;
import vn.doithoai.report.Counted;

/// A figure with its rule, the share it is about, and all its parts.
record FigureJson(String rule, long numerator, long denominator, long total, List<PartJson> parts) {

    /// A part, the digest of the list of its codes, and where that list is read.
    record PartJson(String part, long matters, String digest, String list) {}

    static FigureJson of(ShownReport shown, Counted counted) {
        var figure = counted.figure();
        return new FigureJson(
                counted.rule().version(),
                counted.numerator(),
                counted.denominator(),
                figure.total(),
                counted.rule().parts().stream()
                        .map(part ->
                                new PartJson(
                                        part,
                                        figure.count(part),
                                        figure.digest(part),
                                        shown.list(counted, part)))
                        .toList());
    }
}
