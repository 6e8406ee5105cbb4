package vn.congdoan.provinces.bytecode;

import java.util.Map;
import java.util.Set;

/// What of the JDK a plugin may name: arithmetic, texts, collections, dates. Everything else is refused, so that what a
/// later JDK brings is refused as well. No clock and no chance either: the same question always gets the same answer.
final class Allowed {

    private static final Set<String> PACKAGES = Set.of("java.util", "java.util.function", "java.util.stream", "java.util.regex",
            "java.util.concurrent.atomic", "java.math", "java.text", "java.time", "java.time.format", "java.time.temporal",
            "java.time.chrono", "java.lang.annotation");
    private static final Set<String> NOT_OF_THEM = Set.of("java.util.Timer", "java.util.TimerTask", "java.util.ServiceLoader",
            "java.util.Random", "java.util.SplittableRandom", "java.util.ResourceBundle", "java.util.Date", "java.util.Calendar",
            "java.util.GregorianCalendar", "java.util.Properties");
    private static final Set<String> OF_LANG = Set.of("Object", "String", "StringBuilder", "StringBuffer", "CharSequence", "Character",
            "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Number", "Math", "StrictMath", "Enum", "Record",
            "Iterable", "Comparable", "Cloneable", "AutoCloseable", "Runnable", "Void", "Throwable", "Deprecated", "Override",
            "SafeVarargs", "FunctionalInterface", "SuppressWarnings", "StackTraceElement", "Enum$EnumDesc");
    private static final Set<String> MORE = Set.of("java.io.Serializable", "java.io.Closeable", "java.io.InputStream", "java.io.Reader",
            "java.io.BufferedReader", "java.io.InputStreamReader", "java.io.StringReader", "java.io.StringWriter", "java.io.Writer",
            "java.io.ByteArrayInputStream", "java.io.ByteArrayOutputStream", "java.io.OutputStream", "java.io.IOException",
            "java.io.UncheckedIOException", "java.nio.charset.Charset", "java.nio.charset.StandardCharsets",
            "java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentMap", "java.util.concurrent.TimeUnit",
            "java.util.concurrent.CopyOnWriteArrayList", "java.util.concurrent.Callable", "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory", "java.lang.runtime.ObjectMethods", "java.lang.runtime.SwitchBootstraps",
            "org.pf4j.Extension", "org.pf4j.ExtensionPoint", "org.pf4j.Plugin");
    /// Of these only the members that are named; the compiler needs the rest by name.
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "java.lang.Class", Set.of("getName", "getSimpleName", "isInstance", "cast", "desiredAssertionStatus", "getEnumConstants",
                    "getResourceAsStream", "isRecord", "isEnum", "hashCode", "equals", "toString"),
            "java.lang.System", Set.of("arraycopy", "identityHashCode", "lineSeparator"),
            "java.lang.Thread", Set.of("onSpinWait", "currentThread", "isInterrupted", "interrupted"),
            "java.lang.invoke.MethodHandles", Set.of(), "java.lang.invoke.MethodHandles$Lookup", Set.of(),
            "java.lang.invoke.MethodHandle", Set.of(), "java.lang.invoke.MethodType", Set.of(), "java.lang.invoke.CallSite", Set.of(),
            "java.lang.invoke.TypeDescriptor", Set.of());
    private static final Set<String> NEVER = Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll",
            "random", "randomUUID", "setDefault", "now", "systemDefaultZone", "systemUTC", "systemDefault", "system", "finalize", "shuffle");

    private Allowed() {
    }

    /// @param name binary, `java.util.Map$Entry`; never an array
    static boolean type(String name) {
        var outer = name.indexOf('$') < 0 ? name : name.substring(0, name.indexOf('$'));
        return inPackage(name, outer) || MORE.contains(outer) || MEMBERS.containsKey(name) || ofLang(name, outer);
    }

    /// Of an allowed type of the JDK.
    static boolean member(String type, String name, String descriptor) {
        var only = MEMBERS.get(type);
        return (only == null || only.contains(name)) && !NEVER.contains(name)
                && !(type.equals("java.util.Formatter") && descriptor.startsWith("(Ljava/lang/String;"));
    }

    /// Other types of these may be named, not extended: they would hand down what they keep.
    static boolean superclass(String name) {
        return !MEMBERS.containsKey(name);
    }

    private static boolean inPackage(String name, String outer) {
        return PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))) && !NOT_OF_THEM.contains(outer);
    }

    private static boolean ofLang(String name, String outer) {
        if (!name.startsWith("java.lang.") || name.lastIndexOf('.') > 9) {
            return false;
        }
        return OF_LANG.contains(name.substring(10)) || OF_LANG.contains(outer.substring(10))
                || name.endsWith("Exception") || name.endsWith("Error");
    }
}
