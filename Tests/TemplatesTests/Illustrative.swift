// Is the catalogue of the illustrative province, as far as templates name it.

import Facts

enum Illustrative {
    static let sections = [
        "mo-dau", "uu-diem", "han-che", "nguyen-nhan", "kinh-nghiem", "phuong-huong", "lanh-dao",
        "san-sang", "luc-luong", "huan-luyen", "tuyen-quan", "chinh-quy", "hau-can", "tu-tuong",
        "xay-dung-dang", "dan-van", "chinh-sach", "giao-uoc", "ket-luan",
    ]

    /// Group, unit of measure, kind and the codes that share them.
    private static let rows: [(String, String, Indicator.Kind, String)] = [
        ("Xây dựng DQTV", "người", .count, "dan-so"),
        ("Xây dựng DQTV", "đồng chí", .count, "dqtv-bien-che dqtv-thuong-truc"),
        ("Xây dựng DQTV", "%", .ratio, "dqtv-dan-so dqtv-dang-vien dqtv-doan-vien"),
        ("Xây dựng DQTV", "%", .ratio, "chi-huy-dao-tao tru-so-kien-co chi-bo-co-cap-uy"),
        ("Huấn luyện", "lượt người", .count, "hl-phai hl-tham-gia"),
        ("Huấn luyện", "%", .ratio, "hl-ty-le-tham-gia hl-tien-do hl-kha-gioi"),
        ("Huấn luyện", "lượt người", .count, "hl-gioi hl-kha hl-dat hl-khong-dat"),
        ("Huấn luyện", "cuộc", .count, "dien-tap-xa hoi-thi"),
        ("Huấn luyện", "ngày/năm", .count, "dinh-muc-ngay-hl"),
        ("Dự bị động viên", "đồng chí", .count, "dbdv-dang-ky"),
        ("Dự bị động viên", "%", .ratio, "dbdv-sap-xep dbdv-dang-vien dbdv-dung-cnqs dbdv-ptkt"),
        ("Dự bị động viên", "%", .ratio, "dbdv-huan-luyen"),
        ("Tuyển quân", "công dân", .count, "tq-chi-tieu tq-giao-quan tq-dang-vien tq-cd-dh"),
        ("Tuyển quân", "công dân", .count, "tq-sk-1 tq-sk-2 tq-sk-3"),
        ("Tuyển quân", "%", .ratio, "tq-ty-le"), ("Tuyển quân", "trường hợp", .count, "tq-bu-doi"),
        ("GDQP&AN", "lượt người", .count, "gdqp-boi-duong gdqp-hoc-sinh"),
        ("GDQP&AN", "%", .ratio, "gdqp-tien-do"),
        ("Kỷ luật, an toàn", "vụ", .count, "kl-vi-pham at-mat-an-toan"),
        ("Kỷ luật, an toàn", "lượt", .count, "kt-sscd"),
        ("Kỷ luật, an toàn", "điểm", .score, "cq-diem"),
        ("Kỷ luật, an toàn", "% cơ sở/năm", .count, "dinh-muc-kiem-tra"),
        ("Xây dựng Đảng", "đảng viên", .count, "xdd-dang-vien xdd-ket-nap xdd-ky-luat"),
        ("Xây dựng Đảng", "cuộc", .count, "xdd-kiem-tra"),
        ("Xây dựng Đảng", "%", .ratio, "xdd-hoc-tap"),
        ("Dân vận", "ngày công", .count, "dv-ngay-cong"),
        ("Dân vận", "lượt người", .count, "dv-luot-nguoi"), ("Dân vận", "km", .count, "dv-duong"),
        ("Dân vận", "đồng", .money, "dv-kinh-phi"), ("Chính sách", "suất", .count, "cs-qua"),
        ("Chính sách", "đồng", .money, "cs-tri-gia"), ("Chính sách", "căn", .count, "cs-nha"),
        ("Chính sách", "lượt người", .count, "cs-kham"),
        ("Hậu cần", "%", .ratio, "hc-quan-so-khoe"),
        ("Hậu cần", "đồng", .money, "hc-tang-gia hc-kinh-phi"),
    ]

    static let catalogue: Catalogue = {
        var indicators: [Indicator] = []
        var groups: [String] = []
        for (group, unit, kind, codes) in rows {
            if !groups.contains(group) { groups.append(group) }
            for code in codes.split(separator: " ") {
                indicators.append(
                    Sample.indicator(
                        String(code), String(code), unit, kind, group, indicators.count))
            }
        }
        return Catalogue(indicators: indicators, groups: groups, judgementSections: sections)
    }()

    /// A catalogue that knows no indicator and no group: for templates of every record set.
    static let empty = Catalogue(indicators: [], groups: [], judgementSections: sections)
}
