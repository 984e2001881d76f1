// A path → the address of a Unix socket.

import Glibc

/// The address of a socket by its path; a leading `@` stands for the abstract name space.
struct UnixAddress {
    private var address = sockaddr_un()
    private let length: Int

    init(path: String) throws(ServiceError) {
        var bytes = Array(path.utf8)
        let isAbstract = bytes.first == UInt8(ascii: "@")
        if isAbstract { bytes[0] = 0 }
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !bytes.isEmpty, bytes.count < room else { throw .pathTooLong(path: path) }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        // A name in the abstract space has no end of its own.
        length =
            isAbstract
            ? MemoryLayout<sockaddr_un>.size - room + bytes.count : MemoryLayout<sockaddr_un>.size
    }

    /// Calls with the address as the system wants it.
    func call(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(length))
            }
        }
    }
}
