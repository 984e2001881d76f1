// A fault of a rule about figures → the sentence: what makes no sense; what is right.

extension ImportFault.Problem {
    var ruleSentence: String? {
        switch self {
        case .ruleLacks(.limits, let demand):
            "để trống; loại \(demand) phải có can_duoi hoặc can_tren"
        case .ruleLacks(.percent, let demand):
            "để trống; loại \(demand) phải có can_tren, số phần trăm được thay đổi"
        case .ruleLacks(.comparison, let demand):
            "để trống; loại \(demand) phải có mã chỉ tiêu để đối chiếu"
        case .ruleUnwanted(let demand): "không dùng với loại \(demand); để trống"
        case .crossedLimits(let least): "nhỏ hơn can_duoi là \(least)"
        case .limitNotPositive: "phải lớn hơn 0"
        case .notCumulative: "không phải chỉ tiêu lũy kế; loại khong-giam chỉ dùng cho luy-ke"
        case .severalComparisons: "loại khong-vuot chỉ đối chiếu với một chỉ tiêu"
        case .tooFewParts: "loại bang-tong phải có ít nhất hai chỉ tiêu thành phần, nối bằng dấu +"
        default: ruleIndicatorSentence
        }
    }

    private var ruleIndicatorSentence: String? {
        switch self {
        case .namesItself: "chỉ tiêu đối chiếu với chính nó; ghi chỉ tiêu khác"
        case .repeatedPart(let code): "mã \(code) có hai lần; chỉ để một"
        case .ratioInSum(let code):
            "\(code) là tỷ lệ, không cộng được; chỉ cộng số lượng, tiền, điểm"
        case .notAShare(let code): "chỉ tiêu \(code) không phải tỷ lệ; ghi mã của một tỷ lệ"
        case .shareOfShare(let code):
            "chỉ tiêu \(code) là tỷ lệ; ghi mã của chỉ tiêu đếm được"
        case .ratioBesideCount(let code):
            "\(code) và chỉ tiêu này không cùng là tỷ lệ hoặc cùng là số lượng; không so được"
        case .otherUnit(let code, let unit, let own):
            "\(code) tính bằng \(unit), chỉ tiêu này tính bằng \(own); phải cùng đơn vị tính"
        case .sumCircle(let path): "tổng đi vòng: \(path.joined(separator: " → "))"
        default: nil
        }
    }
}
