package vn.congdoan.provinces.formulas;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.kernel.Message;

/// An expression that was understood: a whole number out of whole numbers. It cannot loop: comprehensions are not there.
final class Expression {

    /// Characters; longer ones nobody can check.
    static final int LONGEST = 500;

    private static final CelOptions OPTIONS = CelOptions.current().maxExpressionCodePointSize(LONGEST).maxParseRecursionDepth(60).build();
    private static final List<CelFunctionDecl> DECLARED = Stream.of("lon_nhat", "nho_nhat", "phan_tram", "tron_boi")
            .map(name -> CelFunctionDecl.newFunctionDeclaration(name,
                    CelOverloadDecl.newGlobalOverload(name + "_2", SimpleType.INT, SimpleType.INT, SimpleType.INT))).toList();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).addFunctionBindings(
            CelFunctionBinding.from("lon_nhat_2", Long.class, Long.class, Math::max),
            CelFunctionBinding.from("nho_nhat_2", Long.class, Long.class, Math::min),
            CelFunctionBinding.from("phan_tram_2", Long.class, Long.class, (of, percent) -> Math.floorDiv(Math.multiplyExact(of, percent), 100L)),
            CelFunctionBinding.from("tron_boi_2", Long.class, Long.class, (of, step) -> Math.multiplyExact(
                    Math.floorDiv(Math.addExact(of, step / 2), step), step))).build();
    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);

    private final CelRuntime.Program program;
    private final List<String> words;

    private Expression(CelRuntime.Program program, List<String> words) {
        this.program = program;
        this.words = words;
    }

    /// Reads expressions over certain words.
    static final class Grammar {

        private final CelCompiler compiler;

        Grammar(Collection<Vocabulary.Word> words) {
            var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS).setResultType(SimpleType.INT)
                    .addFunctionDeclarations(DECLARED);
            words.stream().map(Vocabulary.Word::name).distinct().forEach(word -> builder.addVar(word, SimpleType.INT));
            compiler = builder.build();
        }

        /// @throws Faulty naming each fault and its place
        Expression read(String written) {
            if (written.isBlank() || written.length() > LONGEST) {
                throw new Faulty(List.of(Message.of("provinces.formulas.fault.length", LONGEST)));
            }
            var result = compiler.compile(written);
            try {
                var ast = result.getAst();
                return new Expression(RUNTIME.createProgram(ast), words(ast));
            } catch (CelValidationException e) {
                throw new Faulty(faults(result));
            } catch (CelEvaluationException e) {
                throw new Faulty(List.of(Message.of("provinces.formulas.fault.other", String.valueOf(e.getMessage()))));
            }
        }

        private static List<Message> faults(CelValidationResult result) {
            return result.getErrors().stream().map(issue -> fault(issue.getMessage(), issue.getSourceLocation().getColumn() + 1))
                    .distinct().limit(5).toList();
        }

        private static Message fault(String said, int column) {
            var unknown = UNKNOWN.matcher(said);
            if (unknown.matches()) {
                return Message.of("provinces.formulas.fault.unknown", unknown.group(1), column);
            }
            if (said.startsWith("found no matching overload") || said.startsWith("expected type")) {
                return Message.of("provinces.formulas.fault.type", column);
            }
            return Message.of("provinces.formulas.fault.syntax", column);
        }

        private static List<String> words(CelAbstractSyntaxTree ast) {
            return List.copyOf(ast.getReferenceMap().values().stream().filter(reference -> reference.overloadIds().isEmpty())
                    .map(reference -> reference.name()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /// What is wrong with a formula as it is written.
    static final class Faulty extends RuntimeException {

        private final transient List<Message> faults;

        Faulty(List<Message> faults) {
            super(faults.toString());
            this.faults = List.copyOf(faults);
        }

        List<Message> faults() {
            return faults;
        }
    }

    /// The words it names, in alphabetical order.
    List<String> words() {
        return words;
    }

    /// @param values of all words
    /// @throws ArithmeticException on a division by zero and on numbers too large
    long value(Map<String, Long> values) {
        try {
            return (Long) program.eval(values);
        } catch (CelEvaluationException e) {
            throw new ArithmeticException(e.getErrorCode().name());
        }
    }
}
