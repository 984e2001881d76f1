// What libyaml or its wrapper refused → a sentence and a hint in Vietnamese.

import YAML

extension YAMLError.Problem {
    var sentence: String {
        switch self {
        case .syntax: "viết sai quy cách “khóa: giá trị”"
        case .duplicateKey(let key, _): "khóa “\(key)” lặp lại"
        case .keyIsNotText: "khóa phải là chữ"
        case .anchor, .alias: "không dùng được & và * ở đầu giá trị"
        case .tag: "không dùng được ! ở đầu giá trị"
        case .severalDocuments: "có nhiều dòng --- trong một khối"
        case .tooDeep(let limit): "lồng nhau quá \(limit) tầng"
        case .tooLarge, .tooManyNodes: "khối quá dài"
        case .expected, .missingKey, .unknownKey, .notOneOf, .outOfRange: "giá trị không hợp lệ"
        }
    }

    var hint: String {
        switch self {
        case .syntax(let sentence): YAMLError.Problem.hint(sentence)
        case .duplicateKey: "chỉ giữ lại một"
        case .keyIsNotText: "viết dạng ten: Kết quả thực hiện"
        case .anchor, .alias, .tag: "đặt giá trị trong ngoặc kép"
        case .severalDocuments: "chỉ giữ lại một khối"
        case .tooDeep: "viết phẳng ra"
        case .tooLarge, .tooManyNodes: "chia thành nhiều khối"
        case .expected, .missingKey, .unknownKey, .notOneOf, .outOfRange: "xem docs/templates.md"
        }
    }

    /// The commonest of libyaml's sentences, each with its remedy.
    private static func hint(_ sentence: String) -> String {
        switch sentence {
        case "mapping values are not allowed in this context":
            "giá trị có dấu hai chấm thì đặt trong ngoặc kép; xem dòng trên có thiếu dấu hai chấm"
        case "found character that cannot start any token":
            "không dùng phím Tab, %, @, ` ở đầu giá trị; đặt giá trị trong ngoặc kép"
        case "found unexpected end of stream":
            "đóng dấu ngoặc kép"
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            "đóng dấu ngoặc vuông hoặc ngoặc nhọn"
        case "could not find expected ':'":
            "thêm dấu hai chấm và một dấu cách sau khóa"
        default:
            "mỗi dòng viết “khóa: giá trị”; các dòng cùng cấp thụt vào bằng nhau"
        }
    }
}
