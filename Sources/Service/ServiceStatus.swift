// Error → exit status, for errors of this target and, through it, of all below.

import Issuing
public import Pipeline

/// The switch for what the daemon and its clients throw.
public enum ServiceStatus {
    /// The status an error ends a command with.
    public static func status(of error: any Error) -> ExitStatus {
        guard let error = error as? ServiceError else {
            return ExitStatus(ofCommand: error)
        }
        switch error {
        case .refused(_, let status): return ExitStatus(rawValue: status) ?? .internalError
        case .pathTooLong, .notASocket: return .configuration
        case .busy, .stopping: return .locked
        case .badPassedFile, .tooManyFiles: return .inputData
        case .system, .notAllowed, .brokenAnswer, .noDaemon: return .refused
        case .unknownRequest, .tooLarge: return .usage
        }
    }
}
