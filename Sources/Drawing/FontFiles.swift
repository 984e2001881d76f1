// Is a closed set of font files: a directory → a fontconfig configuration of exactly eight faces.
//
// Nothing else on the machine is consulted, so a missing font is an error and never a substitute.

import CPango
import Glibc
import Pages

/// The eight faces, loaded by file; frees its configuration when it goes.
final class FontFiles {
    /// Owned; alive as long as this object.
    let configuration: OpaquePointer
    private let directory: String

    init(directory: String) throws(DrawingError) {
        guard let configuration = FcConfigCreate() else {
            throw .cairo(status: "fontconfig: no configuration", page: nil)
        }
        self.configuration = configuration
        self.directory = directory
        for family in TextStyle.Family.allCases {
            for (isBold, isItalic) in Self.cuts {
                let style = TextStyle(family, size: 1, isBold: isBold, isItalic: isItalic)
                try add(style)
            }
        }
    }

    deinit {
        FcConfigDestroy(configuration)
    }

    /// The family name a style asks for.
    static func family(of style: TextStyle) -> String {
        switch style.family {
        case .serif: "Tinos"
        case .sans: "Arimo"
        }
    }

    /// The file a style is drawn from.
    func path(of style: TextStyle) -> String { Self.path(of: style, in: directory) }

    private static func path(of style: TextStyle, in directory: String) -> String {
        "\(directory)/\(family(of: style))-\(cut(of: style)).ttf"
    }

    /// Every file a report may be drawn from, in a fixed order.
    var paths: [String] { Self.paths(in: directory) }

    /// What tells without reading whether the files of a directory are still the same: inode, size
    /// and times of each, nothing of one that is not there.
    static func stamps(directory: String) -> [Int] {
        paths(in: directory).flatMap { path -> [Int] in
            var status = stat()
            guard stat(path, &status) == 0 else { return [0] }
            return [
                Int(truncatingIfNeeded: status.st_ino), Int(status.st_size),
                status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                status.st_ctim.tv_nsec,
            ]
        }
    }

    private static func paths(in directory: String) -> [String] {
        TextStyle.Family.allCases.flatMap { family in
            cuts.map { isBold, isItalic in
                path(
                    of: TextStyle(family, size: 1, isBold: isBold, isItalic: isItalic),
                    in: directory)
            }
        }
    }

    /// A string property of a fontconfig pattern.
    static func property(_ name: String, of pattern: OpaquePointer) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, name, 0, &value) == FcResultMatch, let value else {
            return nil
        }
        return String(cString: value)
    }

    // MARK: - Loading

    private static let cuts = [(false, false), (true, false), (false, true), (true, true)]

    private static func cut(of style: TextStyle) -> String {
        switch (style.isBold, style.isItalic) {
        case (false, false): "Regular"
        case (true, false): "Bold"
        case (false, true): "Italic"
        case (true, true): "BoldItalic"
        }
    }

    private func add(_ style: TextStyle) throws(DrawingError) {
        let path = path(of: style)
        // fontconfig would wait for ever for somebody to write into a named pipe.
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            FcConfigAppFontAddFile(configuration, path) == FcTrue
        else {
            throw .missingFont(file: path)
        }
        guard let pattern = pattern(of: path) else {
            throw .missingFont(file: path)
        }
        let found = Description(pattern)
        guard found == Description(style) else {
            throw .wrongFont(file: path, found: found.text)
        }
    }

    private func pattern(of path: String) -> OpaquePointer? {
        guard let set = FcConfigGetFonts(configuration, FcSetApplication) else { return nil }
        for index in 0..<Int(set.pointee.nfont) {
            guard let pattern = set.pointee.fonts[index] else { continue }
            if Self.property(FC_FILE, of: pattern) == path { return pattern }
        }
        return nil
    }

    /// What a face is, by its own tables or by what a style asks.
    private struct Description: Equatable {
        let family: String
        let isBold: Bool
        let isItalic: Bool

        init(_ style: TextStyle) {
            family = FontFiles.family(of: style)
            isBold = style.isBold
            isItalic = style.isItalic
        }

        init(_ pattern: OpaquePointer) {
            var weight: Int32 = 0
            var slant: Int32 = 0
            FcPatternGetInteger(pattern, FC_WEIGHT, 0, &weight)
            FcPatternGetInteger(pattern, FC_SLANT, 0, &slant)
            family = FontFiles.property(FC_FAMILY, of: pattern) ?? "an unnamed family"
            isBold = weight >= FC_WEIGHT_BOLD
            isItalic = slant >= FC_SLANT_ITALIC
        }

        var text: String {
            family + (isBold ? " bold" : "") + (isItalic ? " italic" : "")
        }
    }
}
