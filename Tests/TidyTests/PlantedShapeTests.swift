// Planted violations of size, names, comments and tests → findings.

import Testing

@Suite("A rule about size")
struct PlantedSizeTests {
    private func file(_ text: String) -> SourceFile {
        SourceFile(path: "Sources/Facts/A.swift", text: text)
    }

    private func function(_ name: String, lines: Int) -> String {
        "func \(name)() {\n" + String(repeating: "    a()\n", count: lines - 2) + "}\n"
    }

    @Test("catches the 101st column, counting characters")
    func columns() {
        let line = "// " + String(repeating: "ế", count: 97)
        #expect(ShapeRules().findings(in: file(line)).isEmpty)
        #expect(ShapeRules().findings(in: file(line + "n")).map(\.line) == [1])
    }

    @Test("catches the 401st line of a file")
    func files() {
        let lines = String(repeating: "a()\n", count: 400)
        #expect(ShapeRules().findings(in: file(lines)).isEmpty)
        #expect(ShapeRules().findings(in: file(lines + "a()\n")).count == 1)
    }

    @Test("catches the 71st line of a function, an initialiser or a property")
    func functions() {
        let long = function("f", lines: 71)
        #expect(ShapeRules().findings(in: file(function("f", lines: 70))).isEmpty)
        #expect(ShapeRules().findings(in: file(long)).count == 1)
        let initialiser = long.replacing("func f()", with: "init(a: Int) throws(E)")
        #expect(ShapeRules().findings(in: file(initialiser)).count == 1)
        let property = long.replacing("func f()", with: "var f: Int")
        #expect(ShapeRules().findings(in: file(property)).count == 1)
    }

    @Test("catches too large a share of functions over 40 lines")
    func share() {
        let short = (0..<95).map { function("s\($0)", lines: 3) }.joined()
        let fits = file(short + (0..<5).map { function("l\($0)", lines: 41) }.joined())
        let over = file(short + (0..<6).map { function("l\($0)", lines: 41) }.joined())
        #expect(ShapeRules().findings(amongAll: [fits]).isEmpty)
        #expect(ShapeRules().findings(amongAll: [over]).count == 6)
    }

    @Test("catches the sixth parameter, except of an initialiser")
    func parameters() {
        let five = "(a: Int, _ b: [Int: Int], c: (d: Int) -> Int, e: Int = 0, f: Int) -> Int {}"
        let six = five.replacing("(a:", with: "(z: Int, a:")
        #expect(file("func f" + five).functions.map(\.parameterCount) == [5])
        #expect(ShapeRules().findings(in: file("func f" + five)).isEmpty)
        #expect(ShapeRules().findings(in: file("func f" + six)).count == 1)
        #expect(ShapeRules().findings(in: file("init" + six)).isEmpty)
    }

    @Test("finds functions among declarations without bodies and calls")
    func found() {
        let text = """
            protocol P {
                func a() -> Int
                func b(c: Int) throws(E)
                var d: Int { get }
            }
            func + (l: A, r: A) -> A { A(l.v + r.v) }
            struct S {
                var stored: Int
                var made = f { 1 }
                init<T>(_ t: T) where T: P { self.init(x: t.a()) }
                deinit { free() }
                subscript(i: Int) -> Int { i }
                func e<T: P>(_ t: T) async throws(E) -> [T] { [t] }
            }
            """
        let names = file(text).functions.map(\.name)
        #expect(names == ["d", "+", "init", "deinit", "subscript", "e"])
    }
}

@Suite("A rule about words")
struct PlantedWordTests {
    private func comments(_ text: String) -> Int {
        CommentRules().findings(in: SourceFile(path: "Sources/Facts/A.swift", text: text)).count
    }

    private func names(_ text: String, path: String = "Sources/Facts/A.swift") -> Int {
        NameRules().findings(in: SourceFile(path: path, text: text)).count
    }

