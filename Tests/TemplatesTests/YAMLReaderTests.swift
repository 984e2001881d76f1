// Is how a YAML text is read and refused.

import Testing
import YAML

@Suite struct YAMLReaderTests {
    private func refusal(_ text: String) -> String {
        do throws(YAMLError) {
            _ = try YAMLReader().read(text)
            return "read"
        } catch {
            return error.description
        }
    }

    @Test func `Every scalar is a string with its mark`() throws {
        let node = try YAMLReader().read("a: 012\nb: \"no\"\nđơn vị:   tỉnh\n")
        #expect(node["a"] == .scalar("012", YAMLMark(line: 1, column: 4), isQuoted: false))
        #expect(node["b"] == .scalar("no", YAMLMark(line: 2, column: 4), isQuoted: true))
        #expect(node["đơn vị"]?.mark == YAMLMark(line: 3, column: 11))
        #expect(node["c"] == nil)
    }

    @Test func `Pairs keep the order of the file`() throws {
        let pairs = try YAMLReader().read("z: 1\na: [x, y]\nm: {k: v}").pairs()
        #expect(pairs.map(\.key) == ["z", "a", "m"])
        #expect(try pairs[1].value.texts() == ["x", "y"])
        #expect(try pairs[2].value.required("k").text() == "v")
    }

    @Test func `An empty text is an empty mapping`() throws {
        #expect(try YAMLReader().read("").pairs().isEmpty)
        #expect(try YAMLReader().read("# chỉ có ghi chú\n").pairs().isEmpty)
    }

    @Test(
        "What hides or repeats is refused with its place",
        arguments: [
            ("a: 1\na: 2", "2:1: duplicate key \"a\" (first at 1:1); remove one"),
            ("a: &x 1", "1:4: anchor \"&x\" is not supported; write the value out"),
            ("a: *x", "1:4: alias \"*x\" is not supported; write the value out"),
            ("a: !!int 1", "1:4: tag \"tag:yaml.org,2002:int\" is not supported; remove it"),
            ("a: 1\n---\nb: 2", "2:1: only one document is allowed; remove the second \"---\""),
            ("[a]: 1", "1:1: a key must be a text"),
            ("a: 'b", "1:4: not valid YAML: found unexpected end of stream"),
            ("a: b: c", "1:5: not valid YAML: mapping values are not allowed in this context"),
            (String(repeating: "[", count: 40), "1:33: nested deeper than 32 levels; flatten it"),
        ])
    func refusals(_ text: String, _ expected: String) {
        #expect(refusal(text) == expected)
    }

    @Test func `Limits are named`() {
        #expect(
            refusal(String(repeating: "a", count: 1_048_577))
                == "1:1: larger than 1048576 bytes; shorten it")
        #expect(
            refusal("[" + String(repeating: "a,", count: 100_001) + "]")
                .hasSuffix("more than 100000 values; shorten it"))
    }

    @Test func `Typed readers refuse with the place of the value`() throws {
        let node = try YAMLReader().read("n: 7\nf: có\nt: ''\nl:\n  - a\n")
        #expect(try node.required("n").integer(in: 1...9) == 7)
        #expect(try node.required("f").flag())
        #expect(try node.required("l").items().count == 1)
        #expect(throws: YAMLError(YAMLMark(line: 1, column: 4), .outOfRange(7, 8...9))) {
            try node.required("n").integer(in: 8...9)
        }
        #expect(throws: YAMLError(YAMLMark(line: 3, column: 4), .expected(.text))) {
            try node.required("t").filledText()
        }
        #expect(throws: YAMLError(YAMLMark(line: 1, column: 1), .missingKey("x"))) {
            try node.required("x")
        }
        let unknown = YAMLError(
            YAMLMark(line: 4, column: 1), .unknownKey("l", known: ["n", "f", "t"]))
        #expect(throws: unknown) { try node.refuseKeys(besides: ["n", "f", "t"]) }
    }
}
