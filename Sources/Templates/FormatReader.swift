// The words after `|` → formats, checked against the kind of the figure.

import Facts

struct FormatReader {
    let kind: NamedFigure.Kind

    private static let names = [
        "so", "nguyen-van", "le", "nghin", "trieu", "ty", "ngay", "ngay-chu", "chu-hoa", "hoa-dau",
        "chu-thuong", "trang", "thieu",
    ]

    private var formats: [Format] = []
    private(set) var whenMissing: String?

    init(kind: NamedFigure.Kind) {
        self.kind = kind
    }

    /// Reads `| format | format` to the end of the tokens.
    mutating func read(_ tokens: inout Tokens) throws(Flaw) -> [Format] {
        while tokens.accept(sign: "|") { try one(&tokens) }
        try tokens.expectEnd()
        return formats
    }

    /// Reads `format | format`, as tables write it (`dang:`).
    mutating func readList(_ tokens: inout Tokens) throws(Flaw) -> [Format] {
        try one(&tokens)
        return try read(&tokens)
    }

    private mutating func one(_ tokens: inout Tokens) throws(Flaw) {
        let place = tokens.place
        guard let name = tokens.acceptOne(of: FormatReader.names) else {
            guard let phrase = tokens.phrase(until: []) else { throw tokens.expected(.format) }
            throw Flaw(
                .unknown(.format, known: FormatReader.names), phrase.text, at: phrase.place)
        }
        if name == "thieu" {
            guard whenMissing == nil else { throw Flaw(.repeatedFormat, name, at: place) }
            whenMissing = try tokens.plainText()
            return
        }
        let format = try format(name, &tokens, place)
        try check(format, name, place)
        formats.append(format)
    }

    private func format(
        _ name: String, _ tokens: inout Tokens, _ place: Place
    ) throws(Flaw) -> Format {
        switch name {
        case "so": .bare
        case "nguyen-van": .verbatim
        case "le": .decimals(try decimals(&tokens))
        case "trang": .page
        case "ngay": .shortDay
        case "ngay-chu": .longDay
        case "chu-hoa": .upperCase
        case "hoa-dau": .capitalised
        case "chu-thuong": .lowerCase
        default: .scaled(Format.MoneyScale(rawValue: name) ?? .thousand)
        }
    }

    private func decimals(_ tokens: inout Tokens) throws(Flaw) -> Int {
        let place = tokens.place
        guard let token = tokens.current, token.kind == .word, let number = Int(token.text) else {
            throw tokens.expected(.number)
        }
        _ = tokens.advance()
        guard (0...FixedDecimal.maximumScale).contains(number) else {
            throw Flaw(.decimalsRange, token.text, at: place)
        }
        return number
    }

    private func check(_ format: Format, _ name: String, _ place: Place) throws(Flaw) {
        if let requirement = requirement(of: format), !satisfies(requirement) {
            throw Flaw(.formatNeeds(requirement), name, at: place)
        }
        for earlier in formats where FormatReader.family(earlier) == FormatReader.family(format) {
            throw Flaw(earlier == format ? .repeatedFormat : .formatsClash(""), name, at: place)
        }
        guard format == .verbatim || formats.contains(.verbatim) else { return }
        let others = formats + [format]
        if others.contains(where: { FormatReader.family($0) == .number }) || others.contains(.bare)
            || others.contains(where: { FormatReader.family($0) == .scale })
        {
            throw Flaw(.formatsClash("nguyen-van"), name, at: place)
        }
    }

    private enum Family {
        case verbatim, bare, number, scale, day, letters, page
    }

    private static func family(_ format: Format) -> Family {
        switch format {
        case .verbatim: .verbatim
        case .bare: .bare
        case .decimals: .number
        case .scaled: .scale
        case .shortDay, .longDay: .day
        case .upperCase, .capitalised, .lowerCase: .letters
        case .page: .page
        }
    }

    private func requirement(of format: Format) -> TemplateProblem.Requirement? {
        switch format {
        case .verbatim, .decimals: .quantity
        case .bare: .number
        case .scaled: .money
        case .shortDay, .longDay: .day
        case .upperCase, .capitalised, .lowerCase, .page: nil
        }
    }

    private func satisfies(_ requirement: TemplateProblem.Requirement) -> Bool {
        if kind == .unknown { return true }
        switch requirement {
        case .quantity: if case .quantity = kind { return true }
        case .number:
            if case .quantity = kind { return true }
            return kind == .integer
        case .money:
            if kind == .unitOfMeasure { return true }
            if case .quantity(let measure) = kind { return measure == nil || measure == .money }
        case .day: return kind == .day
        }
        return false
    }
}
