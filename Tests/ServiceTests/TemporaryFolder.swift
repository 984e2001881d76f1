// Is a folder that a test owns and that is gone when the test run ends.

import Glibc
import TestTools

final class TemporaryFolder: Sendable {
    let path: String

    init() {
        var pattern = Array("/tmp/baocao-test-XXXXXX".utf8CString)
        path = mkdtemp(&pattern).map { String(cString: $0) } ?? "/tmp"
    }

    deinit {
        guard path != "/tmp" else { return }
        _ = try? Tool.run(["rm", "-rf", path])
    }
}
