package vn.congdoan.documents.numbering;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number as a person writes it: `78`, `078`, `78a`.
record TypedNumber(int number, String suffix) {

    private static final Pattern FORM = Pattern.compile("0{0,3}([1-9][0-9]{0,5})([a-zđ]?)");

    static Optional<TypedNumber> of(String typed) {
        var found = FORM.matcher(typed.strip());
        return found.matches() ? Optional.of(new TypedNumber(Integer.parseInt(found.group(1)), found.group(2))) : Optional.empty();
    }
}
