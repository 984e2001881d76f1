// A folder where a killed process was making another one → without what it left there.
//
// A process holds the folder that it fills (flock) and has its number in the folder's name. Left is
// what a folder of this user is when both are gone: a number alone may belong to a process of
// another machine or container that shares the folder, a lock alone is not told by every network
// file system.

import Glibc

extension Folder {
    /// Holds the folder until it is closed. Where the file system has no such locks the number in
    /// its name is all that protects it.
    func hold() { _ = flock(descriptor.number, LOCK_EX | LOCK_NB) }

    /// Removes the unfinished folders of dead processes. What cannot be removed, and what holds
    /// anything but plain files, stays: it keeps nobody from working.
    func sweepLeftFolders() {
        for name in (try? names()) ?? [] {
            guard let process = Folder.process(named: name), !Folder.isAlive(process) else {
                continue
            }
            if let left = try? folder(name), left.isLeft, left.isEmptied() {
                unlinkat(descriptor.number, name, AT_REMOVEDIR)
            }
        }
    }

    /// It is this user's, and nobody holds it.
    private var isLeft: Bool {
        guard let status = try? descriptor.status() else { return false }
        return status.st_uid == geteuid() && flock(descriptor.number, LOCK_EX | LOCK_NB) == 0
    }

    /// Removes every file, if there are only files.
    private func isEmptied() -> Bool {
        guard let names = try? names() else { return false }
        let isPlain = names.allSatisfy {
            if case .file? = try? kind($0) { true } else { false }
        }
        return isPlain && names.allSatisfy { (try? remove($0)) != nil }
    }

    /// The number in `.baocao-77-0.tmp`.
    private static func process(named name: String) -> pid_t? {
        guard Files.isTemporary(name) else { return nil }
        let parts = name.dropFirst(Files.temporaryPrefix.count)
            .dropLast(Files.temporaryEnding.count).split(separator: "-")
        guard parts.count == 2, Int32(parts[1]) != nil, let number = pid_t(parts[0]), number > 0
        else { return nil }
        return number
    }

    /// A process of another user is alive as well.
    private static func isAlive(_ process: pid_t) -> Bool {
        kill(process, 0) == 0 || errno != ESRCH
    }
}
