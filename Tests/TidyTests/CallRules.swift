// A file → calls and signs that the house forbids, each with the reason.

/// The rules about what code may call and where.
struct CallRules {
    /// The one file through which the clock and the environment enter.
    static let outside = "Sources/Pipeline/Outside.swift"

    /// A run of touching tokens that may not occur, and where it may all the same.
    struct Ban {
        let tokens: [String]
        let reason: String
        var allowedUnder: [String] = []
        /// The tokens do not belong to a member of something else.
        var isFree = false
    }

    static let bans: [Ban] =
        [
            Ban(tokens: ["try", "!"], reason: "try! hides an error; catch it or pass it on"),
            Ban(tokens: ["as", "!"], reason: "as! may stop the program; use as? and say why not"),
            Ban(tokens: ["fatalError"], reason: "stops the program; throw, or use precondition"),
            Ban(tokens: ["nonisolated", "(", "unsafe"], reason: "shares state without a guard"),
        ]
        + clock.map {
            Ban(tokens: $0, reason: "reads the clock, place or chance", allowedUnder: [outside])
        }
        + environment.map {
            Ban(
                tokens: $0, reason: "reads the clock or the environment",
                allowedUnder: [outside], isFree: true)
        }
        + ["print", "debugPrint", "dump", "puts", "readLine"].map {
            Ban(
                tokens: [$0, "("], reason: "only programs talk to the terminal",
                allowedUnder: ["Sources/baocao/", "Sources/baocao-"], isFree: true)
        }

    private static let clock: [[String]] = [
        ["Date", "(", ")"], [".", "now"], ["TimeZone", ".", "current"],
        ["Locale", ".", "current"], ["Calendar", ".", "current"], ["ProcessInfo"],
        [".", "random", "("], [".", "randomElement"], [".", "shuffled"], [".", "shuffle"],
        ["SystemRandomNumberGenerator"], ["CommandLine", ".", "arguments"],
    ]

    private static let environment: [[String]] = [
        ["time", "("], ["clock_gettime", "("], ["gettimeofday", "("], ["localtime_r", "("],
        ["localtime", "("], ["getenv", "("], ["setlocale", "("], ["rand", "("], ["random", "("],
        ["arc4random", "("], ["getrandom", "("],
    ]

    func findings(in file: SourceFile) -> [Finding] {
        file.isSource
            ? bannedCalls(in: file) + forceUnwraps(in: file) + pointers(in: file)
            : sleeps(in: file)
    }

    private func bannedCalls(in file: SourceFile) -> [Finding] {
        CallRules.bans.flatMap { ban -> [Finding] in
            if ban.allowedUnder.contains(where: file.path.hasPrefix) { return [] }
            return file.lines(of: ban.tokens, isFree: ban.isFree).map {
                file.finding($0, "\(ban.tokens.joined()): \(ban.reason)")
            }
        }
    }

    /// A `!` that touches what stands before it and is not half of `!=`.
    private func forceUnwraps(in file: SourceFile) -> [Finding] {
        let tokens = file.tokens
        return tokens.indices.dropFirst().compactMap { index in
            guard tokens[index].isSign("!"), tokens[index].isAttached else { return nil }
            let before = tokens[index - 1]
            let isOperand =
                before.kind == .word && !["try", "as"].contains(before.text)
                || before.kind == .string || [")", "]", "}", ">", "?"].contains(before.text)
            let isUnequal =
                index + 1 < tokens.count && tokens[index + 1].isSign("=")
                && tokens[index + 1].isAttached
            guard isOperand, !isUnequal else { return nil }
            return file.finding(
                tokens[index].line, "\(before.text)!: forced; unwrap it and say what is wrong")
        }
    }

    private func pointers(in file: SourceFile) -> [Finding] {
        guard !ModuleTable.design.pointerOwners.contains(file.module) else { return [] }
        return file.tokens.filter { token in
            token.kind == .word
                && (token.text.hasPrefix("Unsafe") || token.text.hasPrefix("withUnsafe")
                    || token.text.hasPrefix("unsafe"))
        }
        .map { file.finding($0.line, "\($0.text): pointers belong to wrappers and edges") }
    }

    private func sleeps(in file: SourceFile) -> [Finding] {
        [["sleep", "("], ["usleep", "("], ["nanosleep", "("], ["Date", "(", ")"]]
            .flatMap { file.lines(of: $0, isFree: false) }
            .map { file.finding($0, "a test neither sleeps nor reads the clock") }
    }
}

extension SourceFile {
    /// Lines where the tokens occur one touching the next.
    func lines(of texts: [String], isFree: Bool) -> [Int] {
        tokens.indices.compactMap { index in
            guard index + texts.count <= tokens.count else { return nil }
            for (offset, text) in texts.enumerated() {
                let token = tokens[index + offset]
                guard token.kind != .string, token.text == text, offset == 0 || token.isAttached
                else { return nil }
            }
            let isMember = index > 0 && tokens[index - 1].isSign(".")
            let isDeclared = index > 0 && tokens[index - 1].isWord("func")
            return isFree && (isMember || isDeclared) ? nil : tokens[index].line
        }
    }
}
