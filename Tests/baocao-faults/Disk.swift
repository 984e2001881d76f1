// Is an ext4 file system in a file whose power can be cut.

import Glibc

/// A disk for power cuts.
struct Disk {
    let folder: String

    var mounted: String { folder + "/mnt" }
    private var image: String { folder + "/disk.img" }
    private var base: String { folder + "/base.img" }
    private var after: String { folder + "/after.img" }

    /// Makes the folders; false where mounting is not possible.
    func make() throws -> Bool {
        // A killed run may have left one mount upon another.
        while (try? unmount()) != nil {}
        _ = try Child.run(["rm", "-rf", folder])
        try run(["mkdir", "-p", mounted])
        guard geteuid() == 0, (try? format()) != nil else { return false }
        return true
    }

    /// An empty file system, mounted.
    func format() throws {
        _ = try? unmount()
        try run(["truncate", "-s", "24M", image])
        try run(["mkfs.ext4", "-q", "-F", image])
        try mount(image)
    }

    /// Remembers the disk as it was before the traced run: prepared anew and written out.
    func keepAsBase(_ site: SmallSite, _ scenario: Scenario, _ shipped: String) throws {
        try site.prepare(for: scenario, shipped: shipped)
        try unmount()
        try run(["cp", "--sparse=always", image, base])
    }

    func startFromBase() throws {
        _ = try? unmount()
        try run(["cp", "--sparse=always", base, image])
        try mount(image)
    }

    /// What the file holds now is what a disk would hold; what only memory held is gone.
    func cutPower() throws {
        try run(["cp", "--sparse=always", image, after])
        try unmount()
        try mount(after)
    }

    func remove() throws {
        _ = try? unmount()
        try run(["rm", "-rf", folder])
    }

    /// With 300 s between commits of its own, the file system writes only what is synced.
    private func mount(_ file: String) throws {
        try run(["mount", "-o", "loop,commit=300,noatime", file, mounted])
    }

    private func unmount() throws { try run(["umount", mounted]) }

    private func run(_ words: [String]) throws {
        let end = try Child.run(words)
        guard end == .exited(0) else { throw SmallSite.Failure.command(words, end) }
    }
}
