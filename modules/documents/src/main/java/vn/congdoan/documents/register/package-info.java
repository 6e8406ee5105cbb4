/// The register of outgoing documents (sổ đăng ký văn bản đi, NĐ 30/2020, PL IV) and their metadata (PL VI): read, printed
/// and exported; the clerk adds what the product cannot know.
@NullMarked
package vn.congdoan.documents.register;

import org.jspecify.annotations.NullMarked;
