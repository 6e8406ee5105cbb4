package vn.congdoan.documents.drafting.bases;

import java.util.regex.Pattern;

/// The words with which the subject of a cited document begins.
final class Joint {

    static final String WORDS = "về|v/v|V/v|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|phê duyệt|triển khai|thực hiện|đẩy mạnh|"
            + "tăng cường|giao|tổ chức|thi hành|công bố|kiện toàn|thành lập";

    private static final Pattern OPENING = Pattern.compile("(?:" + WORDS + ")(?![\\p{L}\\p{M}]).*");

    private Joint() {
    }

    static boolean opens(String subject) {
        return OPENING.matcher(subject).matches();
    }
}
