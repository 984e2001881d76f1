// A day as stored (ISO, ten bytes) → the day, without the allocations of reading what people type.

import Periods

extension Day {
    init?(stored text: String) {
        var parts = (year: 0, month: 0, day: 0)
        var position = 0
        for byte in text.utf8 {
            let digit = Int(byte) - 48
            switch position {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 0...9 where !(0...9).contains(digit): return nil
            case 0...3: parts.year = parts.year * 10 + digit
            case 5, 6: parts.month = parts.month * 10 + digit
            case 8, 9: parts.day = parts.day * 10 + digit
            default: return nil
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }
}
