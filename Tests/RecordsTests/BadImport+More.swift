// Is the table of bad imports: what hands and old programs do to letters, numbers and keys.

extension BadImport {
    private static let count = "x-an-son;so-nguoi;01/01/2026;31/01/2026;mot-lan"
    private static let money = "x-an-son;kinh-phi-qua;01/01/2026;31/01/2026;mot-lan"
    private static let indicator = """
        ma;ten;ten_ngan;don_vi_tinh;so_le;kieu;tinh_chat;theo_thoi_gian;theo_don_vi;chieu_tot;nhom;\
        do_mat;thu_tu
        so-nguoi;Số người;Số người;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;3

        """

    /// A row about an indicator that counts people, imported with it.
    private static func people(_ name: String, _ row: String, _ messages: String...) -> BadImport {
        let header =
            "don_vi;chi_tieu;tu_ngay;den_ngay;lap_lai;gia_tri;tu_so;mau_so;ten_mau_so;muc_do;"
            + "dinh_tinh;uoc;nguon"
        return BadImport(
            name: name,
            files: [
                "chi_tieu.csv": Array(indicator.utf8),
                "so_lieu.csv": Array("\(header)\n\(row)\n".utf8),
            ],
            messages: messages)
    }

    static let letters = [
        BadImport(
            "TCVN3 taken for Latin-1", "don_vi.csv", "ma,loai\nx,Tr­êng Qu©n sù\n",
            "don_vi.csv:2, cột loai: “Tr­êng Qu©n sù” có ký tự điều khiển U+00AD; xóa ký tự đó"),
        BadImport(
            "TCVN3 with a foreign letter", "don_vi.csv", "ma,loai\nx,lËp kÕ ho¹ch\n",
            "don_vi.csv:2, cột loai: “lËp kÕ ho¹ch” có chữ “Ë” không dùng trong tiếng Việt, có thể "
                + "là TCVN3 hoặc VNI; chuyển sang Unicode"),
        BadImport(
            "TCVN3 with a sign for a letter", "don_vi.csv", "ma,loai\nx,®éi\n",
            "don_vi.csv:2, cột loai: “®éi” có chữ “®” không dùng trong tiếng Việt, có thể là TCVN3 "
                + "hoặc VNI; chuyển sang Unicode"),
        BadImport(
            "VNI taken for Latin-1", "don_vi.csv", "ma,loai\nx,Taân Thaïnh\n",
            "don_vi.csv:2, cột loai: “Taân Thaïnh” có chữ “ï” không dùng trong tiếng Việt, có thể "
                + "là TCVN3 hoặc VNI; chuyển sang Unicode"),
        BadImport(
            "eth for đ", "don_vi.csv", "ma,loai\nx,Ðội\n",
            "don_vi.csv:2, cột loai: “Ðội” có chữ “Ð” (U+00D0), trông như “Đ” mà là chữ khác; gõ "
                + "lại bằng chữ “Đ”"),
        BadImport(
            "Windows-1258 bytes",
            bytes: ["don_vi.csv": Array("ma,loai\ny,xã\nx,x".utf8) + [0xE3, 0x0A]],
            "don_vi.csv:3: không phải UTF-8, có thể là TCVN3, VNI hoặc Windows-1258; chuyển sang "
                + "Unicode rồi lưu thành CSV UTF-8"),
        BadImport(
            "byte order mark inside", "don_vi.csv", "ma,loai\nx,x\u{FEFF}ã\n",
            "don_vi.csv:2, cột loai: “x\u{FEFF}ã” có ký tự điều khiển U+FEFF; xóa ký tự đó"),
        BadImport(
            "UTF-16 the other way round", bytes: ["don_vi.csv": [0xFE, 0xFF, 0, 0x6D]],
            "don_vi.csv: viết bằng UTF-16; lưu lại thành CSV UTF-8"),
        BadImport(
            "letter that a program lost", "don_vi.csv", "ma,loai\nx,X\u{FFFD}\n",
            "don_vi.csv:2, cột loai: “X\u{FFFD}” có ký tự điều khiển U+FFFD; xóa ký tự đó"),
        BadImport(
            "mark that no letter takes up", "don_vi.csv", "ma,loai\nx,q\u{323}\n",
            "don_vi.csv:2, cột loai: “q\u{323}” có dấu rời U+0323 không ghép được với chữ nào; gõ "
                + "lại chữ đó"),
        BadImport(
            "curly quotes around a cell with a comma", "don_vi.csv", "ma,loai\nx,“xã, phường”\n",
            "don_vi.csv:2: có 3 ô, tiêu đề có 2 cột; kiểm tra dấu phân cách và dấu nháy kép"),
        BadImport(
            "code with a decomposed letter", "don_vi.csv", "ma,loai\nxa\u{303}-a,xã\n",
            "don_vi.csv:2, cột ma: “xã-a” không phải mã; mã gồm a-z, 0-9 và dấu gạch nối, tối đa "
                + "60 ký tự, ví dụ: xa-a"),
        BadImport(
            "code that is too long", "don_vi.csv",
            "ma,loai\n\(String(repeating: "a", count: 61)),xã\n",
            "don_vi.csv:2, cột ma: “\(String(repeating: "a", count: 60))…” không phải mã; mã gồm "
                + "a-z, 0-9 và dấu gạch nối, tối đa 60 ký tự"),
    ]

