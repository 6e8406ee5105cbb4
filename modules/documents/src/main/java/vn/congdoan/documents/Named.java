package vn.congdoan.documents;


/// One of many documents that are printed together.
///
/// @param name what people call it: its bookmark, or its file's name without the ending
public record Named(String name, Document document) {
}
