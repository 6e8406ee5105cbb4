package vn.congdoan.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who may use a route. Roles alone name people of a federation: the confederation's staff is no federation's staff.
public final class Audience {

    /// Also who is not signed in.
    public static final Audience ANYONE = new Audience("ANYONE", user -> true);
    public static final Audience SIGNED_IN = new Audience("SIGNED_IN", user -> user != null);
    public static final Audience EVERYBODY_OF_A_FEDERATION =
            new Audience("EVERYBODY_OF_A_FEDERATION", user -> user != null && user.federation() != null);
    /// The confederation's staff and viewers: totals only.
    public static final Audience CONFEDERATION =
            new Audience("CONFEDERATION", user -> user != null && user.confederation());
    /// Of these, who opens programmes over federations.
    public static final Audience CONFEDERATION_STAFF =
            new Audience("CONFEDERATION_STAFF", user -> user != null && user.confederation() && user.is(Role.STAFF));
    public static final Audience PLATFORM_OPERATOR =
            new Audience("PLATFORM_OPERATOR", user -> user != null && user.is(Role.PLATFORM_OPERATOR));

    private final String name;
    private final Predicate<@Nullable CurrentUser> admits;

    private Audience(String name, Predicate<@Nullable CurrentUser> admits) {
        this.name = name;
        this.admits = admits;
    }

    /// People of a federation in one of these roles; platform operators, who have none, when they are named.
    public static Audience of(Role... roles) {
        Set<Role> admitted = EnumSet.copyOf(Arrays.asList(roles));
        return new Audience(admitted.toString(),
                user -> user != null && admitted.contains(user.role())
                        && (user.federation() != null || user.is(Role.PLATFORM_OPERATOR)));
    }

    public Audience or(Audience other) {
        return new Audience(name + " or " + other.name, user -> admits(user) || other.admits(user));
    }

    public boolean admits(@Nullable CurrentUser user) {
        return admits.test(user);
    }

    @Override
    public String toString() {
        return name;
    }
}
