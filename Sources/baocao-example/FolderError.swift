// Is why a folder was not written, and the words for it.

/// Why the example was not written.
enum FolderError: Error, CustomStringConvertible {
    case cannotMake(path: String, status: Int32)
    case cannotWrite(path: String, status: Int32)

    var description: String {
        switch self {
        case .cannotMake(let path, let status):
            "\(path): the folder cannot be made (error \(status)); choose another place"
        case .cannotWrite(let path, let status):
            "\(path): the file cannot be written (error \(status)); check room and permissions"
        }
    }
}
