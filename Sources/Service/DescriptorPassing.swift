// Bytes and open files ⇄ one call of a Unix socket (SCM_RIGHTS).
//
// The control message is laid out by hand, as <sys/socket.h> does it with macros: a header of
// length, level and kind, then the numbers, each part beginning on a multiple of 8 bytes.

import CLinux
import Glibc

/// Open files going with bytes over a socket.
enum DescriptorPassing {
    /// As many files as one frame may bring.
    static let maximumCount = 64
    private static let headerSize = 16
    private static let space = headerSize + maximumCount * 4

    struct Arrival {
        /// Empty at the end.
        let bytes: [UInt8]
        let files: [Descriptor]
        /// More files were sent than fit; the system closed the others.
        let isCut: Bool
    }

    static func receive(
        _ socket: Descriptor, limit: Int
    ) throws(Descriptor.Refusal) -> Arrival {
        var control = [UInt8](repeating: 0, count: space)
        var header = msghdr()
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let part = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: limit)
            (count, failure) = exchange(part, &control, &header) { header in
                recvmsg(socket.number, &header, Int32(MSG_CMSG_CLOEXEC))
            }
        }
        guard failure == 0 else { throw Descriptor.Refusal(code: failure) }
        let files = numbers(in: control.prefix(Int(header.msg_controllen))).map { Descriptor($0) }
        return Arrival(
            bytes: bytes, files: files,
            isCut: header.msg_flags & Int32(MSG_CTRUNC) != 0)
    }

    /// Sends what goes through at once, the files with the first byte; returns how many bytes.
    static func send(
        _ bytes: ArraySlice<UInt8>, files: [Descriptor], over socket: Descriptor
    ) throws(Descriptor.Refusal) -> Int {
        if files.isEmpty { return try socket.write(bytes) }
        var control = self.control(files.map(\.number))
        var header = msghdr()
        let (count, failure) = bytes.withUnsafeBytes { buffer in
            let part = UnsafeMutableRawBufferPointer(mutating: buffer)
            return exchange(part, &control, &header) { header in
                sendmsg(socket.number, &header, Int32(MSG_NOSIGNAL))
            }
        }
        guard failure == 0 else { throw Descriptor.Refusal(code: failure) }
        return count
    }

    /// One call with one part of bytes and the control message; how many bytes went through, or
    /// the system's code. What the call says of them is in `header` afterwards.
    private static func exchange(
        _ part: UnsafeMutableRawBufferPointer, _ control: inout [UInt8], _ header: inout msghdr,
        by call: (inout msghdr) -> Int
    ) -> (count: Int, failure: Int32) {
        control.withUnsafeMutableBytes { control in
            var part = iovec(iov_base: part.baseAddress, iov_len: part.count)
            return withUnsafeMutablePointer(to: &part) { part in
                header.msg_iov = part
                header.msg_iovlen = 1
                header.msg_control = control.baseAddress
                header.msg_controllen = control.count
                var result = -1
                repeat { result = call(&header) } while result < 0 && errno == EINTR
                return result < 0 ? (0, errno) : (result, 0)
            }
        }
    }

    private static func control(_ numbers: [Int32]) -> [UInt8] {
        let length = headerSize + numbers.count * 4
        var bytes = [UInt8](repeating: 0, count: (length + 7) / 8 * 8)
        bytes.withUnsafeMutableBytes { raw in
            raw.storeBytes(of: length, as: Int.self)
            raw.storeBytes(of: SOL_SOCKET, toByteOffset: 8, as: Int32.self)
            raw.storeBytes(of: Int32(SCM_RIGHTS), toByteOffset: 12, as: Int32.self)
            for (index, number) in numbers.enumerated() {
                raw.storeBytes(
                    of: number, toByteOffset: headerSize + index * 4, as: Int32.self)
            }
        }
        return bytes
    }

    /// Every descriptor in the control messages that arrived.
    private static func numbers(in control: ArraySlice<UInt8>) -> [Int32] {
        control.withUnsafeBytes { raw in
            var numbers: [Int32] = []
            var start = 0
            while start + headerSize <= raw.count {
                let length = raw.loadUnaligned(fromByteOffset: start, as: Int.self)
                let level = raw.loadUnaligned(fromByteOffset: start + 8, as: Int32.self)
                let kind = raw.loadUnaligned(fromByteOffset: start + 12, as: Int32.self)
                guard length >= headerSize, start + length <= raw.count else { break }
                if level == SOL_SOCKET, kind == Int32(SCM_RIGHTS) {
                    for place in stride(from: start + headerSize, to: start + length, by: 4) {
                        numbers.append(raw.loadUnaligned(fromByteOffset: place, as: Int32.self))
                    }
                }
                start += (length + 7) / 8 * 8
            }
            return numbers
        }
    }
}
