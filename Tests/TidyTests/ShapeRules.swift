// A file → lines, functions and files that are too long.

/// The rules about size.
struct ShapeRules {
    let longestLine = 100
    let longestFile = 400
    let longestFunction = 70
    /// A function up to this length is short; at least `shortShare` of them must be.
    let shortFunction = 40
    let shortShare = 95
    let mostParameters = 5

    func findings(in file: SourceFile) -> [Finding] {
        longLines(in: file) + longFile(file) + longFunctions(in: file) + wideFunctions(in: file)
    }

    /// The functions longer than short, when they are too large a share of all.
    func findings(amongAll files: [SourceFile]) -> [Finding] {
        let all = files.flatMap { file in file.functions.map { (file, $0) } }
        let long = all.filter { $0.1.lineCount > shortFunction }
        guard long.count * 100 > all.count * (100 - shortShare) else { return [] }
        return long.map { file, function in
            file.finding(
                function.firstLine,
                "\(function.name) has \(function.lineCount) lines; too many have more than "
                    + "\(shortFunction)")
        }
    }

    private func longLines(in file: SourceFile) -> [Finding] {
        file.lines.enumerated().filter { $0.element.count > longestLine }.map {
            file.finding($0.offset + 1, "\($0.element.count) columns, at most \(longestLine)")
        }
    }

    private func longFile(_ file: SourceFile) -> [Finding] {
        file.lineCount <= longestFile
            ? [] : [file.finding(1, "\(file.lineCount) lines, at most \(longestFile)")]
    }

    private func longFunctions(in file: SourceFile) -> [Finding] {
        file.functions.filter { $0.lineCount > longestFunction }.map {
            file.finding(
                $0.firstLine, "\($0.name) has \($0.lineCount) lines, at most \(longestFunction)")
        }
    }

    /// Initialisers of values take what the value holds and are not counted.
    private func wideFunctions(in file: SourceFile) -> [Finding] {
        file.functions.filter { $0.name != "init" && $0.parameterCount > mostParameters }.map {
            file.finding(
                $0.firstLine,
                "\($0.name) takes \($0.parameterCount) parameters, at most \(mostParameters)")
        }
    }
}
