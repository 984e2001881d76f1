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
        case let error as LayoutError: self = ExitStatus.status(of: error)
        case let error as DrawingError: self = ExitStatus.status(of: error)
        default: self = .internalError
        }
    }

    private static func status(of error: PipelineError) -> ExitStatus {
        switch error {
        case .configuration, .calendar, .notUTF8: .configuration
        case .unknownForm, .noFormInForce, .formsInForce: .configuration
        case .unknownDefinition, .ambiguousDefinition, .noDefinition, .wrongPeriodKind:
            .configuration
        case .badPeriod, .badDay, .unsafeName: .usage
        case .damagedFigures: .couldNotCheck
        case .file, .notAReadableFile, .notAWritableFile, .noClose, .folderNotEmpty, .notShipped,
            .unknownFigure, .withheldFigure, .unknownEdition, .generationGone,
            .notRepeated:
            .refused
        }
    }

    private static func status(of error: RecordsError) -> ExitStatus {
        switch error {
        case .locked: .locked
        case .rejected, .emptySource: .inputData
        case .noCurrent, .missing, .notAFile, .empty, .notADatabase, .otherProgram, .newerVersion,
            .olderVersion, .truncated, .damaged, .changedAfterPublication, .wrongChecksum,
            .unreadableValue:
            .couldNotCheck
        case .noSource, .alreadyThere, .unknownCommittee, .noLetterhead, .noScopeUnit,
            .notPublished, .database, .file:
            .refused
        }
    }

    /// A proof that fails is a mistake of the program; everything else a person can mend.
    private static func status(of error: LayoutError) -> ExitStatus {
        if case .proof = error { .internalError } else { .refused }
    }

    private static func status(of error: DrawingError) -> ExitStatus {
        switch error {
        case .nonFinite, .outside, .structure, .outline, .noPages: .internalError
        case .missingFont, .wrongFont, .text, .metadata, .cairo, .tooLarge: .refused
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
