package vn.congdoan.durability;

/// Starts like after a crash, waits until nothing is under way any more, and stops in order.
final class Settles {

    private Settles() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (var application = Child.start(arguments[0])) {
            Child.settle(application);
        }
        System.exit(0);
    }
}
