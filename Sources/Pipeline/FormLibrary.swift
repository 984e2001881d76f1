// A profile's or a family's name + the day of issue → the form profile to print by.
//
// A committee names one profile, which then holds on every day, or a family, of which the profile
// in force on the day is taken. Of several in force the one that began last is meant: a new rule
// replaces the one before it, whose file need not say when it ended.

import Digests
import Documents
import Facts
import Periods

/// A form profile with the digest of its file.
struct LoadedForm {
    let profile: FormProfile
    let digest: Digest

    /// The form with a definition's line of circulation in place of its own; nil for its own. The
    /// line is an input as the form is: where it is another one, the digest is.
    func circulating(_ line: String?) -> LoadedForm {
        let own = profile.style.circulation ?? ""
        guard let line, line != own else { return self }
        var changed = profile
        changed.style.circulation = line.isEmpty ? nil : line
        return LoadedForm(
            profile: changed, digest: SHA256.digest(of: digest.hex + "\nluu-hanh: " + line))
    }
}

/// The form profiles of a site, in the order of its folders.
struct FormLibrary {
    let folders: [String]

    /// One file; a folder's own hides those of the same name further on.
    private struct Entry {
        let name: String
        let path: String
    }

    /// - Throws: `PipelineError.unknownForm`, `.noFormInForce`, `.formsInForce`, or what is wrong
    ///   in a file that had to be read.
    func form(_ name: String, on day: Day) throws(PipelineError) -> LoadedForm {
        let entries = try self.entries()
        if let entry = entries.first(where: { $0.name == name }) { return try load(entry) }
        let dated = try self.dated(entries)
        let family = dated.filter { $0.validity.family == name }
        guard !family.isEmpty else {
            let families = Set(dated.compactMap(\.validity.family)).sorted()
            let known = entries.map(\.name) + families
            throw .unknownForm(name, nearest: Folding.nearest(to: name, among: known), known: known)
        }
        let valid = family.filter { $0.validity.holds(on: day) }
        let latest = valid.map(\.validity.first).max { FormLibrary.isBefore($0, $1) }
        let newest = valid.filter { $0.validity.first == latest }
        guard let chosen = newest.first else {
            throw .noFormInForce(
                family: name, day: day,
                known: family.map { "\($0.entry.name) \($0.validity.text)" })
        }
        guard newest.count == 1 else {
            throw .formsInForce(family: name, day: day, names: newest.map(\.entry.name).sorted())
        }
        return try load(chosen.entry)
    }

    /// Everything that is wrong with what a committee may print by, one sentence each.
    func findings(_ name: String, on day: Day) -> [String] {
        var findings: [String] = []
        do {
            let entries = try self.entries()
            if !entries.contains(where: { $0.name == name }) {
                // A file of the family that is not in force today will be, or was.
                for entry in try dated(entries) where entry.validity.family == name {
                    do { _ = try load(entry.entry) } catch { findings.append("\(error)") }
                }
            }
            _ = try form(name, on: day)
        } catch {
            if !findings.contains("\(error)") { findings.append("\(error)") }
        }
        return findings
    }

    private func entries() throws(PipelineError) -> [Entry] {
        var entries: [Entry] = []
        for folder in folders {
            for file in try Files.names(in: folder).sorted()
            where file.hasSuffix(".yaml") && !file.hasPrefix(".") {
                let name = String(file.dropLast(5))
                guard !entries.contains(where: { $0.name == name }) else { continue }
                entries.append(Entry(name: name, path: folder + "/" + file))
            }
        }
        return entries
    }

    private func dated(
        _ entries: [Entry]
    ) throws(PipelineError) -> [(entry: Entry, validity: FormValidity)] {
        var dated: [(entry: Entry, validity: FormValidity)] = []
        for entry in entries {
            dated.append((entry, try FormFile(path: entry.path).validity()))
        }
        return dated
    }

    private func load(_ entry: Entry) throws(PipelineError) -> LoadedForm {
        let file = try FormFile(path: entry.path)
        _ = try file.validity()
        return LoadedForm(
            profile: try file.profile(), digest: SHA256.digest(of: try Files.read(entry.path)))
    }

    /// No first day is before every day.
    private static func isBefore(_ left: Day?, _ right: Day?) -> Bool {
        guard let right else { return false }
        return left.map { $0 < right } ?? true
    }
}
