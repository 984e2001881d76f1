// Province → rules about figures, receipts of the last reports, and the deadlines they had.
//
// The rules hold of what the set records, but for a few warnings in the first half of 2026 that are
// there to be seen.

enum Checking {
    static func tables(_ province: Province) -> [Table] {
        [rules, receipts(province), deadlines]
    }

    private static var rules: Table {
        var table = Table(
            "quy_tac",
            "ma chi_tieu loai doi_chieu can_duoi can_tren muc_do cap loi_nhan tu_ngay den_ngay")
        for row in Listing.rows(text) { table.add(row: row + ["01/01/2021"]) }
        return table
    }

    private static let text = """
        qt-tham-gia|hl-tham-gia|khong-vuot|hl-phai|||chan||
        qt-ket-qua-hl|hl-tham-gia|bang-tong|hl-gioi+hl-kha+hl-dat+hl-khong-dat|||chan||
        qt-dqtv-dan-so|dqtv-dan-so|gioi-han||1|3|canh-bao||
        qt-ty-le-tham-gia|hl-ty-le-tham-gia|gioi-han||97,7|100|canh-bao||Xem lại danh sách vắng mặt.
        qt-quan-so-khoe|hc-quan-so-khoe|gioi-han||97|100|canh-bao||
        qt-tien-do-hl|hl-tien-do|gioi-han||0|105|canh-bao||
        qt-tien-do-hl-tang|hl-tien-do|khong-giam||||chan||
        qt-dang-vien-nhap-ngu|tq-dang-vien|khong-vuot|tq-giao-quan|||chan||
        qt-dan-so|dan-so|bat-buoc||||canh-bao|xa|
        qt-dang-vien-bien-dong|tq-dang-vien|bien-dong|||30|canh-bao|khu-vuc|Hỏi lại \
        khu vực nguyên nhân.
        """

    /// Days after the close on which the figures came; some units took longer.
    private static func receipts(_ province: Province) -> Table {
        var table = Table("nop_so_lieu", "don_vi ky ngay_nhan ghi_chu")
        for commune in province.communes {
            var numbers = SplitMix(13, commune.index)
            let late = [8: 5, 20: 3, 29: 1][commune.index]
            table.add(
                commune.code, "2025@chot-15", "\(15 + numbers.int(0...3))/11/2025", "")
            guard ![16, 37].contains(commune.index) else { continue }
            table.add(
                commune.code, "2026H1@chot-15",
                "\(late.map { 16 + $0 } ?? 14 + numbers.int(0...2))/06/2026",
                late == 5 ? "Gửi lại vì tệp lần đầu không mở được" : "")
        }
        return table
    }

    private static var deadlines: Table {
        var table = Table("han_nop", "cap_uy ky han")
        for committee in ["duqs-tinh", "du-kv1"] {
            table.add(committee, "2025@chot-15", "18/11/2025")
            table.add(committee, "2026H1@chot-15", "16/06/2026")
        }
        return table
    }
}
