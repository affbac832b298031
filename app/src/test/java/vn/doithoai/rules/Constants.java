package vn.doithoai.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// The constant texts of a file, so that a statement joined from several can be read as one.
final class Constants extends TreeScanner<@Nullable Void, @Nullable Void> {
    /// Stands where a text joins something only the running program knows.
    static final String HOLE = " ?? ";

    private final Map<String, Tree> found;

    Constants(Map<String, Tree> found) {
        this.found = found;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
        var flags = field.getModifiers().getFlags();
        if (flags.contains(Modifier.STATIC)
                && flags.contains(Modifier.FINAL)
                && field.getInitializer() != null) {
            found.put(field.getName().toString(), field.getInitializer());
        }
        return super.visitVariable(field, nothing);
    }

    static String folded(Tree tree, Map<String, Tree> constants) {
        return switch (tree) {
            case BinaryTree sum ->
                    folded(sum.getLeftOperand(), constants)
                            + folded(sum.getRightOperand(), constants);
            case ParenthesizedTree inner -> folded(inner.getExpression(), constants);
            case ConditionalExpressionTree either ->
                    folded(either.getTrueExpression(), constants)
                            + folded(either.getFalseExpression(), constants);
            case LiteralTree literal -> String.valueOf(literal.getValue());
            case IdentifierTree name when constants.containsKey(name.getName().toString()) ->
                    folded(constants.get(name.getName().toString()), constants);
            case Tree _ -> HOLE;
        };
    }
}
