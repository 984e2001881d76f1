// FixedDecimal ↔ text as stored: a dot before the decimals, no grouping ("-1234.50").

import Facts

extension FixedDecimal {
    init?(stored text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1] : ""
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty,
            parts.count == 1 || !decimals.isEmpty,
            decimals.utf8.count <= FixedDecimal.maximumScale,
            decimals.utf8.allSatisfy({ (48...57).contains($0) }),
            let mantissa = Int(whole + decimals)
        else { return nil }
        self.init(mantissa: mantissa, scale: decimals.utf8.count)
    }

    var stored: String {
        let digits = String(mantissa.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let decimals = scale > 0 ? "." + padded.suffix(scale) : ""
        return (mantissa < 0 ? "-" : "") + padded.dropLast(scale) + decimals
    }
}
