// Is the path of a program built together with these tests.

import Glibc

/// Programs of the package under test.
public enum BuiltProgram {
    /// The program stands in the folder of the test bundle that is running.
    public static func path(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let bytes = buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
        let own = String(decoding: bytes, as: UTF8.self)
        for candidate in CommandLine.arguments + [own] where candidate.contains("/") {
            let folder = candidate.split(separator: "/", omittingEmptySubsequences: false)
                .dropLast().joined(separator: "/")
            if access(folder + "/" + name, X_OK) == 0 { return folder + "/" + name }
        }
        return name
    }
}
