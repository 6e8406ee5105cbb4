package vn.congdoan.documents.word;

/// The paragraph styles of a document, named as a clerk calls the components (NĐ 30/2020, PL I, II). Word reads a
/// comma in a name as a second name, so there is none.
enum Style {
    NATION("QuocHieu", "Quốc hiệu"),
    MOTTO("TieuNgu", "Tiêu ngữ"),
    GOVERNING("CoQuanChuQuan", "Cơ quan chủ quản"),
    BODY("CoQuanBanHanh", "Cơ quan ban hành"),
    RULE("DuongKe", "Đường kẻ"),
    NUMBER("SoKyHieu", "Số và ký hiệu"),
    DATE("DiaDanhNgayThang", "Địa danh và ngày tháng"),
    CONCERNING("TrichYeuCongVan", "Trích yếu công văn"),
    URGENCY("DoKhan", "Độ khẩn"),
    CIRCULATION("PhamViLuuHanh", "Phạm vi lưu hành"),
    ADDRESSEES("KinhGui", "Kính gửi"),
    TYPE("TenLoai", "Tên loại"),
    SUBJECT("TrichYeu", "Trích yếu"),
    BASIS("CanCu", "Căn cứ"),
    CENTRED("CanGiua", "Căn giữa"),
    CHAPTER("Chuong", "Chương"),
    SECTION("Muc", "Mục"),
    ARTICLE("Dieu", "Điều"),
    PART("Phan", "Phần"),
    CLAUSE("Khoan", "Khoản"),
    POINT("Diem", "Điểm"),
    TEXT("NoiDung", "Nội dung"),
    ITEM("GachDauDong", "Gạch đầu dòng"),
    CELL("OBang", "Ô bảng"),
    TABLE_HEAD("TieuDeBang", "Tiêu đề bảng"),
    RECIPIENTS_TITLE("NoiNhan", "Nơi nhận"),
    RECIPIENT("DanhSachNoiNhan", "Danh sách nơi nhận"),
    DRAFTER("NguoiSoanThao", "Người soạn thảo"),
    CAPACITY("QuyenHanChucVu", "Quyền hạn chức vụ"),
    SIGNER("HoTen", "Họ và tên"),
    ANNEX_NUMBER("PhuLuc", "Phụ lục"),
    ANNEX_TITLE("TenPhuLuc", "Tên phụ lục"),
    ATTACHED("KemTheo", "Kèm theo"),
    PAGE_NUMBER("SoTrang", "Số trang"),
    ADDRESS("DiaChi", "Địa chỉ"),
    VERIFICATION("MaTraCuu", "Mã tra cứu"),
    NOTE("CuocChu", "Cước chú"),
    END("KetThuc", "Kết thúc phần");

    private final String id;
    private final String title;

    Style(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    /// As it stands in Word's list of styles.
    String title() {
        return title;
    }
}
