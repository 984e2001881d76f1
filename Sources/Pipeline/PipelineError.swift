// Is what can go wrong between a request and a finished report, outside the stages' own errors.

public import FileSystem
public import Periods

/// Why the program cannot do what it was asked.
public enum PipelineError: Error, Sendable {
    /// What was being done to a file.
    public typealias Operation = FileError.Operation

    case file(path: String, operation: Operation, code: Int32)
    case notAReadableFile(path: String)
    /// A folder or a device stands where a file is to be written.
    case notAWritableFile(path: String)
    case notUTF8(path: String)
    /// A configuration file is wrong; `place` is file:line:column.
    case configuration(place: String, what: String, hint: String)
    case calendar(CalendarError)
    case badPeriod(String)
    case badDay(String)
    case unknownDefinition(String, nearest: String?, known: [String])
    /// Several templates fit the period and none was named.
    case ambiguousDefinition(period: String, choices: [String])
    case noDefinition(period: String)
    /// The template is not made for periods of this kind.
    case wrongPeriodKind(definition: String, period: String)
    /// An open period says no last day and no conference does.
    case noClose(period: String)
    case unknownForm(String, nearest: String?, known: [String])
    /// No profile of the family holds on the day of issue; `known`: "nd30 từ 05/3/2020".
    case noFormInForce(family: String, day: Day, known: [String])
    /// Several profiles of the family begin on the same day.
    case formsInForce(family: String, day: Day, names: [String])
    case folderNotEmpty(path: String)
    case notShipped(path: String)
    case unsafeName(String)
    /// The figures of the draft or revision before cannot be read back.
    case damagedFigures(report: String)
    /// The report knows no such indicator, unit or window.
    case unknownFigure(address: String)
    /// The edition does not tell of the indicator.
    case withheldFigure(indicator: String, level: Int)
    /// The definition has no such edition.
    case unknownEdition(String, of: String, known: [String])
    /// A kept report does not come out again as it is; `changed`: what it is made from otherwise.
    case notRepeated(report: String, changed: [String])
    /// A generation of the records that is kept no more.
    case generationGone(number: Int)
}

extension PipelineError {
    /// The same failure of a file as an error of a run.
    public init(_ error: FileError) {
        self =
            switch error {
            case .failed(let operation, let path, let code):
                .file(path: path, operation: operation, code: code)
            case .notAReadableFile(let path): .notAReadableFile(path: path)
            case .notAWritableFile(let path): .notAWritableFile(path: path)
            case .notUTF8(let path): .notUTF8(path: path)
            }
    }
}
