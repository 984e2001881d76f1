// Is which program this is: what `--version`, reports and the ledger say of it.

import Drawing
public import Periods
import Records

/// The program's version.
public enum Version {
    public static let number = "0.3.0"

    /// The day of this release, 22/11/2026: no true clock shows an earlier one.
    public static let buildDay = Day(number: 20_779)

    /// The program and the libraries that decide how a report looks and what it says:
    /// `baocao 0.3.0; cairo 1.16.0; pango 1.50.12; sqlite 3.40.1`.
    public static var program: String {
        "baocao \(number); \(Typefaces.libraryVersions); sqlite \(RecordsReader.libraryVersion)"
    }
}
