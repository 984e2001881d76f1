// Is the table of bad imports: numbers, measures, and rules over several cells or rows.

extension BadImport {
    private static let key = "x-an-son;kinh-phi-qua;01/01/2026;31/01/2026;mot-lan"
    private static let ratio = "x-an-son;dqtv-dang-vien;01/01/2026;31/01/2026;mot-lan"

    static let numbers = [
        observation(
            "machine decimal point", "\(key);27.32;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “27.32” không phải số; dấu phẩy trước phần thập phân, dấu "
                + "chấm phân nhóm nghìn: 27,32"),
        observation(
            "English number", "\(key);1,234.5;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1,234.5” không phải số; dấu phẩy trước phần thập phân, "
                + "dấu chấm phân nhóm nghìn: 1.234,5"),
        observation(
            "number with words", "\(key);12 người;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “12 người” không phải số; dấu phẩy trước phần thập phân, "
                + "dấu chấm phân nhóm nghìn"),
        observation(
            "number that does not fit", "\(key);99.999.999.999.999.999.999;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “99.999.999.999.999.999.999” số quá lớn"),
        observation(
            "too many decimals", "\(key);1,0123456789;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1,0123456789” có quá 9 chữ số thập phân"),
        observation(
            "per cent of money", "\(key);98,5 %;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “98,5 %” có dấu % mà đơn vị tính là đồng; chỉ ghi % khi "
                + "đơn vị tính là %"),
        observation(
            "negative share", "\(ratio);-3;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “-3” không được âm"),
        observation(
            "bad flag", "\(key);1;;;;;;có lẽ;",
            "so_lieu.csv:2, cột uoc: “có lẽ” phải là 1 hoặc 0 (có, không)"),
        BadImport(
            "number out of range", "noi_nhan.csv", "cap_uy,thu_tu,ten\nduqs-tinh,-1,Lưu\n",
            "noi_nhan.csv:2, cột thu_tu: “-1” phải từ 0 đến 1000000"),
        BadImport(
            "integer with decimals", "noi_nhan.csv", "cap_uy;thu_tu;ten\nduqs-tinh;1,5;Lưu\n",
            "noi_nhan.csv:2, cột thu_tu: “1,5” không phải số nguyên"),
        BadImport(
            "negative count", "khen_thuong.csv",
            "ma,don_vi,hinh_thuc,cap_khen,so_tap_the,so_ca_nhan,ngay\n"
                + "k,kv1,Giấy khen,Tỉnh,-2,0,01/3/2026\n",
            "khen_thuong.csv:2, cột so_tap_the: “-2” phải từ 0 đến 1000000"),
        BadImport(
            "negative measure of an activity", "hoat_dong_so_do.csv",
            "hoat_dong,vai_tro,don_vi_tinh,gia_tri\nhd-duong,luot-nguoi,lượt,-5\n",
            "hoat_dong_so_do.csv:2, cột gia_tri: “-5” không được âm"),
        BadImport(
            "per cent of kilometres", "hoat_dong_so_do.csv",
            "hoat_dong,vai_tro,don_vi_tinh,gia_tri\nhd-duong,khoi-luong,km,5%\n",
            "hoat_dong_so_do.csv:2, cột gia_tri: “5%” có dấu % mà đơn vị tính là km; chỉ ghi % khi "
                + "đơn vị tính là %"),
    ]

