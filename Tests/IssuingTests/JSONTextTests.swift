// Is the test of the JSON that every `--json` prints.

import Pipeline
import Testing

@testable import Issuing

struct JSONTextTests {
    @Test func `members keep their order and text is escaped`() {
        let document = JSONText.object([
            ("b", .array([.number(1), .truth(true), .null])), ("a", .text("\"\\\n\u{1}–")),
            ("c", .array([])), ("d", .object([])),
        ]).document
        let expected = """
            {
              "b": [
                1,
                true,
                null
              ],
              "a": "\\"\\\\\\n\\u0001–",
              "c": [],
              "d": {}
            }

            """
        #expect(document == expected)
        #expect(JSONCheck(document)?.names == ["b", "a", "c", "d"])
    }
}
