// Is the proof that opening the fonts again and again costs nothing and breaks nothing.

import Pages
import TestTools
import Testing

@testable import Drawing

struct FontMapTests {
    private static let fonts = Sample.fonts

    @Test func `a map that was left is taken again, and never two users have one`() throws {
        let first = try FontMap.take(directory: Self.fonts)
        let second = try FontMap.take(directory: Self.fonts)
        #expect(first.pointer != second.pointer)
        let left = first.pointer
        first.leave()
        // Tests beside this one take maps too, so the one that was left may be gone again.
        var taken: [FontMap] = []
        var found = false
        for _ in 0..<64 where !found {
            let next = try FontMap.take(directory: Self.fonts)
            found = next.pointer == left
            #expect(next.pointer != second.pointer)
            taken.append(next)
        }
        for map in taken + [second] { map.leave() }
    }

    @Test func `faces opened and let go a hundred times measure the same`() throws {
        let style = TextStyle(.serif, size: 14)
        let width = try Typefaces(directory: Self.fonts).width(of: "Đảng ủy", in: style)
        for _ in 0..<100 {
            let typefaces = try Typefaces(directory: Self.fonts)
            #expect(try typefaces.width(of: "Đảng ủy", in: style) == width)
        }
    }

    @Test func `changed files are another map`() throws {
        let folder = TemporaryFolder()
        let copied = try Tool.run(["sh", "-c", "cp \(Self.fonts)/*.ttf \(folder.path)"])
        #expect(copied.status == 0, "\(copied.text)")
        let before = FontFiles.stamps(directory: folder.path)
        #expect(FontFiles.stamps(directory: folder.path) == before)
        #expect(try Tool.run(["touch", folder["Tinos-Bold.ttf"]]).status == 0)
        #expect(FontFiles.stamps(directory: folder.path) != before)
        #expect(throws: DrawingError.self) { try FontMap.take(directory: folder["khong-co"]) }
    }
}
