// Is the project's file operations with the errors of a run: `FileSystem` does the work.

import FileSystem

/// Whole-file input and output as `FileSystem.Files`, throwing `PipelineError`.
enum Files {
    private typealias System = FileSystem.Files

    static func read(_ path: String) throws(PipelineError) -> [UInt8] {
        do { return try System.read(path) } catch { throw PipelineError(error) }
    }

    static func readText(_ path: String) throws(PipelineError) -> String {
        do { return try System.readText(path) } catch { throw PipelineError(error) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(PipelineError) {
        do { try System.write(bytes, to: path) } catch { throw PipelineError(error) }
    }

    static func makeFolders(_ path: String) throws(PipelineError) {
        do { try System.makeFolders(path) } catch { throw PipelineError(error) }
    }

    static func names(in folder: String) throws(PipelineError) -> [String] {
        do { return try System.names(in: folder) } catch { throw PipelineError(error) }
    }

    static func absolute(_ path: String) throws(PipelineError) -> String {
        do { return try System.absolute(path) } catch { throw PipelineError(error) }
    }

    static func exists(_ path: String) -> Bool { System.exists(path) }

    static func isFolder(_ path: String) -> Bool { System.isFolder(path) }

    static func parent(of path: String) -> String { System.parent(of: path) }

    static func resolve(_ path: String, in folder: String) -> String {
        System.resolve(path, in: folder)
    }
}
