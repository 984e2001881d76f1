// Error → exit status: the one switch, as tabled in docs/commands.md.

import Drawing
import Figures
import Layout
import Periods
import Records
import Templates

/// The exit statuses of every command.
public enum ExitStatus: Int32, Sendable {
    case done = 0
    case refused = 1
    case usage = 2
    case findings = 3
    case couldNotCheck = 4
    case locked = 5
    case configuration = 6
    case inputData = 7
    case internalError = 70

    /// The status an error ends the program with.
    public init(of error: any Error) {
        switch error {
        case let error as PipelineError: self = ExitStatus.status(of: error)
        case let error as RecordsError: self = ExitStatus.status(of: error)
        case is TemplateFaults: self = .configuration
        case is Findings: self = .findings
        case is FiguresError: self = .inputData
        case is LayoutError, is DrawingError: self = .refused
        default: self = .internalError
        }
    }

    private static func status(of error: PipelineError) -> ExitStatus {
        switch error {
        case .configuration, .calendar, .notUTF8, .unknownForm: .configuration
        case .unknownDefinition, .ambiguousDefinition, .noDefinition, .wrongPeriodKind:
            .configuration
        case .badPeriod, .badDay, .unsafeName: .usage
        case .file, .notAReadableFile, .noClose, .folderNotEmpty, .notShipped:
            .refused
        }
    }

    private static func status(of error: RecordsError) -> ExitStatus {
        switch error {
        case .locked: .locked
        case .rejected, .emptySource, .noLetterhead, .noScopeUnit: .inputData
        default: .refused
        }
    }
}

/// What a check found; the findings themselves are printed, this only ends the command.
public struct Findings: Error, Sendable {
    public let count: Int

    public init(count: Int) {
        self.count = count
    }
}
