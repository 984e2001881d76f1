// Is the table of bad imports: files, headers, rows and cells.

extension BadImport {
    static let files = [
        BadImport(
            "unknown file", "solieu.csv", "a,b\n",
            "solieu.csv: không có bảng nào tên như tệp này; gần nhất: so_lieu.csv; tên tệp là tên "
                + "bảng, ví dụ so_lieu.csv"),
        BadImport(
            "file unlike any table", "bao-cao-thang.csv", "a,b\n",
            "bao-cao-thang.csv: không có bảng nào tên như tệp này; tên tệp là tên bảng, ví dụ "
                + "so_lieu.csv"),
        BadImport(
            "workbook", "so_lieu.xlsx", "PK",
            "so_lieu.xlsx: không phải tệp CSV; mở bằng bảng tính rồi lưu thành CSV UTF-8"),
        BadImport(
            "renamed workbook", bytes: ["so_lieu.csv": [0x50, 0x4B, 3, 4, 0, 0]],
            "so_lieu.csv: là tệp bảng tính, không phải CSV; lưu lại thành CSV UTF-8"),
        BadImport(
            "two files of one table",
            bytes: ["don_vi.csv": Array("ma,loai\na,b\n".utf8), "Đơn vị.csv": Array("a\n".utf8)],
            "Đơn vị.csv: cùng một bảng với tệp don_vi.csv; gộp vào một tệp"),
        BadImport(
            "empty file", "don_vi.csv", "",
            "don_vi.csv: tệp trống; dòng đầu phải là tên các cột"),
        BadImport(
            "blank file", "don_vi.csv", "\n\n",
            "don_vi.csv: tệp trống; dòng đầu phải là tên các cột"),
        BadImport(
            "UTF-16 with a mark", bytes: ["don_vi.csv": [0xFF, 0xFE, 0x6D, 0, 0x61, 0]],
            "don_vi.csv: viết bằng UTF-16; lưu lại thành CSV UTF-8"),
        BadImport(
            "UTF-16 without a mark", bytes: ["don_vi.csv": [0x6D, 0, 0x61, 0]],
            "don_vi.csv: viết bằng UTF-16; lưu lại thành CSV UTF-8"),
        BadImport(
            "TCVN3", bytes: ["don_vi.csv": Array("ma,loai\nx,".utf8) + [0x78, 0xB7, 0x0A]],
            "don_vi.csv:2: không phải UTF-8, có thể là TCVN3, VNI hoặc Windows-1258; chuyển sang "
                + "Unicode rồi lưu thành CSV UTF-8"),
        BadImport(
            "tabs", "don_vi.csv", "ma\tloai\nx\txã\n",
            "don_vi.csv: các cột cách nhau bằng dấu tab; lưu lại với dấu phẩy hoặc dấu chấm phẩy"),
    ]

    static let headers = [
        BadImport(
            "unknown column", "don_vi.csv", "ma,loai,ghi_cu\nx,xã,\n",
            "don_vi.csv:1, cột ghi_cu: không có cột này; gần nhất: ghi_chu; các cột: ma, loai, "
                + "ghi_chu"),
        BadImport(
            "repeated column", "don_vi.csv", "ma,loai,Mã\nx,xã,x\n",
            "don_vi.csv:1, cột Mã: cột có hai lần; chỉ để một"),
        BadImport(
            "missing column", "don_vi.csv", "ma,ghi_chu\nx,\n",
            "don_vi.csv:1, cột loai: thiếu cột bắt buộc này"),
        BadImport(
            "column without a name", "don_vi.csv", "ma,loai,\nx,xã,y\n",
            "don_vi.csv:1: cột không có tên; ghi tên cột hoặc bỏ cột"),
        BadImport(
            "too few fields", "don_vi.csv", "ma,loai,ghi_chu\nx,xã\n",
            "don_vi.csv:2: có 2 ô, tiêu đề có 3 cột; kiểm tra dấu phân cách và dấu nháy kép"),
        BadImport(
            "too many fields", "don_vi.csv", "ma,loai\nx,xã, phường\n",
            "don_vi.csv:2: có 3 ô, tiêu đề có 2 cột; kiểm tra dấu phân cách và dấu nháy kép"),
        BadImport(
            "open quote", "don_vi.csv", "ma,loai\nx,\"xã\ny,xã\n",
            "don_vi.csv:2: dấu nháy kép mở mà không đóng"),
        BadImport(
            "text after a quote", "don_vi.csv", "ma,loai\nx,\"xã\" A\n",
            "don_vi.csv:2: có chữ sau dấu nháy kép đóng; dấu nháy kép trong ô phải viết hai lần"),
    ]

