// An amount + the word that goes before it → the round amount that people write after that word.

/// What stands after "trên", "gần" or "khoảng" (số ước chừng): nobody writes "trên 168".
enum RoughNumber {
    /// - Parameters:
    ///   - qualifier: `tren` gives less than the amount, `gan` more, anything else the nearest.
    ///   - unit: What the amount is counted in by whoever writes it: a million đồng, one person.
    static func written(_ amount: Int, after qualifier: String, unit: Int = 1) -> Int {
        let step = (amount < 100 * unit ? 5 : 10) * unit
        let offset =
            switch qualifier {
            case "tren": -1
            case "gan": step
            default: step / 2
            }
        return (amount + offset) / step * step
    }
}
