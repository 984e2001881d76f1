// Bytes ⇄ memory that can be handed to another process and never changes again.
//
// A file passed as it is could be changed while it is read, or could be a pipe or a dead network
// file that blocks its reader for ever; sealed memory can be neither.

import CLinux
import Glibc

/// Files on their way through the control socket.
enum SealedMemory {
    /// The largest file that goes in or out.
    static let maximumBytes = 64 << 20

    // Linux, include/uapi/linux/fcntl.h and memfd.h.
    private static let addSeals: Int32 = 1_033
    private static let getSeals: Int32 = 1_034
    private static let seal: Int32 = 1
    private static let shrink: Int32 = 2
    private static let grow: Int32 = 4
    private static let write: Int32 = 8
    private static let closeOnExec: UInt32 = 1
    private static let allowSealing: UInt32 = 2

    static func make(_ bytes: [UInt8]) throws(ServiceError) -> Descriptor {
        let memory = try Descriptor(
            "memfd_create", memfd_create("baocao", closeOnExec | allowSealing))
        try memory.writeAll(bytes)
        guard fcntl(memory.number, addSeals, seal | shrink | grow | write) == 0 else {
            throw .system(call: "fcntl", code: errno)
        }
        return memory
    }

    /// The bytes of sealed memory; nil for anything else and for too much.
    static func bytes(_ descriptor: Descriptor) -> [UInt8]? {
        let seals = fcntl(descriptor.number, getSeals)
        var status = stat()
        guard seals >= 0, seals & (shrink | grow | write) == shrink | grow | write,
            fstat(descriptor.number, &status) == 0, status.st_size <= maximumBytes
        else { return nil }
        let size = Int(status.st_size)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(
                    descriptor.number, buffer.baseAddress.map { $0 + count }, size - count, count)
                if read < 0, errno == EINTR { continue }
                guard read > 0 else {
                    isWhole = false
                    return
                }
                count += read
            }
        }
        return isWhole ? bytes : nil
    }
}
