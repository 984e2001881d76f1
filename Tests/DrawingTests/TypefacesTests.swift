// Is what the measuring of words promises to layout.

import Glibc
import Pages
import TestTools
import Testing

@testable import Drawing

@Suite struct TypefacesTests {
    let faces: Typefaces

    init() throws {
        faces = try Typefaces(directory: Sample.fonts)
    }

    @Test("widths are those of the Times metrics, in points")
    func timesMetrics() throws {
        // A Times digit is half an em, a Times space a quarter (Adobe Core 14 metrics).
        let style = TextStyle(.serif, size: 14)
        #expect(abs(try faces.width(of: "0123456789", in: style) - 70) < 0.01)
        #expect(abs(try faces.width(of: " ", in: style) - 3.5) < 0.01)
        // Arial digits are 0.556 em.
        #expect(abs(try faces.width(of: "2026", in: TextStyle(.sans, size: 10)) - 22.24) < 0.02)
    }

    @Test("a binding space is as wide as a space")
    func bindingSpace() throws {
        let bound = try faces.width(of: "10\u{A0}km", in: Sample.serif)
        #expect(try faces.width(of: "10 km", in: Sample.serif) == bound)
    }

    @Test("width grows in proportion to size", arguments: [9.0, 11, 13, 13.5, 28])
    func proportional(size: Double) throws {
        let word = "nghiêng"
        let small = try faces.width(of: word, in: TextStyle(.serif, size: 1))
        let large = try faces.width(of: word, in: TextStyle(.serif, size: size))
        #expect(abs(large - small * size) < 0.02 * size)
    }

    @Test("bold and italic are measured with their own faces")
    func distinctFaces() throws {
        let serif = try Sample.allStyles.prefix(4).map { try faces.width(of: "Nghị quyết", in: $0) }
        #expect(Set(serif).count == 4)
        // Arial's italics are slanted uprights: only weight changes their widths.
        let sans = try Sample.allStyles.suffix(4).map { try faces.width(of: "Nghị quyết", in: $0) }
        #expect(sans[0] == sans[2] && sans[1] == sans[3] && sans[0] != sans[1])
    }

    @Test("stacked capitals and dots below lie inside the metrics", arguments: Sample.allStyles)
    func metricsHoldStackedCapitals(style: TextStyle) throws {
        let metrics = faces.metrics(of: style)
        let face = try faces.face(style, for: "")
        for word in ["Ẫ", "Ộ", "Ệ", "Ẳ", "ỵ", "Ợ", "g", "(", "Q"] {
            let extents = try face.extents(over: word)
            #expect(extents.ascent <= metrics.ascent)
            #expect(extents.descent <= metrics.descent)
        }
        #expect(metrics.ascent > 0.85 * style.size && metrics.ascent < 1.2 * style.size)
        #expect(metrics.descent > 0.18 * style.size && metrics.descent < 0.4 * style.size)
    }

    @Test("a character without a glyph is named, not replaced")
    func missingGlyph() {
        let expected = TextError.missingGlyph(text: "xã漢", scalar: 0x6F22, style: Sample.serif)
        #expect(throws: expected) { try faces.width(of: "xã漢", in: Sample.serif) }
        #expect(throws: TextError.self) { try faces.width(of: "😀", in: Sample.serif) }
    }

    @Test(
        "characters that print nothing are refused",
        arguments: [
            0x00, 0x0A, 0x09, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0xFEFF, 0x301, 0xE000,
        ])
    func unusable(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let text = "a\(scalar)b"
        #expect(throws: TextError.unusable(text: text, scalar: value)) {
            try faces.width(of: text, in: Sample.serif)
        }
    }

    @Test("a size that is no size is refused", arguments: [0, -3, .nan, .infinity, 1_000])
    func unusableSize(size: Double) {
        let style = TextStyle(.sans, size: size)
        #expect(throws: TextError.unusable(text: "a", scalar: 0)) {
            try faces.width(of: "a", in: style)
        }
        #expect(faces.metrics(of: style) == FaceMetrics(ascent: 0, descent: 0))
    }

    @Test("ligatures are not formed")
    func noLigatures() throws {
        let face = try faces.face(TextStyle(.serif, size: 12), for: "")
        #expect(try face.word("fi").glyphs.count == 2)
        #expect(try face.word("office").clusters.count == 6)
    }

    @Test("arrows, triangles, the non-breaking hyphen and the đồng sign have glyphs")
    func signs() throws {
        for sign in ["→", "▲", "▼", "\u{2011}", "₫", "–", "—", "…", "≥", "≤", "½", "“", "”", "•"] {
            #expect(try faces.width(of: sign, in: Sample.serif) > 0, "\(sign)")
        }
    }

    // MARK: - Loading

    @Test("an empty folder is an error that names the first missing file")
    func missingFile() {
        let folder = TemporaryFolder()
        #expect(throws: DrawingError.missingFont(file: folder["Tinos-Regular.ttf"])) {
            try Typefaces(directory: folder.path)
        }
    }

    @Test("a file that is no font counts as missing")
    func brokenFile() {
        let scratch = PDFFile(Array("not a font".utf8))
        let font = scratch.folder + "/Tinos-Regular.ttf"
        #expect(rename(scratch.path, font) == 0)
        #expect(throws: DrawingError.missingFont(file: font)) {
            try Typefaces(directory: scratch.folder)
        }
    }

    @Test("a file that holds another face is refused and both are named")
    func replacedFile() throws {
        let folder = TemporaryFolder()
        _ = try Tool.run(["cp", "-r", Sample.fonts + "/.", folder.path])
        let bold = folder["Tinos-Bold.ttf"]
        _ = try Tool.run(["cp", "\(Sample.fonts)/Arimo-Italic.ttf", bold])
        #expect(throws: DrawingError.wrongFont(file: bold, found: "Arimo italic")) {
            try Typefaces(directory: folder.path)
        }
    }
}
