// The other end of a socket → who it is, and whether they may give orders.

import Glibc

/// Who may speak to the daemon: root, the daemon's own user, members of one group.
struct PeerRights {
    let group: String

    /// Bytes the C library gets for one entry of the user or group tables.
    private static let entrySize = 65_536
    private static let mostGroups = 1_024

    /// Nil unless they may; nothing of what they sent has been read.
    func requester(on socket: Descriptor) -> Requester? {
        // struct ucred: process, user, group.
        var credentials: [UInt32] = [0, 0, 0]
        var size = socklen_t(12)
        let result = getsockopt(socket.number, SOL_SOCKET, SO_PEERCRED, &credentials, &size)
        guard result == 0, size == 12 else { return nil }
        let (uid, gid) = (credentials[1], credentials[2])
        let name = PeerRights.name(of: uid)
        guard uid == 0 || uid == geteuid() || isMember(name, gid: gid) else { return nil }
        return Requester(uid: Int(uid), name: name ?? String(uid))
    }

    /// The operators' group, if the machine has it.
    var groupNumber: gid_t? {
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        var buffer = [CChar](repeating: 0, count: PeerRights.entrySize)
        getgrnam_r(group, &entry, &buffer, buffer.count, &found)
        return found.map { $0.pointee.gr_gid }
    }

    private func isMember(_ name: String?, gid: gid_t) -> Bool {
        guard let wanted = groupNumber else { return false }
        if gid == wanted { return true }
        guard let name else { return false }
        var groups = [gid_t](repeating: 0, count: PeerRights.mostGroups)
        var count = Int32(groups.count)
        guard getgrouplist(name, gid, &groups, &count) >= 0 else { return false }
        return groups.prefix(Int(count)).contains(wanted)
    }

    private static func name(of uid: uid_t) -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: entrySize)
        getpwuid_r(uid, &entry, &buffer, buffer.count, &found)
        return found.flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    }
}
