// The test files of one target → tests that can never fail.

/// A test expects something itself or through functions of its own target.
struct TestRules {
    func findings(inTarget files: [SourceFile]) -> [Finding] {
        let functions = files.flatMap { file in file.functions.map { (file, $0) } }
        let expecting = names(of: functions)
        return files.flatMap { file in
            let tests = file.functions.filter { file.testLines.contains($0.firstLine) }
            return tests.filter { !file.words(in: $0).contains(where: expecting.contains) }
                .map { file.finding($0.firstLine, "test \($0.name) expects nothing") }
        }
    }

    /// The words that expect, and the functions that use one of them, however indirectly.
    private func names(of functions: [(SourceFile, Function)]) -> Set<String> {
        var expecting: Set<String> = ["#expect", "#require", "record"]
        var size = 0
        while size != expecting.count {
            size = expecting.count
            for (file, function) in functions where !expecting.contains(function.name) {
                if file.words(in: function).contains(where: expecting.contains) {
                    expecting.insert(function.name)
                }
            }
        }
        return expecting
    }
}

extension SourceFile {
    /// The lines of functions under `@Test`.
    fileprivate var testLines: Set<Int> {
        let starts = tokens.indices.dropLast(2).filter {
            tokens[$0].isSign("@") && tokens[$0 + 1].isWord("Test")
        }
        let keywords = starts.compactMap { start -> Int? in
            let rest = tokens[start + 2].isSign("(") ? tokens.closing(start + 2) : start + 2
            return tokens[rest...].firstIndex { $0.isWord("func") }
        }
        return Set(keywords.map { tokens[$0].line })
    }

    /// What the body calls or hands over by name, a macro with its sign.
    fileprivate func words(in function: Function) -> [String] {
        function.body.compactMap { index in
            let next = tokens[index + 1]
            guard tokens[index].kind == .word,
                ["(", "{", ")", ","].contains(where: next.isSign)
            else { return nil }
            let isMacro = index > 0 && tokens[index - 1].isSign("#") && tokens[index].isAttached
            return isMacro ? "#" + tokens[index].text : tokens[index].text
        }
    }
}
