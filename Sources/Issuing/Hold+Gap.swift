// Hold → the line of the list of gaps that says why a draft came and no issue.

import Obligations
import Pipeline

extension Hold {
    /// Nil where the hold is no business of who reads the draft.
    var gap: Gap? {
        switch self {
        case .approval:
            Gap(
                what: "Chưa có người duyệt số liệu và nhận định", who: "cấp ủy",
                isBlocking: true)
        case .catchUp:
            Gap(
                what: "Kỳ cũ bị bỏ lỡ, chưa được xác nhận cho phát hành", who: "người vận hành",
                isBlocking: true)
        case .jump(let periods):
            Gap(
                what: "Đã chốt \(periods) kỳ mà không có lần nhập số liệu nào; đồng hồ máy có thể "
                    + "sai hoặc số liệu đã cũ", who: "người vận hành", isBlocking: true)
        case .noDefinition, .backOff, .sameInputs: nil
        }
    }
}
