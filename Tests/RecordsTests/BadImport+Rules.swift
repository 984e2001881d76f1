// Is the table of bad imports: rules about figures that make no sense, receipts and deadlines.

extension BadImport {
    /// Indicators of every kind, to write rules about.
    private static let indicators = """
        ma;ten;ten_ngan;don_vi_tinh;so_le;kieu;tinh_chat;theo_thoi_gian;theo_don_vi;chieu_tot;nhom;\
        do_mat;thu_tu
        tham-gia;Tham gia;Tham gia;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;3
        gioi;Giỏi;Giỏi;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;4
        kha;Khá;Khá;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;5
        gio;Giờ;Giờ;giờ;0;so-luong;phat-sinh;cong;cong;tang;HL;0;6

        """

    /// One rule: indicator, demand, comparison, least, most, severity.
    private static func rule(_ name: String, _ row: String, _ messages: String...) -> BadImport {
        rules(name, ["q;\(row);;;01/01/2026;"], messages)
    }

    private static func rules(
        _ name: String, _ rows: [String], _ messages: [String]
    ) -> BadImport {
        let header =
            "ma;chi_tieu;loai;doi_chieu;can_duoi;can_tren;muc_do;cap;loi_nhan;tu_ngay;den_ngay"
        let text = ([header] + rows).joined(separator: "\n") + "\n"
        return BadImport(
            name: name,
            files: ["chi_tieu.csv": Array(indicators.utf8), "quy_tac.csv": Array(text.utf8)],
            messages: messages)
    }

