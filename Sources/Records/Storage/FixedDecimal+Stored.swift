// FixedDecimal ↔ text as stored: a dot before the decimals, no grouping ("-1234.50").

import Facts

extension FixedDecimal {
    init?(stored text: String) {
        var digits = text.utf8[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        var mantissa = 0
        var decimals: Int?
        guard digits.first != UInt8(ascii: "."), !digits.isEmpty else { return nil }
        for byte in digits {
            if byte == UInt8(ascii: "."), decimals == nil {
                decimals = 0
                continue
            }
            guard (48...57).contains(byte) else { return nil }
            let (tens, isTooLarge) = mantissa.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = tens.addingReportingOverflow(Int(byte) - 48)
            guard !isTooLarge, !overflows else { return nil }
            mantissa = sum
            decimals = decimals.map { $0 + 1 }
        }
        guard decimals != 0, decimals ?? 0 <= FixedDecimal.maximumScale else { return nil }
        self.init(mantissa: isNegative ? -mantissa : mantissa, scale: decimals ?? 0)
    }

    var stored: String {
        let digits = String(mantissa.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let decimals = scale > 0 ? "." + padded.suffix(scale) : ""
        return (mantissa < 0 ? "-" : "") + padded.dropLast(scale) + decimals
    }
}
