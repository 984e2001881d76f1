// Is why zlib could not pack or unpack bytes.

/// Why bytes could not be packed or unpacked.
public enum DeflationError: Error, Hashable, Sendable {
    /// zlib refused, with its status (zlib.h: −3 the data is damaged, −4 no memory, −5 cut short).
    case zlib(status: Int32)
    /// The unpacked bytes would pass the limit.
    case tooLarge(byteLimit: Int)
}

extension DeflationError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .zlib(let status): "zlib: status \(status); the data is damaged or memory is short"
        case .tooLarge(let byteLimit): "zlib: unpacked data passes \(byteLimit) bytes; refuse it"
        }
    }
}
