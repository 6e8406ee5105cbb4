package vn.congdoan.spi.layout;

/// A figure or name that a text may call by its code, `{{chi-tieu.thuc-tang}}`.
///
/// @param code  lower case without tones, parts joined by hyphens and levels by dots
/// @param name  as a person chooses it from a list, in Vietnamese
/// @param value as it is printed; empty text when there is nothing yet, which refuses a document that calls it
public record Placeholder(String code, String name, String value) {
}
