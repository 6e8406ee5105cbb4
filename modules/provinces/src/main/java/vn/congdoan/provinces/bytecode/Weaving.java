package vn.congdoan.provinces.bytecode;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/// Puts calls of [Halt] into classes before they are defined.
public final class Weaving {

    private static final ClassDesc HALT = ClassDesc.of(Halt.class.getName());
    private static final MethodTypeDesc CHECK = MethodTypeDesc.of(CD_void);
    private static final MethodTypeDesc LENGTH = MethodTypeDesc.of(CD_void, CD_int);

    private final ClassFile files;

    /// @param own  finds the class files of the plugin
    /// @param host finds those of the interface
    public Weaving(ClassLoader own, ClassLoader host) {
        files = ClassFile.of(ClassHierarchyResolverOption.of(ClassHierarchyResolver.defaultResolver()
                .orElse(ClassHierarchyResolver.ofResourceParsing(own)).orElse(ClassHierarchyResolver.ofResourceParsing(host))));
    }

    /// @throws IllegalArgumentException when it is no class file of this Java or an older one
    public byte[] weave(byte[] bytes) {
        return files.transformClass(files.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Steps::new)));
    }

    private static final class Steps implements CodeTransform {

        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            code.invokestatic(HALT, "check", CHECK);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch when passed.contains(branch.target()) -> code.invokestatic(HALT, "check", CHECK);
                case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ -> code.dup().invokestatic(HALT, "length", LENGTH);
                default -> { }
            }
            code.with(element);
        }
    }
}
