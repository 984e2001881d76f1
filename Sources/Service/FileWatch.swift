// A path → a descriptor that can be polled for its changes, however an editor saves.
//
// The folder is watched, not the file: an editor that saves by writing another file and renaming it
// over the old one would take the watch away with the old file. A folder that is removed or renamed
// is watched again as soon as one of its name is there.

import CLinux
import FileSystem
import Glibc

/// An inotify watch for one file.
final class FileWatch {
    let descriptor: Descriptor
    private let folder: String
    private let name: [UInt8]
    private var watch: Int32 = -1

    /// Written and closed, put there by a rename, taken away; the folder itself taken away.
    private static let asked =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
        | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    private static let folderGone =
        UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED)
    /// More than a dozen events with the longest names.
    private static let readLimit = 16_384

    /// - Throws: `ServiceError.system` when the system has no watch left.
    init(path: String) throws(ServiceError) {
        folder = Files.parent(of: path)
        name = Array(Files.name(of: path).utf8)
        descriptor = try Descriptor(
            "inotify_init1", inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)))
        _ = again()
    }

    /// The folder is there and watched.
    var isWatching: Bool { watch >= 0 }

    /// Watches a folder that came back; whether it did.
    func again() -> Bool {
        guard watch < 0 else { return false }
        watch = inotify_add_watch(descriptor.number, folder, FileWatch.asked)
        return watch >= 0
    }

    /// Takes the events so far; whether one of them is about the file.
    func take() -> Bool {
        var isChanged = false
        while let bytes = try? descriptor.read(limit: FileWatch.readLimit), !bytes.isEmpty {
            for event in FileWatch.events(bytes) {
                if event.mask & FileWatch.folderGone != 0 {
                    leave()
                    isChanged = true
                }
                // An overflow names nothing: anything may have changed.
                let isOverflow = event.mask & UInt32(IN_Q_OVERFLOW) != 0
                isChanged = isChanged || isOverflow || event.name == name
            }
        }
        return isChanged
    }

    private func leave() {
        if watch >= 0 { inotify_rm_watch(descriptor.number, watch) }
        watch = -1
    }

    private struct Event {
        let mask: UInt32
        let name: [UInt8]
    }

    /// `struct inotify_event`: watch, mask, cookie and length in four bytes each, then the name
    /// filled up with zeros (inotify(7)).
    private static func events(_ bytes: [UInt8]) -> [Event] {
        var events: [Event] = []
        var place = 0
        while place + 16 <= bytes.count {
            let mask = word(bytes, at: place + 4)
            let end = min(bytes.count, place + 16 + Int(word(bytes, at: place + 12)))
            let name = bytes[(place + 16)..<end].prefix { $0 != 0 }
            events.append(Event(mask: mask, name: Array(name)))
            place = end
        }
        return events
    }

    /// A word in the machine's own order.
    private static func word(_ bytes: [UInt8], at place: Int) -> UInt32 {
        bytes[place..<(place + 4)].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    }
}
