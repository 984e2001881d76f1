// A site → everything that would stop or spoil its next reports, all of it at once.

import Documents
import Drawing
import Facts
import Records
import Templates

/// Checks configuration, fonts, form profiles, templates and records.
public struct CheckSite {
    let configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// One sentence per finding, in a fixed order; empty when all is well.
    public func findings() throws -> [String] {
        let site: Site
        do {
            site = try Site(configuration: configuration)
        } catch {
            return ["\(error)"]
        }
        return try forms(site) + templates(site) + site.records.check().map { "\($0)" }
    }

    /// Every profile that a committee's letterhead asks for must load.
    private func forms(_ site: Site) throws -> [String] {
        let names = Set(try site.records.committees().map(\.formProfile)).sorted()
        return names.compactMap { name in
            CheckSite.finding { _ = try site.form(name) }
        }
    }

    private func templates(_ site: Site) -> [String] {
        let entries = site.library.entries
        if entries.isEmpty {
            return ["\(configuration.path): không có mẫu báo cáo nào trong các thư mục “mau”"]
        }
        return entries.compactMap { entry in
            CheckSite.finding {
                _ = try site.library.template(entry, catalogue: site.catalogue)
            }
        }
    }

    private static func finding(_ attempt: () throws -> Void) -> String? {
        do {
            try attempt()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
