package vn.doithoai.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Walks one parsed file and keeps what the rules ask about.
final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Tree> constants = new HashMap<>();
    private final List<SourceFile.Type> types = new ArrayList<>();
    private final List<SourceFile.Method> methods = new ArrayList<>();
    private final List<SourceFile.Text> texts = new ArrayList<>();
    private final List<SourceFile.Text> statements = new ArrayList<>();

    Reader(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    SourceFile read() {
        new Constants(constants).scan(unit, null);
        scan(unit, null);
        var path = unit.getSourceFile().toUri().getPath().substring(1);
        int lines = (int) Parser.text(unit).lines().count();
        return new SourceFile(path, lines, types, methods, texts, statements);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        var marks = new HashSet<String>();
        type.getModifiers()
                .getAnnotations()
                .forEach(mark -> marks.add(mark.getAnnotationType().toString()));
        types.add(
                new SourceFile.Type(
                        type.getSimpleName().toString(),
                        line(type),
                        getCurrentPath().getParentPath().getLeaf() == unit,
                        type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                        Set.copyOf(marks),
                        parameters(type)));
        return super.visitClass(type, nothing);
    }

    /// Of the longest constructor that something is injected through; a record's components are
    /// data and named at every use, so they are not counted.
    private static int parameters(ClassTree type) {
        return type.getKind() == Tree.Kind.RECORD
                ? 0
                : type.getMembers().stream()
                        .filter(MethodTree.class::isInstance)
                        .map(MethodTree.class::cast)
                        .filter(method -> method.getName().contentEquals("<init>"))
                        .mapToInt(method -> method.getParameters().size())
                        .max()
                        .orElse(0);
    }

    /// From brace to brace, the ruler the bounds were taken with.
    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (method.getBody() != null) {
            int from = line(method.getBody());
            int to = line(positions.getEndPosition(unit, method.getBody()) - 1);
            var name = method.getName().toString();
            methods.add(new SourceFile.Method(name, from, to - from + 1));
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String value) {
            texts.add(new SourceFile.Text(value, line(literal), call()));
            if (!joined(getCurrentPath().getParentPath().getLeaf())) {
                statements.add(new SourceFile.Text(value, line(literal), ""));
            }
        }
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
        if (joined(sum) && !joined(getCurrentPath().getParentPath().getLeaf())) {
            statements.add(new SourceFile.Text(Constants.folded(sum, constants), line(sum), ""));
        }
        return super.visitBinary(sum, nothing);
    }

    private static boolean joined(Tree tree) {
        return tree.getKind() == Tree.Kind.PLUS;
    }

    private String call() {
        return switch (getCurrentPath().getParentPath().getLeaf()) {
            case MethodInvocationTree call -> called(call.getMethodSelect());
            case NewClassTree made -> "new " + made.getIdentifier();
            case VariableTree variable -> "= " + variable.getName();
            case ReturnTree _ -> "return";
            case Tree _ -> "";
        };
    }

    private static String called(Tree method) {
        return method instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : method.toString();
    }

    private int line(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
