package vn.doithoai.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// A way in which a receipt is not what it was, and what a checker says of it.
record Mutation(UnaryOperator<String> change, String said) {
    static final List<Mutation> ALL =
            List.of(
                    new Mutation(p -> p.replace("@v1", "@v2"), "dòng đầu phải là"),
                    new Mutation(p -> p.replace("index 1234", "index 1235"), "tới gốc"),
                    new Mutation(p -> p.replace("index 1234", "index 3000"), "nằm ngoài sổ"),
                    new Mutation(p -> p.replace("index 1234", "index 01234"), "không số 0 ở đầu"),
                    new Mutation(p -> p.replace("index 1234", "index +1234"), "số thập phân"),
                    new Mutation(p -> without(p, 4), "là thiếu"),
                    new Mutation(p -> twice(p, 4), "là thừa"),
                    new Mutation(p -> swapped(p, 4, 5), "tới gốc"),
                    new Mutation(p -> p.replace("\n3000\n", "\n3001\n"), "đã ký bị đổi"),
                    new Mutation(p -> p.replace("\n3000\n", "\n03000\n"), "không số 0 ở đầu"),
                    new Mutation(
                            p -> p.replace(Notary.ORIGIN + "\n", Notary.ORIGIN + " \n"),
                            "checkpoint"),
                    new Mutation(
                            p -> p.replace("\n\n" + Notary.ORIGIN, "\n\nx.example"), "x.example"),
                    new Mutation(p -> p.replace("\n", "\r\n"), "dòng đầu phải là"),
                    new Mutation(p -> p.substring(0, 200), "cắt cụt"),
                    new Mutation(
                            p -> p.replaceAll("\u2014 so[^\n]*\n", ""),
                            "Không có chữ ký của chính sổ"),
                    new Mutation(
                            p -> p.replaceAll("\u2014 (mttq|bao)[^\n]*\n", ""),
                            "Chưa đủ bên làm chứng"),
                    new Mutation(
                            p -> p.replaceAll("\u2014 (so|mttq|bao|truong)[^\n]*\n", ""),
                            "không có chữ ký"),
                    new Mutation(p -> p + "\u2014 x aaaaaaaa\n".repeat(13), "tối đa 16"),
                    new Mutation(p -> p.replace("=\n\n", "==\n\n"), "base64"),
                    new Mutation(p -> p.replaceFirst("extra .*\n", ""), "không mang theo mục"));

    private static String without(String proof, int line) {
        var lines = new ArrayList<>(List.of(proof.split("\n", -1)));
        lines.remove(line);
        return String.join("\n", lines);
    }

    private static String twice(String proof, int line) {
        var lines = new ArrayList<>(List.of(proof.split("\n", -1)));
        lines.add(line, lines.get(line));
        return String.join("\n", lines);
    }

    private static String swapped(String proof, int one, int other) {
        var lines = new ArrayList<>(List.of(proof.split("\n", -1)));
        Collections.swap(lines, one, other);
        return String.join("\n", lines);
    }
}
