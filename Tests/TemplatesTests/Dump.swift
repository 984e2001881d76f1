// A template's tree → a text that reads like the template, for comparing in tests.

import Facts
import Templates

enum Dump {
    static func text(_ nodes: [TemplateNode], indent: Int = 0) -> String {
        nodes.map { line($0, indent) }.joined(separator: "\n")
    }

    private static func line(_ node: TemplateNode, _ indent: Int) -> String {
        let pad = String(repeating: "  ", count: indent)
        switch node {
        case .heading(let level, let inlines, let place):
            return pad + "h\(level)@\(at(place)) \(text(inlines))"
        case .paragraph(let inlines, let place): return pad + "p@\(at(place)) \(text(inlines))"
        case .list(let items, let place):
            return pad + "list@\(at(place)) " + items.map { "- " + text($0) }.joined(separator: " ")
        case .table(let table): return pad + text(table)
        case .chart(let chart): return pad + text(chart)
        case .condition(let condition, let then, let otherwise):
            return pad + "if \(text(condition))\n" + text(then, indent: indent + 1)
                + (otherwise.isEmpty ? "" : "\n\(pad)else\n" + text(otherwise, indent: indent + 1))
        case .loop(let loop, let body, let whenEmpty):
            return pad + "for \(text(loop))\n" + text(body, indent: indent + 1)
                + (whenEmpty.isEmpty ? "" : "\n\(pad)none\n" + text(whenEmpty, indent: indent + 1))
        case .judgement(let section, let place): return pad + "judgement@\(at(place)) \(section)"
        case .annex(let title, let isLandscape, let anchor, let place):
            return pad + "annex@\(at(place))\(isLandscape ? " landscape" : "") \(text(title))"
                + (anchor.map { " <\($0)>" } ?? "")
        case .signature(let place): return pad + "signature@\(at(place))"
        }
    }

    static func text(_ inlines: [TemplateInline]) -> String {
        inlines.map(text).joined()
    }

    private static func text(_ inline: TemplateInline) -> String {
        switch inline {
        case .text(let text, let isBold, let isItalic): styled(text, isBold, isItalic)
        case .figure(let use):
            styled(
                "{\(name(use.reference))"
                    + use.formats.map { "|\(text($0))" }.joined()
                    + (use.whenMissing.map { "|thieu:\($0)" } ?? "") + "}", use.isBold,
                use.isItalic)
        case .condition(let condition, let then, let otherwise):
            "[if \(text(condition)): \(text(then))"
                + (otherwise.isEmpty ? "" : " else: \(text(otherwise))") + "]"
        case .loop(let loop, let body, let whenEmpty, let separator):
            "[for \(text(loop)) by <\(separator)>: \(text(body))"
                + (whenEmpty.isEmpty ? "" : " none: \(text(whenEmpty))") + "]"
        case .note(let body): "[note \(text(body))]"
        case .mention(let mention): "[see \(mention.name)]"
        }
    }

    private static func styled(_ text: String, _ isBold: Bool, _ isItalic: Bool) -> String {
        let italic = isItalic ? "<i>\(text)</i>" : text
        return isBold ? "<b>\(italic)</b>" : italic
    }

    static func name(_ reference: Reference) -> String {
        switch reference {
        case .indicator(let code, let aspect): "\(code).\(aspect.rawValue)"
        case .loopIndicator(let aspect): "row-aspect.\(aspect.rawValue)"
        case .loopField(let field): "row.\(field)"
        case .loopIndex: "row-number"
        case .loopIndicatorField(let field): "row-indicator.\(field.rawValue)"
        case .period(let field): "period.\(field.rawValue)"
        case .committee(let field): "committee.\(field.rawValue)"
        case .summary(let name): "summary.\(name.rawValue)"
        }
    }

    static func text(_ format: Format) -> String {
        switch format {
        case .verbatim: "nguyen-van"
        case .bare: "so"
        case .decimals(let count): "le \(count)"
        case .scaled(let scale): scale.rawValue
        case .shortDay: "ngay"
        case .longDay: "ngay-chu"
        case .upperCase: "chu-hoa"
        case .capitalised: "hoa-dau"
        case .lowerCase: "chu-thuong"
        case .page: "trang"
        }
    }

    static func text(_ condition: Condition) -> String {
        switch condition {
        case .exists(let reference): "has \(name(reference))"
        case .compare(let reference, let comparison, .number(let number)):
            "\(name(reference)) \(comparison.rawValue) \(number.vietnamese)"
        case .compare(let reference, let comparison, .text(let text)):
            "\(name(reference)) \(comparison.rawValue) \"\(text)\""
        case .figuresOfUnits(let depth): "figures \(depth)"
        case .listNotEmpty(let list, let filters): "any \(list)\(filters.map(text).joined())"
        case .judgementWritten(let section): "written \(section)"
        case .not(let inner): "not(\(text(inner)))"
        case .and(let left, let right): "(\(text(left)) and \(text(right)))"
        case .or(let left, let right): "(\(text(left)) or \(text(right)))"
        }
    }

    static func text(_ filter: Filter) -> String {
        " [\(filter.field) \(filter.isEqual ? "=" : "!=") \(filter.value)]"
    }

    private static func text(_ loop: Loop) -> String {
        let source =
            switch loop.source {
            case .list(let name): "list \(name)"
            case .indicators: "indicators"
            case .units: "units"
            }
        return source + loop.filters.map(text).joined()
            + (loop.order.map { " by \($0)\(loop.isDescending ? " down" : "")" } ?? "")
            + (loop.limit.map { " first \($0)" } ?? "")
    }

    private static func at(_ place: Place) -> String { "\(place.line):\(place.column)" }
}
