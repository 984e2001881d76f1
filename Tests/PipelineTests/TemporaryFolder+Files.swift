// Is a finished file put where the tools of the system can read it.

import TestTools
import Testing

@testable import Pipeline

extension TemporaryFolder {
    /// The path of a copy of the file; the folder must outlive its use.
    func holding(_ file: FinishedFile?) throws -> String {
        let path = path + "/finished.pdf"
        try Files.write(#require(file).bytes, to: path)
        return path
    }
}