    static let cells = [
        BadImport(
            "required cell is empty", "don_vi.csv", "ma,loai\nx,\u{A0}\n",
            "don_vi.csv:2, cột loai: để trống; cột này bắt buộc"),
        BadImport(
            "bad code", "don_vi.csv", "ma,loai\nXã Tân Thạnh,xã\n",
            "don_vi.csv:2, cột ma: “Xã Tân Thạnh” không phải mã; mã gồm a-z, 0-9 và dấu gạch nối, "
                + "tối đa 60 ký tự, ví dụ: xa-tan-thanh"),
        BadImport(
            "repeated key", "don_vi.csv", "ma,loai\nx,xã\ny,xã\nx,phường\n",
            "don_vi.csv:4, cột ma: “x” trùng khóa với dòng 2; chỉ để một dòng"),
        BadImport(
            "control character", "don_vi.csv", "ma,loai\nx,x\u{7}ã\n",
            "don_vi.csv:2, cột loai: “x\u{7}ã” có ký tự điều khiển U+0007; xóa ký tự đó"),
        BadImport(
            "invisible character", "don_vi.csv", "ma,loai\nx,xã\u{200B} A\n",
            "don_vi.csv:2, cột loai: “xã\u{200B} A” có ký tự điều khiển U+200B; xóa ký tự đó"),
        BadImport(
            "day that does not exist", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay\nh-a,kv1,chia,31/02/2022\n",
            "ke_thua.csv:2, cột ngay: “31/02/2022” không có ngày này trong lịch"),
        BadImport(
            "day in words", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay\nh-a,kv1,chia,tháng 7/2025\n",
            "ke_thua.csv:2, cột ngay: “tháng 7/2025” không phải ngày; viết dd/mm/yyyy, ví dụ "
                + "14/6/2026"),
        BadImport(
            "unknown choice", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay\nh-a,kv1,sát nhập,01/7/2025\n",
            "ke_thua.csv:2, cột kieu: “sát nhập” không có trong danh sách; gần nhất: sap-nhap; "
                + "được ghi: sap-nhap, chia, giai-the, doi-ten, ban-giao"),
        BadImport(
            "bad share", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay,ty_phan\nh-a,kv1,chia,01/7/2025,50%\n",
            "ke_thua.csv:2, cột ty_phan: “50%” phải là phân số không quá 1, ví dụ 1/2"),
        BadImport(
            "share above one", "ke_thua.csv",
            "tu_don_vi,sang_don_vi,kieu,ngay,ty_phan\nh-a,kv1,chia,01/7/2025,3/2\n",
            "ke_thua.csv:2, cột ty_phan: “3/2” phải là phân số không quá 1, ví dụ 1/2"),
        BadImport(
            "unknown reference", "cap_uy.csv",
            "ma,ten,don_vi,mau_trinh_bay\nc,Đảng ủy,x-tan-thah,hd36\n",
            "cap_uy.csv:2, cột don_vi: “x-tan-thah” không có trong bảng don_vi; gần nhất: "
                + "x-tan-thanh"),
        BadImport(
            "reference like no other", "cap_uy.csv",
            "ma,ten,don_vi,mau_trinh_bay\nc,Đảng ủy,quan-khu-2,hd36\n",
            "cap_uy.csv:2, cột don_vi: “quan-khu-2” không có trong bảng don_vi"),
        BadImport(
            "level outside its scale", "xep_loai.csv",
            "don_vi,thang,bac,tu_ngay\nkv1,qd366,kha,01/01/2026\n",
            "xep_loai.csv:2, cột bac: “kha” không có trong bảng bac_xep_loai với “qd366”; được "
                + "ghi: tot, xuat-sac"),
        BadImport(
            "criterion outside its scheme", "diem.csv",
            "thang_diem,tieu_chi,don_vi,ky\ntd-2026,dan-van,kv1,2026Q1\n",
            "diem.csv:2, cột tieu_chi: “dan-van” không có trong bảng tieu_chi với “td-2026”; được "
                + "ghi: huan-luyen"),
        BadImport(
            "score of a half-year", "diem.csv",
            "thang_diem,tieu_chi,don_vi,ky\ntd-2026,huan-luyen,kv1,2026H1\n",
            "diem.csv:2, cột ky: “2026H1” phải là một quý, ví dụ 2026Q1"),
        BadImport(
            "bad period", "kien_nghi.csv",
            "ma,cap_uy,ky,thu_tu,gui,noi_dung\nk,duqs-tinh,6T/2026,1,QK,Sửa\n",
            "kien_nghi.csv:2, cột ky: “6T/2026” không phải kỳ; viết 2026, 2026H1, 2026Q3, "
                + "2021..2025 hoặc nk2020-2025"),
        BadImport(
            "bad setting", "thong_tin.csv", "khoa,gia_tri\nminh-hoa,đúng\n",
            "thong_tin.csv:2, cột gia_tri: “đúng” phải là 1 hoặc 0 khi khoa là minh-hoa"),
    ]
}
