// Is why a drawn file could not be made into an archival one; the wording stands below.

public import Deflation

/// Why a drawn report could not be completed.
public enum ArchiveError: Error, Hashable, Sendable {
    /// A place in the drawn file.
    public enum Part: Hashable, Sendable {
        case crossReference
        case trailer
        case object(number: Int)
        case pageTree
        case pageContent(page: Int)
    }

    /// The drawn file has another form than cairo gives it.
    case damaged(Part)
    /// The drawn file has another number of pages than the report.
    case pages(drawn: Int, report: Int)
    /// The tags drawn on a page are not those of the report, from the given run on.
    case tags(page: Int, run: Int)
    /// A stream cannot be packed or unpacked.
    case deflation(DeflationError)
    /// An identifier shorter than the 16 bytes PDF asks for.
    case identifier(byteCount: Int)
    /// An element whose parent does not stand before it, or that does not exist.
    case structure(element: Int)
    /// A figure without alternative text.
    case alternative(element: Int)
    /// The instant of the report has another form than `2026-06-15T08:00:00+07:00`.
    case created
}

extension ArchiveError: CustomStringConvertible {
    /// Place, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .damaged(let part):
            "drawn file, \(name(of: part)): not as cairo 1.16 writes it; check the cairo version"
        case .pages(let drawn, let report):
            "drawn file: \(drawn) pages for a report of \(report); draw it again"
        case .tags(let page, let run):
            "page \(page + 1), tag \(run + 1): not the report's; draw the same report again"
        case .deflation(let error):
            "drawn file: \(error)"
        case .identifier(let byteCount):
            "identifier: \(byteCount) bytes; give at least 16"
        case .structure(let element):
            "structure element \(element): breaks the tree; report this as a fault of the program"
        case .alternative(let element):
            "structure element \(element): a figure without alternative text; describe it"
        case .created:
            "metadata created: not an instant with zone; write 2026-06-15T08:00:00+07:00"
        }
    }

    private func name(of part: Part) -> String {
        switch part {
        case .crossReference: "cross-reference table"
        case .trailer: "trailer"
        case .object(let number): "object \(number)"
        case .pageTree: "page tree"
        case .pageContent(let page): "content of page \(page + 1)"
        }
    }
}
