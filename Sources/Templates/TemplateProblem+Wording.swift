// A flaw → its sentence and its hint, in Vietnamese: the one place where templates' faults are
// worded. Sentences name the offending text; hints say what to write instead.

import Facts

extension Flaw {
    /// What is wrong.
    var what: String { problem.sentence(about: quoted) }

    /// What to do.
    var hint: String { problem.hint(for: text) }

    /// The offending text in quotation marks, shortened: a message is one line.
    private var quoted: String {
        let limit = 60
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= limit ? "“\(line)”" : "“\(line.prefix(limit))…”"
    }
}

extension TemplateProblem {
    fileprivate func sentence(about text: String) -> String {
        textSentence(text) ?? wordSentence(text) ?? kindSentence(text) ?? directiveSentence(text)
            ?? blockSentence(text)
    }

    private func textSentence(_ text: String) -> String? {
        switch self {
        case .fileTooLarge(let limit): "mẫu dài quá \(limit / 1_048_576) MiB"
        case .lineTooLong(let limit): "dòng dài quá \(limit) ký tự"
        case .tooManyFigures(let limit): "mẫu có quá \(limit) chỗ “{{…}}”"
        case .unprintable(let scalar):
            "có ký tự không in được (mã \(String(scalar, radix: 16, uppercase: true)))"
        case .unclosedFigure: "“{{” chưa có “}}” trên cùng dòng"
        case .unclosedQuote: "dấu ngoặc kép mở ở đây chưa đóng"
        case .emptyFigure: "giữa “{{” và “}}” chưa có gì"
        case .nestedFigure: "“{{” nằm bên trong một “{{…}}” khác"
        case .strayBraces: "“}}” thừa, trước đó không có “{{”"
        default: nil
        }
    }

    private func wordSentence(_ text: String) -> String? {
        switch self {
        case .strayCharacter: "không hiểu ký tự \(text)"
        case .expected(let expected):
            text == "“”" ? "thiếu \(expected.noun)" : "cần \(expected.noun), không phải \(text)"
        case .leftOver: "thừa \(text)"
        case .unknown(let vocabulary, _): "không có \(vocabulary.noun) \(text)"
        case .incompleteName: "tên \(text) chưa đủ phần"
        case .nameTooLong: "tên \(text) thừa phần sau dấu chấm"
        case .loopNameOutsideLoop: "\(text) nằm ngoài vòng lặp"
        case .partsOfNonRatio: "\(text): chỉ chỉ tiêu kiểu tỷ lệ mới có tử số, mẫu số"
        case .judgementAsFigure: "\(text) là đoạn nhận định, không phải số liệu"
        case .tooManyTerms(let limit): "điều kiện có quá \(limit) vế"
        default: nil
        }
    }

    private func kindSentence(_ text: String) -> String? {
        switch self {
        case .formatNeeds(let requirement): "cách viết \(text) chỉ dùng cho \(requirement.noun)"
        case .formatsClash(let other):
            other.isEmpty
                ? "cách viết \(text) trái với cách viết đứng trước"
                : "không dùng chung \(text) với “\(other)”"
        case .repeatedFormat: "cách viết \(text) lặp lại"
        case .decimalsRange: "số chữ số lẻ \(text) không hợp lệ"
        case .orderOfText: "không so lớn, bé được với chữ"
        case .comparedWithText: "đem số so với chữ \(text)"
        case .comparedWithNumber: "đem chữ so với số \(text)"
        case .notComparable: "không so sánh được ngày hay khoảng thời gian"
        case .notFilterable: "không lọc được theo \(text)"
        case .filterComparison:
            text == "“”" ? "thiếu dấu so sánh sau tên trường" : "không lọc được bằng \(text)"
        case .limitRange: "số dòng \(text) không hợp lệ"
        case .levelRange: "số cấp \(text) không hợp lệ"
        default: nil
        }
    }

    private func directiveSentence(_ text: String) -> String? {
        switch self {
        case .nestingTooDeep(let limit): "lồng nhau quá \(limit) tầng"
        case .branchOutside(let opening): "\(text) không nằm trực tiếp trong “{{#\(opening) …}}”"
        case .secondBranch: "\(text) xuất hiện lần thứ hai"
        case .closeWithoutOpen(let opening): "\(text) thừa, trước đó không có “{{#\(opening) …}}”"
        case .neverClosed(let opening): "\(text) chưa có “{{/\(opening)}}”"
        case .ownLine: "\(text) nằm lẫn trong dòng chữ"
        case .mentionOutsideProse:
            "\(text) không nằm trong câu của một đoạn văn hay gạch đầu dòng"
        case .noteOutsideProse: "\(text) không nằm trong câu của một đoạn văn hay gạch đầu dòng"
        case .separatorInBlock: "“noi” chỉ dùng cho vòng lặp viết trong một dòng chữ"
        case .notInLoop: "\(text) nằm trong vòng lặp"
        case .secondSignature: "{{#chu-ky}} xuất hiện lần thứ hai"
        case .markdown(let feature): "\(feature.noun) không dùng được trong mẫu: \(text)"
        case .strayAsterisk: "dấu * lẻ loi, không thành cặp chữ nghiêng hay chữ đậm"
        case .headingTooDeep: "đề mục quá 4 cấp: \(text)"
        case .emptyHeading: "đề mục chưa có chữ"
        case .emptyItem: "gạch đầu dòng chưa có chữ"
        default: nil
        }
    }

    private func blockSentence(_ text: String) -> String {
        switch self {
        case .headMissing: "mẫu chưa có phần đầu"
        case .headUnclosed: "phần đầu chưa có dòng “---” kết thúc"
        case .yaml(let problem): problem.sentence
        case .missingKey: "thiếu khóa \(text)"
        case .duplicateKey(let line): "khóa \(text) đã có ở dòng \(line)"
        case .emptyValue: "khóa \(text) chưa có giá trị"
        case .wrongShape(let shape):
            text == "“”" ? "cần \(shape.noun)" : "cần \(shape.noun), không phải \(text)"
        case .figureNotAllowed: "chỗ này không dùng được số liệu {{…}}: \(text)"
        case .badCode: "mã mẫu \(text) không hợp lệ"
        case .badOrigin: "dấu của mẫu gốc \(text) không hợp lệ"
        case .valueRange(let range): "\(text) không nằm trong khoảng \(range)"
        case .repeatedValue: "\(text) lặp lại"
        case .blockNeverClosed: "khối \(text) chưa có dòng ``` kết thúc"
        case .keyNotFor(let owner): "khóa \(text) chỉ dùng khi \(owner)"
        case .keysClash(let other): "không dùng chung khóa \(text) với “\(other)”"
        case .oneCodeOnly: "biểu đồ xếp hạng chỉ có một chỉ tiêu"
        case .unitsDiffer(let first, let second):
            "các chỉ tiêu khác đơn vị tính: “\(first)” và “\(second)”"
        case .notStackable: "không cộng chồng được chỉ tiêu \(text)"
        case .tooManyColumns(let limit): "bảng có quá \(limit) cột"
        case .nothingCarried: "khóa \(text): bảng không có cột nào cộng được"
        case .noBetterEnd: "khóa \(text): cột này không có chiều tốt, kém"
        case .tooManyParts(let limit): "biểu đồ cơ cấu có tối đa \(limit) phần"
        case .oneLevelOnly: "cột \(text) chỉ dùng khi bảng có một cấp đơn vị"
        default: text
        }
    }
}
