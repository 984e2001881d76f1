// Text → the same text in Unicode normalization form C (UAX #15), over GLib.
//
// Swift compares strings by canonical equivalence, so "is it normalized" has to look at the bytes.

import CGLib

/// Normalization form C (dạng dựng sẵn).
public enum NFC {
    /// The composed form; text that is composed already comes back as it is.
    public static func normalize(_ text: String) -> String {
        if isPlain(text) { return text }
        // GLib stops at a NUL, so the pieces between NULs are composed one by one.
        let pieces = text.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false)
        return pieces.map { compose(String($0)) }.joined(separator: "\0")
    }

    /// Whether composing would change nothing, byte by byte.
    public static func isNormalized(_ text: String) -> Bool {
        isPlain(text) || normalize(text).utf8.elementsEqual(text.utf8)
    }

    /// Below U+0300 nothing combines and nothing decomposes into something else.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0xCC }
    }

    private static func compose(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return "" }
            let composed = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                g_utf8_normalize($0, bytes.count, G_NORMALIZE_NFC)
            }
            guard let composed else { return text }
            defer { g_free(composed) }
            return String(cString: composed)
        }
    }
}
