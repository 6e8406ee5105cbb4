package vn.congdoan.provinces.bytecode;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the classes of a plugin reach for that is neither their own, nor the interface's, nor [Allowed]. Read from their
/// constant pools: what is not named there cannot be linked, and reflection, which could find it, is not allowed itself.
public final class Scan {

    /// @param type   that reaches
    /// @param reach  for which class or member, as a programmer writes it
    public record Finding(String type, String reach) {
    }

    private final List<ClassModel> classes;
    private final Predicate<String> visible;
    private final Set<String> own;

    /// @param visible which classes of the host a plugin may name
    /// @throws IllegalArgumentException when one is no class file that this Java reads
    public Scan(Collection<byte[]> files, Predicate<String> visible) {
        this.classes = files.stream().map(bytes -> ClassFile.of().parse(bytes)).toList();
        this.visible = visible;
        this.own = classes.stream().map(model -> name(model.thisClass())).collect(Collectors.toSet());
    }

    /// Each once, by class.
    public List<Finding> findings() {
        return classes.stream().flatMap(model -> reached(model).distinct().map(reach -> new Finding(name(model.thisClass()), reach))).toList();
    }

    /// The own classes that implement an interface, directly or through other own types, and may be made.
    public List<String> implementing(String type) {
        return classes.stream().filter(model -> !model.flags().has(AccessFlag.ABSTRACT) && is(model, type))
                .map(model -> name(model.thisClass())).sorted().toList();
    }

    private boolean is(ClassModel model, String type) {
        var above = Stream.concat(model.superclass().stream(), model.interfaces().stream()).map(Scan::name).toList();
        return above.contains(type) || classes.stream().anyMatch(other -> above.contains(name(other.thisClass())) && is(other, type));
    }

    private Stream<String> reached(ClassModel model) {
        var reached = new ArrayList<String>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case MemberRefEntry member -> member(member).ifPresent(reached::add);
                case ClassEntry type -> type(type.asSymbol()).ifPresent(reached::add);
                default -> { }
            }
        }
        model.superclass().map(Scan::name).filter(above -> !Allowed.superclass(above)).ifPresent(above -> reached.add("extends " + above));
        model.methods().stream().filter(method -> method.flags().has(AccessFlag.NATIVE) || method.methodName().equalsString("finalize"))
                .forEach(method -> reached.add("native or finalize: " + method.methodName().stringValue()));
        if (name(model.thisClass()).startsWith("java.") || visible.test(name(model.thisClass()))) {
            reached.add("own copy of " + name(model.thisClass()));
        }
        return reached.stream();
    }

    private Optional<String> member(MemberRefEntry member) {
        var owner = element(member.owner().asSymbol());
        var name = member.name().stringValue();
        var descriptor = member.type().stringValue();
        if (owner.isPrimitive() || visible.test(binary(owner))) {
            return Optional.empty();
        }
        if (own.contains(binary(owner))) {
            return inherited(binary(owner), name, descriptor);
        }
        boolean named = Allowed.type(binary(owner)) && Allowed.member(binary(owner), name, descriptor)
                && types(descriptor).allMatch(type -> type(type).isEmpty());
        return named ? Optional.empty() : Optional.of(binary(owner) + "." + name);
    }

    /// An own type hands down what the JDK's types above it have.
    private Optional<String> inherited(String type, String name, String descriptor) {
        if (visible.test(type) || !own.contains(type)) {
            return visible.test(type) || Allowed.member(type, name, descriptor) ? Optional.empty() : Optional.of(type + "." + name);
        }
        var model = classes.stream().filter(one -> name(one.thisClass()).equals(type)).findFirst().orElseThrow();
        if (model.methods().stream().anyMatch(method -> method.methodName().equalsString(name))
                || model.fields().stream().anyMatch(field -> field.fieldName().equalsString(name))) {
            return Optional.empty();
        }
        return Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .flatMap(above -> inherited(name(above), name, descriptor).stream()).findFirst();
    }

    private static Stream<ClassDesc> types(String descriptor) {
        if (!descriptor.startsWith("(")) {
            return Stream.of(ClassDesc.ofDescriptor(descriptor));
        }
        var method = MethodTypeDesc.ofDescriptor(descriptor);
        return Stream.concat(Stream.of(method.returnType()), method.parameterList().stream());
    }

    private Optional<String> type(ClassDesc type) {
        var element = element(type);
        var name = element.isPrimitive() ? "" : binary(element);
        return element.isPrimitive() || own.contains(name) || visible.test(name) || Allowed.type(name) ? Optional.empty() : Optional.of(name);
    }

    private static ClassDesc element(ClassDesc type) {
        var element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element;
    }

    private static String binary(ClassDesc type) {
        var descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    private static String name(ClassEntry type) {
        return binary(type.asSymbol());
    }
}