    static let rows = [
        observation(
            "no measure", "\(key);;;;;;;;",
            "so_lieu.csv:2: chưa có số liệu; ghi gia_tri, hoặc tu_so và mau_so, hoặc muc_do"),
        observation(
            "two measures", "\(key);5;;;;hàng trăm;;;",
            "so_lieu.csv:2: có gia_tri, muc_do cùng lúc; chỉ ghi gia_tri, hoặc tu_so và mau_so, "
                + "hoặc muc_do"),
        observation(
            "numerator alone", "\(ratio);;43;;;;;;",
            "so_lieu.csv:2: thiếu mau_so; tỷ lệ phải có cả tu_so và mau_so"),
        observation(
            "denominator alone", "\(ratio);;;100;;;;;",
            "so_lieu.csv:2: thiếu tu_so; tỷ lệ phải có cả tu_so và mau_so"),
        observation(
            "denominator of zero", "\(ratio);;43;0;;;;;",
            "so_lieu.csv:2, cột mau_so: “0” mẫu số phải lớn hơn 0"),
        observation(
            "denominator's name without a pair", "\(key);5;;;quân số;;;;",
            "so_lieu.csv:2, cột ten_mau_so: “quân số” chỉ ghi khi có tu_so và mau_so"),
        observation(
            "end before start", "x-an-son;kinh-phi-qua;01/02/2026;31/01/2026;mot-lan;5;;;;;;;",
            "so_lieu.csv:2, cột den_ngay: “31/01/2026” trước ngày bắt đầu"),
        observation(
            "several faults of one row", "x-an-so;kinh-phi;01/02/2026;;mot-lan;5.5;;;;;;;",
            "so_lieu.csv:2, cột don_vi: “x-an-so” không có trong bảng don_vi; gần nhất: x-an-son",
            "so_lieu.csv:2, cột chi_tieu: “kinh-phi” không có trong bảng chi_tieu",
            "so_lieu.csv:2, cột gia_tri: “5.5” không phải số; dấu phẩy trước phần thập phân, dấu "
                + "chấm phân nhóm nghìn: 5,5"),
        target(
            "falling quarter shares", "theo-quy,20;45;40;100",
            "muc_tieu.csv:2, cột tien_do_quy: “20;45;40;100” phải là bốn số phần trăm tăng dần, "
                + "không quá 100, ví dụ 20;45;70;100"),
        target(
            "quarter shares above a hundred", "theo-quy,20;45;70;110",
            "muc_tieu.csv:2, cột tien_do_quy: “20;45;70;110” phải là bốn số phần trăm tăng dần, "
                + "không quá 100, ví dụ 20;45;70;100"),
        target(
            "quarter shares missing", "theo-quy,",
            "muc_tieu.csv:2, cột tien_do_quy: để trống; tiến độ theo-quy phải có bốn số, ví dụ "
                + "20;45;70;100"),
        target(
            "quarter shares unwanted", "deu,20;45;70;100",
            "muc_tieu.csv:2, cột tien_do_quy: “20;45;70;100” chỉ ghi khi tien_do là theo-quy"),
        BadImport(
            "falling points of a level", "bac_xep_loai.csv",
            "thang,ma,ten,thu_tu,diem_tu,diem_den\nqd366,kha,Khá,3,70,50\n",
            "bac_xep_loai.csv:2, cột diem_den: “50” nhỏ hơn điểm thấp nhất của bậc"),
    ]

    static let structure = [
        version(
            "versions overlap in the file",
            "kv1,01/01/2030,,B,B,khu-vuc,tinh,1\nkv1,01/7/2025,30/6/2031,A,A,khu-vuc,tinh,1",
            "don_vi_phien_ban.csv:2, cột tu_ngay: “01/01/2030” chồng lên khoảng "
                + "01/7/2025–30/6/2031 ở dòng 3; sửa ngày để các khoảng không chồng nhau"),
        version(
            "version overlaps the records", "kv1,01/01/2026,,B,B,khu-vuc,tinh,1",
            "don_vi_phien_ban.csv:2, cột tu_ngay: “01/01/2026” chồng lên khoảng 01/7/2025–nay ở "
                + "bộ số liệu hiện hành; sửa ngày để các khoảng không chồng nhau"),
        version(
            "superiors in a circle", "tinh,01/01/2004,,Bộ CHQS,Bộ,tinh,x-an-son,1",
            "don_vi_phien_ban.csv:2, cột cap_tren: “x-an-son” cấp trên đi vòng: tinh → x-an-son → "
                + "kv1 → tinh"),
        version(
            "unit under itself", "h-a,01/01/2030,,A,A,huyen,h-a,1",
            "don_vi_phien_ban.csv:2, cột cap_tren: “h-a” cấp trên đi vòng: h-a → h-a"),
        BadImport(
            "letterheads overlap", "cap_uy_phien_ban.csv",
            "cap_uy,tu_ngay,den_ngay,cap_tren,co_quan,ky_hieu,dia_danh\n"
                + "duqs-tinh,01/01/2019,01/01/2020,A,B,C,D\n",
            "cap_uy_phien_ban.csv:2, cột tu_ngay: “01/01/2019” chồng lên khoảng 01/01/2020–nay ở "
                + "bộ số liệu hiện hành; sửa ngày để các khoảng không chồng nhau"),
        BadImport(
            "an unread table raises no faults elsewhere",
            bytes: [
                "don_vi.csv": [],
                "cap_uy.csv": Array(
                    "ma,ten,don_vi,mau_trinh_bay\nc,Đảng ủy,x-moi,hd36\n".utf8),
            ],
            "don_vi.csv: tệp trống; dòng đầu phải là tên các cột"),
    ]

    private static func target(_ name: String, _ pace: String, _ message: String) -> BadImport {
        BadImport(
            name, "muc_tieu.csv",
            "ma,van_ban,don_vi,chi_tieu,noi_dung,so_sanh,tu_ngay,lap_lai,gia_tri,trang_thai,"
                + "phien_ban,tien_do,tien_do_quy\nmt,nq-dqtv,kv1,kinh-phi-qua,Quà,>=,01/01/2026,"
                + "hang-nam,25,ban-hanh,1,\(pace)\n", message)
    }

    private static func version(_ name: String, _ rows: String, _ message: String) -> BadImport {
        BadImport(
            name, "don_vi_phien_ban.csv",
            "don_vi,tu_ngay,den_ngay,ten,ten_ngan,cap,cap_tren,thu_tu\n\(rows)\n", message)
    }
}
