// LayoutError → the sentence a staff officer reads: place, what is wrong, what to do.

import Pages

extension LayoutError: CustomStringConvertible {
    /// One sentence in Vietnamese: place: what is wrong; what to do.
    public var description: String {
        switch self {
        case .text(let error, let place):
            return "\(quoted(place)): \(wording(error)); sửa lại dữ liệu hoặc mẫu báo cáo"
        case .tooTall(let place, let height, let limit):
            return "\(quoted(place)): cao \(rounded(height)) pt, trang chỉ còn "
                + "\(rounded(limit)) pt; rút ngắn nội dung này"
        case .tableTooWide(let place, let columns):
            return "\(quoted(place)): \(columns) cột không đủ chỗ theo chiều ngang; "
                + "bớt cột hoặc dùng phụ lục khổ ngang"
        case .unevenRow(let place, let row, let cells, let columns):
            return "\(quoted(place)), dòng \(row): có \(cells) ô, bảng có \(columns) cột; "
                + "sửa lại mẫu bảng"
        case .unevenHeader(let place, let columns):
            return "\(quoted(place)): đầu bảng không ghép kín \(columns) cột; "
                + "sửa lại số cột, số dòng gộp của đầu bảng"
        case .chart(let place, let reason):
            return "\(quoted(place)): không vẽ được biểu đồ (\(reason)); sửa lại mẫu biểu đồ"
        case .tooManyPages(let limit):
            return "báo cáo: dài quá \(limit) trang; chia thành nhiều báo cáo"
        case .proof(let violation, let page, let text):
            return "trang \(page), \(quoted(text)): \(wording(violation)); "
                + "đây là lỗi của chương trình, gửi báo cáo này cho người phát triển"
        }
    }
}

private func wording(_ error: TextError) -> String {
    switch error {
    case .missingGlyph(_, let scalar, _):
        return "phông chữ không có ký tự U+\(String(scalar, radix: 16, uppercase: true))"
    case .unusable(_, let scalar):
        return "ký tự điều khiển U+\(String(scalar, radix: 16, uppercase: true)) không in được"
    }
}

private func wording(_ violation: LayoutError.Violation) -> String {
    switch violation {
    case .outsidePage: return "nằm ngoài tờ giấy"
    case .outsideMargins: return "lấn ra lề"
    case .tooSmall: return "chữ nhỏ hơn 9 pt"
    case .emptyPage: return "trang trống"
    case .overlap: return "chữ đè lên nhau"
    case .headerMissing: return "trang sau của bảng thiếu đầu bảng"
    case .footMissing: return "thiếu mã trang ở chân trang"
    case .rowDivided: return "dòng của bảng bị cắt"
    case .textDiffers: return "chữ in ra khác với nội dung báo cáo"
    case .structure: return "cấu trúc của tệp không hợp lệ"
    }
}

private func quoted(_ place: String) -> String {
    place.isEmpty ? "báo cáo" : "“\(place)”"
}

private func rounded(_ length: Double) -> String {
    length.isFinite ? String(Int(length.rounded())) : "?"
}
