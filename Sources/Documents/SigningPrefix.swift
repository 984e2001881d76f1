// Is the spelling of "on behalf of" before a signature: T/M in the Party's papers, TM. elsewhere.

/// How the prefix of a signatory is spelled; what follows it is never touched.
public enum SigningPrefix: String, CaseIterable, Hashable, Sendable {
    case asWritten = "nhu-ghi"
    /// `T/M`, `K/T`, `T/L`.
    case slash = "gach-cheo"
    /// `TM.`, `KT.`, `TL.`.
    case dot = "dau-cham"

    /// Thay mặt, ký thay, thừa lệnh, thừa ủy quyền.
    private static let spellings = [
        ("T/M", "TM."), ("K/T", "KT."), ("T/L", "TL."), ("T/UQ", "TUQ."),
    ]

    /// The line with its prefix respelled; a line without one as it is.
    func respelled(_ line: String) -> String {
        for (slashed, dotted) in SigningPrefix.spellings {
            for known in [slashed, dotted] where line.uppercased().hasPrefix(known + " ") {
                let rest = line.dropFirst(known.count)
                switch self {
                case .asWritten: return line
                case .slash: return slashed + rest
                case .dot: return dotted + rest
                }
            }
        }
        return line
    }
}
