// Is what a chart says where the house has no words of its own, and the sentences of its errors.

import Facts
import Pages

enum ChartWording {
    static func unit(_ name: String) -> String { "Đơn vị tính: \(name)" }
}

extension ChartError: CustomStringConvertible {
    /// Place: what is wrong; what to do.
    public var description: String {
        switch self {
        case .text: "Biểu đồ: có chữ không đo được; kiểm tra ký tự lạ trong tên và nhãn"
        case .empty: "Biểu đồ: không có số liệu; bỏ biểu đồ hoặc chọn kỳ có số liệu"
        case .notFinite(let place): "Biểu đồ, \(place): giá trị không phải số; kiểm tra phép chia"
        case .tooLarge(let place, _):
            "Biểu đồ, \(place): số quá lớn để vẽ; dùng đơn vị tính lớn hơn (triệu, tỷ)"
        case .countMismatch(let series, let values, let expected):
            "Biểu đồ, \(series): có \(values) giá trị, cần \(expected); sửa số giá trị"
        case .tooManySeries(let count, let limit):
            "Biểu đồ: \(count) nhóm số liệu, tối đa \(limit); tách thành nhiều biểu đồ"
        case .negativeShare(let place):
            "Biểu đồ, \(place): giá trị âm không có tỷ trọng; dùng biểu đồ số lượng"
        case .missingPart(let place):
            "Biểu đồ, \(place): thiếu số liệu nên không tính được tỷ trọng; bổ sung số liệu"
        case .tooNarrow(let width, let needed):
            "Biểu đồ: khung rộng \(ChartError.points(width)), cần \(ChartError.points(needed)); "
                + "dùng trang ngang"
        case .tooShort(let height, let needed):
            "Biểu đồ: khung cao \(ChartError.points(height)), cần \(ChartError.points(needed)); "
                + "tăng chiều cao hoặc tách biểu đồ"
        }
    }

    private static func points(_ length: Double) -> String {
        guard length.isFinite, length.magnitude < 1_000_000 else { return "?" }
        return FixedDecimal(Int(length.rounded(.up))).vietnamese + " điểm"
    }
}
