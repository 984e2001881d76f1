// FixedDecimal ↔ text in the Vietnamese spelling: a dot groups thousands, a comma marks decimals.

extension FixedDecimal {
    /// Reads `7.450`, `3,875`, `-12`, `1.234.567,8`; nil when the groups are not of three digits,
    /// more than 9 decimals are given or the number does not fit.
    public init?(vietnamese text: String) {
        var body = Substring(text)
        let negative = body.first == "-" || body.first == "−"
        if negative { body = body.dropFirst() }
        let parts = body.split(separator: ",", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, let digits = FixedDecimal.ungrouped(whole)
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= FixedDecimal.maximumScale,
            parts.count == 1 || !decimals.isEmpty,
            decimals.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int(digits + decimals)
        else { return nil }
        self.init(mantissa: negative ? -value : value, scale: decimals.utf8.count)
    }

    /// The number as printed, with exactly `scale` decimals: `7.450`, `27,32`, `−3`.
    public var vietnamese: String {
        var spelling: [UInt8] = []  // from the last digit to the first
        spelling.reserveCapacity(32)
        var rest = mantissa.magnitude
        var count = 0
        while rest > 0 || count <= scale {
            if count == scale, scale > 0 {
                spelling.append(UInt8(ascii: ","))
            } else if count > scale, (count - scale) % 3 == 0 {
                spelling.append(UInt8(ascii: "."))
            }
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            spelling.append(UInt8(ascii: "0") + UInt8(digit))
            rest = quotient
            count += 1
        }
        return (mantissa < 0 ? "−" : "") + String(decoding: spelling.reversed(), as: UTF8.self)
    }

    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty,
            groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        if groups.count > 1 {
            guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
            else { return nil }
        }
        return groups.joined()
    }
}
