package vn.congdoan.platform;

/// The embedded database cannot be used; the message tells the person who starts the application what to do.
public final class DatabaseUnavailable extends IllegalStateException {

    DatabaseUnavailable(String message) {
        super(message);
    }
}
