// Is a font map that outlives whoever uses it.
//
// Pango looks fonts up on a thread of its own, and that thread touches the map for a moment after
// it has answered: a map freed then brings the process down. So none is ever freed. Whoever is done
// with one leaves it to the next who asks for the same files; there are as many as were ever in use
// at one time.

import CPango
import Glibc
import Synchronization

/// A map of the eight faces; one user at a time.
final class FontMap {
    let files: FontFiles
    let pointer: UnsafeMutablePointer<PangoFontMap>
    private let key: Key

    /// The files as they are now: changed ones need a map of their own.
    private struct Key: Hashable, Sendable {
        let directory: String
        let stamps: [Int]
    }

    /// Addresses of maps that nobody uses.
    private static let idle = Mutex<[Key: [UInt]]>([:])

    /// A map that nobody uses, or a new one.
    static func take(directory: String) throws(DrawingError) -> FontMap {
        let key = Key(directory: directory, stamps: FontFiles.stamps(directory: directory))
        let address = idle.withLock { $0[key]?.popLast() }
        if let known = address.flatMap(UnsafeRawPointer.init(bitPattern:)) {
            return Unmanaged<FontMap>.fromOpaque(known).takeRetainedValue()
        }
        return try FontMap(key)
    }

    private init(_ key: Key) throws(DrawingError) {
        files = try FontFiles(directory: key.directory)
        guard let made = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
            throw .cairo(status: "pango: no FreeType font map", page: nil)
        }
        pango_fc_font_map_set_config(OpaquePointer(made), files.configuration)
        pointer = made
        self.key = key
    }

    /// Leaves the map to the next user.
    func leave() {
        let address = UInt(bitPattern: Unmanaged.passRetained(self).toOpaque())
        FontMap.idle.withLock { $0[key, default: []].append(address) }
    }
}