    static let figures = [
        people(
            "per cent of a count", "\(count);98,5 %;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “98,5 %” có dấu % mà đơn vị tính là người; chỉ ghi % khi "
                + "đơn vị tính là %"),
        people(
            "negative count of people", "\(count);-3;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “-3” không được âm"),
        people(
            "negative part of a pair", "\(count);;-1;5;;;;;",
            "so_lieu.csv:2, cột tu_so: “-1” không được âm"),
        people(
            "denominator below zero", "\(count);;1;-5;;;;;",
            "so_lieu.csv:2, cột mau_so: “-5” mẫu số phải lớn hơn 0"),
        people(
            "non-breaking space for thousands", "\(count);1\u{A0}234;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1\u{A0}234” không phải số; dấu phẩy trước phần thập "
                + "phân, dấu chấm phân nhóm nghìn"),
        people(
            "dots that group nothing", "\(count);12.34.567;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “12.34.567” không phải số; dấu phẩy trước phần thập phân, "
                + "dấu chấm phân nhóm nghìn"),
        people(
            "comma for thousands", "\(count);1,234,567;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1,234,567” không phải số; dấu phẩy trước phần thập phân, "
                + "dấu chấm phân nhóm nghìn: 1.234.567"),
        people(
            "number of a workbook", "\(count);1,23E+05;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1,23E+05” không phải số; dấu phẩy trước phần thập phân, "
                + "dấu chấm phân nhóm nghìn"),
        people(
            "letter O for zero", "\(count);1O;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “1O” không phải số; dấu phẩy trước phần thập phân, dấu "
                + "chấm phân nhóm nghìn"),
        observation(
            "first number beyond 64 bits", "\(money);9.223.372.036.854.775.808;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “9.223.372.036.854.775.808” số quá lớn"),
        observation(
            "number too large with its decimals", "\(money);9.223.372.036.854.775,8071;;;;;;;",
            "so_lieu.csv:2, cột gia_tri: “9.223.372.036.854.775,8071” số quá lớn"),
        observation(
            "words beside a pair", "\(money);;1;2;;hàng trăm;;;",
            "so_lieu.csv:2: có tu_so, mau_so, muc_do cùng lúc; chỉ ghi gia_tri, hoặc tu_so và "
                + "mau_so, hoặc muc_do"),
        observation(
            "29 February of a common year", "x-an-son;kinh-phi-qua;29/02/2026;;mot-lan;1;;;;;;;",
            "so_lieu.csv:2, cột tu_ngay: “29/02/2026” không có ngày này trong lịch"),
        observation(
            "month before day", "x-an-son;kinh-phi-qua;06/14/2026;;mot-lan;1;;;;;;;",
            "so_lieu.csv:2, cột tu_ngay: “06/14/2026” không có ngày này trong lịch"),
        observation(
            "year of two digits", "x-an-son;kinh-phi-qua;14/6/26;;mot-lan;1;;;;;;;",
            "so_lieu.csv:2, cột tu_ngay: “14/6/26” không phải ngày; viết dd/mm/yyyy, ví dụ "
                + "14/6/2026"),
        observation(
            "day as a workbook counts it", "x-an-son;kinh-phi-qua;46187;;mot-lan;1;;;;;;;",
            "so_lieu.csv:2, cột tu_ngay: “46187” không phải ngày; viết dd/mm/yyyy, ví dụ "
                + "14/6/2026"),
        observation(
            "the same figure twice",
            "\(money);1;;;;;;;\nx-an-son;kinh-phi-qua;2026-01-01;2026-01-31;mot-lan;2;;;;;;;",
            "so_lieu.csv:3, cột don_vi: “x-an-son” trùng khóa với dòng 2; chỉ để một dòng"),
    ]

