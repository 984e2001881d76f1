// Is the count of bad inputs that tests saw refused, for the line that ends a run of all tests.

import Glibc

/// Counts of one run, in the file that the environment names; nothing where it names none.
public enum Counts {
    /// Notes that so many bad inputs were refused as they should be.
    public static func badInputs(_ count: Int = 1) {
        guard let path = getenv("BAOCAO_COUNTS") else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        let line = Array("bad=\(count)\n".utf8)
        _ = write(descriptor, line, line.count)
        close(descriptor)
    }
}
