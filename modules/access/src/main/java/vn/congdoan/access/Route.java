package vn.congdoan.access;

import org.springframework.http.HttpMethod;

/// One line of the route table: a method, a path pattern as controllers write it, and who may use it.
/// The most specific pattern that fits a request decides, whichever module declared it.
public record Route(HttpMethod method, String pattern, Audience audience) {

    public static Route get(String pattern, Audience audience) {
        return new Route(HttpMethod.GET, pattern, audience);
    }

    public static Route get(String pattern, Role... roles) {
        return get(pattern, Audience.of(roles));
    }

    public static Route post(String pattern, Audience audience) {
        return new Route(HttpMethod.POST, pattern, audience);
    }

    public static Route post(String pattern, Role... roles) {
        return post(pattern, Audience.of(roles));
    }

    public static Route put(String pattern, Role... roles) {
        return new Route(HttpMethod.PUT, pattern, Audience.of(roles));
    }

    public static Route delete(String pattern, Audience audience) {
        return new Route(HttpMethod.DELETE, pattern, audience);
    }

    public static Route delete(String pattern, Role... roles) {
        return delete(pattern, Audience.of(roles));
    }
}