    @Test(
        "catches a file without an opening sentence",
        arguments: [
            "import Facts\n", "/// Doc.\n", "\n// Late.\n", "// No end\n", "//Tight.\n", "",
        ])
    func opening(text: String) {
        #expect(comments(text) == 1)
    }

    @Test(
        "accepts an opening sentence of one or more lines",
        arguments: ["// A → B.\n", "// A →\n// B.\nimport A\n", "// Is a.\n//\n// More\n"])
    func opened(text: String) {
        #expect(comments(text) == 0)
    }

    @Test(
        "catches an undocumented public type or function",
        arguments: [
            "public struct A {}", "public static func a() {}", "public final class A {}",
            "    public mutating func a() {}", "public typealias A = Int",
            "// Note.\npublic enum A {}",
            "public subscript(i: Int) -> Int { i }", "@frozen public enum A {}",
        ])
    func undocumented(text: String) {
        #expect(comments("// Is a.\n\n" + text) == 1)
    }

    @Test(
        "accepts documented ones, operators, plain members and what is internal",
        arguments: [
            "/// An A.\npublic struct A {}", "/// An A.\n@frozen\npublic enum A {}",
            "public static func < (l: A, r: A) -> Bool { true }", "public let name: String",
            "public init(a: Int) {}", "struct A {}", "public func hash(into h: inout Hasher) {}",
            "public import Facts",
        ])
    func documented(text: String) {
        #expect(comments("// Is a.\n\n" + text) == 0)
    }

    @Test(
        "catches a name that says nothing or hides its module",
        arguments: [
            "struct FontManager {}", "enum TextUtils {}", "protocol RowHelper {}",
            "class PageInfo {}", "actor CommonBase {}", "struct DefaultClock {}",
            "final class ClockImpl {}", "struct RunContext {}", "typealias RowData = [Int]",
            "struct Facts {}",
        ])
    func emptyNames(text: String) {
        #expect(names(text) == 1)
    }

    @Test("catches a file of such a name and accepts names of the domain")
    func files() {
        #expect(names("", path: "Sources/Facts/TextHelpers.swift") == 1)
        #expect(names("struct Quantity {}\nenum Database {}\nstruct Basement {}\n") == 0)
        #expect(names("class func make() {}\nlet a = B.struct\nimport struct A.FontManager") == 0)
    }

    @Test("catches a test that expects nothing, and follows functions that expect for it")
    func expectations() {
        let text = """
            @Test("a") func a() { let b = f { $0 } }
            @Test func b() { #expect(1 == 1) }
            @Test("c", arguments: [1, 2])
            func c(d: Int) throws { try e(d) }
            func e(_ d: Int) throws { try g(d) }
            func g(_ d: Int) throws { _ = try #require(d as Int?) }
            func h() {}
            """
        let findings = TestRules().findings(
            inTarget: [SourceFile(path: "Tests/ATests/A.swift", text: text)])
        #expect(findings.map(\.sentence) == ["test a expects nothing"])
    }

    @Test("catches promises and places of one machine in any file")
    func repository() {
        let rules = RepositoryRules()
        let home = "/ho" + "me/someone/x"
        for text in ["// TO" + "DO: later", "FIX" + "ME", "a X" + "XX b", "path = \(home)"] {
            #expect(rules.findings(in: "first\n" + text, path: "a").map(\.line) == [2], "\(text)")
        }
        let fine = "mkdtemp X" + "XXXXX; $root/ho" + "me/a; /usr/share; a/wo" + "rk/a; TO" + "DOS"
        #expect(rules.findings(in: fine, path: "a").isEmpty)
    }

    @Test("catches build products among the files kept")
    func products() {
        let paths = [
            ".build/a", ".build-release/b", "Package.resolved", "a/Package.resolved", "build.md",
        ]
        #expect(RepositoryRules().findings(inPaths: paths).count == 4)
    }
}