    static let structures = [
        BadImport(
            "half-year that no year has", "kien_nghi.csv",
            "ma,cap_uy,ky,thu_tu,gui,noi_dung\nk,duqs-tinh,2026H3,1,QK,Sửa\n",
            "kien_nghi.csv:2, cột ky: “2026H3” không phải kỳ; viết 2026, 2026H1, 2026Q3, "
                + "2021..2025 hoặc nk2020-2025"),
        BadImport(
            "span that runs backwards", "kien_nghi.csv",
            "ma,cap_uy,ky,thu_tu,gui,noi_dung\nk,duqs-tinh,2025..2021,1,QK,Sửa\n",
            "kien_nghi.csv:2, cột ky: “2025..2021” không phải kỳ; viết 2026, 2026H1, 2026Q3, "
                + "2021..2025 hoặc nk2020-2025"),
        BadImport(
            "target without a comparator", "muc_tieu.csv",
            "ma,van_ban,don_vi,chi_tieu,noi_dung,so_sanh,tu_ngay,lap_lai,gia_tri,trang_thai,"
                + "phien_ban,tien_do\nmt,nq-dqtv,kv1,kinh-phi-qua,Quà,,01/01/2026,hang-nam,25,"
                + "ban-hanh,1,deu\n",
            "muc_tieu.csv:2, cột so_sanh: để trống; cột này bắt buộc"),
        BadImport(
            "target of an unknown document", "muc_tieu.csv",
            "ma,van_ban,don_vi,chi_tieu,noi_dung,so_sanh,tu_ngay,lap_lai,gia_tri,trang_thai,"
                + "phien_ban,tien_do\nmt,nq-x,kv1,kinh-phi-qua,Quà,>=,01/01/2026,hang-nam,25,"
                + "ban-hanh,1,deu\n",
            "muc_tieu.csv:2, cột van_ban: “nq-x” không có trong bảng van_ban"),
        BadImport(
            "points above the most", "diem.csv",
            "thang_diem;tieu_chi;don_vi;ky;tu_cham;kiem_tra;ket_luan\n"
                + "td-2026;huan-luyen;kv1;2026Q1;300;300,5;301\n",
            "diem.csv:2, cột kiem_tra: “300,5” lớn hơn điểm tối đa 300 của tiêu chí",
            "diem.csv:2, cột ket_luan: “301” lớn hơn điểm tối đa 300 của tiêu chí"),
        BadImport(
            "points below zero", "diem.csv",
            "thang_diem,tieu_chi,don_vi,ky,tu_cham\ntd-2026,huan-luyen,kv1,2026Q1,-1\n",
            "diem.csv:2, cột tu_cham: “-1” không được âm"),
        BadImport(
            "member twice in a cluster", "cum_thanh_vien.csv",
            "cum,don_vi,tu_ngay,den_ngay\ncum-1,x-tan-thanh,01/01/2026,\n",
            "cum_thanh_vien.csv:2, cột tu_ngay: “01/01/2026” chồng lên khoảng 01/7/2025–nay ở bộ "
                + "số liệu hiện hành; sửa ngày để các khoảng không chồng nhau"),
        BadImport(
            "member twice in one file", "cum_thanh_vien.csv",
            "cum,don_vi,tu_ngay,den_ngay\ncum-1,kv1,01/01/2026,31/12/2026\n"
                + "cum-1,kv1,01/12/2026,\n",
            "cum_thanh_vien.csv:3, cột tu_ngay: “01/12/2026” chồng lên khoảng "
                + "01/01/2026–31/12/2026 ở dòng 2; sửa ngày để các khoảng không chồng nhau"),
        BadImport(
            "unit that goes over into itself", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay\nh-a,h-a,sap-nhap,01/7/2025\n",
            "ke_thua.csv:2, cột sang_don_vi: “h-a” đơn vị không thể kế thừa chính nó; sửa "
                + "sang_don_vi"),
        BadImport(
            "lineage in a circle", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay\nkv1,x-an-son,chia,01/7/2025\n"
                + "x-an-son,h-a,sap-nhap,01/7/2025\n",
            "ke_thua.csv:2, cột sang_don_vi: “x-an-son” kế thừa đi vòng trong cùng một ngày: kv1 → "
                + "x-an-son → h-a → kv1",
            "ke_thua.csv:3, cột sang_don_vi: “h-a” kế thừa đi vòng trong cùng một ngày: x-an-son → "
                + "h-a → kv1 → x-an-son"),
        BadImport(
            "share of nothing", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay,ty_phan\nh-a,kv1,chia,01/7/2025,1/0\n",
            "ke_thua.csv:2, cột ty_phan: “1/0” phải là phân số không quá 1, ví dụ 1/2"),
        BadImport(
            "three versions of one unit on one day", "don_vi_phien_ban.csv",
            "don_vi,tu_ngay,den_ngay,ten,ten_ngan,cap,cap_tren,thu_tu\n"
                + "kv1,01/01/2031,31/12/2032,A,A,khu-vuc,tinh,1\n"
                + "kv1,01/01/2032,,B,B,khu-vuc,tinh,1\n"
                + "kv1,01/7/2025,31/12/2030,A,A,khu-vuc,tinh,1\n",
            "don_vi_phien_ban.csv:3, cột tu_ngay: “01/01/2032” chồng lên khoảng "
                + "01/01/2031–31/12/2032 ở dòng 2; sửa ngày để các khoảng không chồng nhau"),
        BadImport(
            "secrecy beyond the scale", "chi_tieu.csv",
            indicator.replacing(";HL;0;3", with: ";HL;4;3"),
            "chi_tieu.csv:2, cột do_mat: “4” phải từ 0 đến 3"),
        BadImport(
            "conference of an unknown committee", "hoi_nghi.csv",
            "ma,cap_uy,ky,ten\nh,duqs,2026H1,Hội nghị\n",
            "hoi_nghi.csv:2, cột cap_uy: “duqs” không có trong bảng cap_uy"),
    ]
}
