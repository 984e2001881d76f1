// Text → the tables of committees, their letterheads, recipients and conferences.

/// Committees (cấp ủy).
enum Committees {
    static var tables: [Table] { [committees, versions, recipientTable, conferences] }

    private static var committees: Table {
        var table = Table("cap_uy", "ma ten don_vi mau_trinh_bay ghi_chu")
        for row in Listing.rows(list) { table.add(row: row) }
        return table
    }

    private static var versions: Table {
        var table = Table(
            "cap_uy_phien_ban",
            "cap_uy tu_ngay den_ngay cap_tren co_quan ky_hieu dia_danh thay_mat chuc_vu nguoi_ky")
        for row in Listing.rows(letterheads) { table.add(row: row) }
        return table
    }

    private static var recipientTable: Table {
        var table = Table("noi_nhan", "cap_uy thu_tu ten")
        for row in Listing.rows(recipients) { table.add(row: row) }
        return table
    }

    /// The year-end conferences close their figures a month before the calendar.
    private static var conferences: Table {
        var table = Table("hoi_nghi", "ma cap_uy ky ten ngay_hop ngay_chot so_ngay_uoc nguon")
        table.add(
            "hn-2024", "duqs-tinh", "2024@chot-15",
            "Hội nghị Đảng ủy Quân sự tỉnh tổng kết năm 2024", "29/11/2024", "14/11/2024", "30",
            "Chương trình công tác (minh họa)")
        table.add(
            "hn-2025", "duqs-tinh", "2025@chot-15",
            "Hội nghị Đảng ủy Quân sự tỉnh tổng kết năm 2025", "28/11/2025", "14/11/2025", "30",
            "Chương trình công tác (minh họa)")
        return table
    }
}