    static let figureRules = [
        rule(
            "rule of an unknown indicator", "tham-ga;bat-buoc;;;;chan",
            "quy_tac.csv:2, cột chi_tieu: “tham-ga” không có trong bảng chi_tieu; gần nhất: "
                + "tham-gia"),
        rule(
            "rule of an unknown kind", "gioi;it-nhat;;;5;chan",
            "quy_tac.csv:2, cột loai: “it-nhat” không có trong danh sách; được ghi: gioi-han, "
                + "khong-giam, khong-vuot, bang-tong, bien-dong, bat-buoc"),
        rule(
            "rule without a severity", "gioi;bat-buoc;;;;",
            "quy_tac.csv:2, cột muc_do: để trống; cột này bắt buộc"),
        rule(
            "bounds without a limit", "gioi;gioi-han;;;;chan",
            "quy_tac.csv:2, cột can_tren: để trống; loại gioi-han phải có can_duoi hoặc can_tren"),
        rule(
            "bounds crossed", "gioi;gioi-han;;1.000;999,5;chan",
            "quy_tac.csv:2, cột can_tren: “999,5” nhỏ hơn can_duoi là 1.000"),
        rule(
            "bounds that compare", "gioi;gioi-han;kha;0;9;chan",
            "quy_tac.csv:2, cột doi_chieu: “kha” không dùng với loại gioi-han; để trống"),
        rule(
            "fall of what does not accumulate", "gioi;khong-giam;;;;chan",
            "quy_tac.csv:2, cột chi_tieu: “gioi” không phải chỉ tiêu lũy kế; loại khong-giam chỉ "
                + "dùng cho luy-ke"),
        rule(
            "comparison with nothing", "gioi;khong-vuot;;;;chan",
            "quy_tac.csv:2, cột doi_chieu: để trống; loại khong-vuot phải có mã chỉ tiêu để đối "
                + "chiếu"),
        rule(
            "comparison with itself", "gioi;khong-vuot;gioi;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi” chỉ tiêu đối chiếu với chính nó; ghi chỉ tiêu "
                + "khác"),
        rule(
            "comparison with several", "gioi;khong-vuot;kha + tham-gia;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “kha + tham-gia” loại khong-vuot chỉ đối chiếu với một "
                + "chỉ tiêu"),
        rule(
            "comparison with an unknown indicator", "gioi;khong-vuot;khaa;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “khaa” mã khaa không có trong bảng chi_tieu; gần nhất: "
                + "kha"),
        rule(
            "comparison of a count with a share", "gioi;khong-vuot;dqtv-dang-vien;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “dqtv-dang-vien” dqtv-dang-vien và chỉ tiêu này không "
                + "cùng là tỷ lệ hoặc cùng là số lượng; không so được"),
        rule(
            "comparison of people with hours", "gioi;khong-vuot;gio;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gio” gio tính bằng giờ, chỉ tiêu này tính bằng người; "
                + "phải cùng đơn vị tính"),
        rule(
            "sum of one part", "tham-gia;bang-tong;gioi;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi” loại bang-tong phải có ít nhất hai chỉ tiêu "
                + "thành phần, nối bằng dấu +"),
        rule(
            "sum that names itself", "tham-gia;bang-tong;gioi+tham-gia;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi+tham-gia” chỉ tiêu đối chiếu với chính nó; ghi "
                + "chỉ tiêu khác"),
        rule(
            "sum with a part twice", "tham-gia;bang-tong;gioi+kha+gioi;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi+kha+gioi” mã gioi có hai lần; chỉ để một"),
        rule(
            "sum of a share", "tham-gia;bang-tong;gioi+dqtv-dang-vien;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi+dqtv-dang-vien” dqtv-dang-vien là tỷ lệ, không "
                + "cộng được; chỉ cộng số lượng, tiền, điểm"),
        rule(
            "sum with a gap", "tham-gia;bang-tong;gioi++kha;;;chan",
            "quy_tac.csv:2, cột doi_chieu: “gioi++kha” phải là các mã nối bằng dấu +, ví dụ "
                + "hl-gioi+hl-kha"),
        rules(
            "sums in a circle",
            [
                "q1;tham-gia;bang-tong;gioi+kha;;;chan;;;01/01/2026;",
                "q2;gioi;bang-tong;tham-gia+kha;;;chan;;;01/01/2026;",
            ],
            [
                "quy_tac.csv:2, cột doi_chieu: “gioi+kha” tổng đi vòng: tham-gia → gioi → tham-gia",
                "quy_tac.csv:3, cột doi_chieu: “tham-gia+kha” tổng đi vòng: gioi → tham-gia → gioi",
            ]),
        rule(
            "change without a per cent", "gioi;bien-dong;;;;canh-bao",
            "quy_tac.csv:2, cột can_tren: để trống; loại bien-dong phải có can_tren, số phần trăm "
                + "được thay đổi"),
        rule(
            "change of nothing", "gioi;bien-dong;;;0;canh-bao",
            "quy_tac.csv:2, cột can_tren: “0” phải lớn hơn 0"),
        rule(
            "change with a least", "gioi;bien-dong;;5;50;canh-bao",
            "quy_tac.csv:2, cột can_duoi: “5” không dùng với loại bien-dong; để trống"),
        rule(
            "requirement with a limit", "gioi;bat-buoc;;;5;chan",
            "quy_tac.csv:2, cột can_tren: “5” không dùng với loại bat-buoc; để trống"),
        rules(
            "rule that ends before it begins",
            ["q;gioi;bat-buoc;;;;chan;;;01/01/2026;31/12/2025"],
            ["quy_tac.csv:2, cột den_ngay: “31/12/2025” trước ngày bắt đầu"]),
        rules(
            "rule for an unknown level", ["q;gioi;bat-buoc;;;;chan;thôn;;01/01/2026;"],
            [
                "quy_tac.csv:2, cột cap: “thôn” không có trong danh sách; được ghi: bo, quan-khu, "
                    + "tinh, huyen, khu-vuc, xa, trung-doan, tieu-doan, co-quan, don-vi"
            ]),
        BadImport(
            "receipt of an unknown unit", "nop_so_lieu.csv",
            "don_vi,ky,ngay_nhan\nx-an-so,2026H1,15/6/2026\n",
            "nop_so_lieu.csv:2, cột don_vi: “x-an-so” không có trong bảng don_vi; gần nhất: "
                + "x-an-son"),
        BadImport(
            "two receipts of one period", "nop_so_lieu.csv",
            "don_vi,ky,ngay_nhan\nkv1,2026H1,15/6/2026\nkv1,2026H1,16/6/2026\n",
            "nop_so_lieu.csv:3, cột don_vi: “kv1” trùng khóa với dòng 2; chỉ để một dòng"),
        BadImport(
            "receipt without its day", "nop_so_lieu.csv", "don_vi,ky,ngay_nhan\nkv1,2026H1,\n",
            "nop_so_lieu.csv:2, cột ngay_nhan: để trống; cột này bắt buộc"),
        BadImport(
            "deadline that no calendar has", "han_nop.csv",
            "cap_uy,ky,han\nduqs-tinh,2026H1,31/6/2026\n",
            "han_nop.csv:2, cột han: “31/6/2026” không có ngày này trong lịch"),
    ]
}
