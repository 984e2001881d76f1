// baocao.yaml → the folders, calendars and zone of a site, checked before anything is done.

public import Periods
import YAML

/// The configuration of a site (cấu hình); all paths are absolute or as seen from the file.
public struct Configuration: Sendable {
    /// The file it was read from.
    public let path: String
    /// What was read, so that another process can be given the very same configuration.
    public let texts: ConfigurationTexts
    public let recordsFolder: String
    /// The site's own templates first.
    public let templateFolders: [String]
    public let reportsFolder: String
    public let fontsFolder: String
    /// The site's own form profiles first.
    public let formFolders: [String]
    public let calendars: [ReportingCalendar]
    public let defaultCalendar: String
    public let zone: FixedZone
    /// Ledger, store and everything else only the daemon may write.
    public let stateFolder: String
    /// One folder per committee in it receives what is issued.
    public let outboxFolder: String
    /// The site's own definitions first.
    public let definitionFolders: [String]
    public let holidaysPath: String
    public let controlSocketPath: String
    /// Members may speak to the daemon; root and its own user always may.
    public let operatorsGroup: String
    /// Generations of records kept although no issue needs them.
    public let keptGenerations: Int
    /// A run does not begin with less room than this.
    public let minimumFreeMebibytes: Int

    /// - Throws: `PipelineError` naming file, line and column.
    public init(path: String) throws(PipelineError) {
        try self.init(path: path, texts: nil)
    }

    /// As read before; the files may have changed since.
    public init(path: String, texts: ConfigurationTexts?) throws(PipelineError) {
        let main = try Configuration.text(texts?.main, of: path)
        let file = try ConfigurationFile(path: path, text: main)
        try file.refuseKeys(besides: Key.allCases.map(\.rawValue))
        let folder = Files.parent(of: path)
        self.path = path
        recordsFolder = Files.resolve(try file.text(Key.records.rawValue), in: folder)
        templateFolders = try file.texts(Key.templates.rawValue)
            .map { Files.resolve($0, in: folder) }
        reportsFolder = Files.resolve(try file.text(Key.reports.rawValue), in: folder)
        fontsFolder = Files.resolve(try file.text(Key.fonts.rawValue), in: folder)
        formFolders = try file.texts(Key.forms.rawValue).map { Files.resolve($0, in: folder) }
        zone = try file.value(Key.zone.rawValue, expected: "một múi giờ như \"+07:00\"") {
            FixedZone(text: $0)
        }
        let calendarsPath = Files.resolve(try file.text(Key.calendarsFile.rawValue), in: folder)
        let calendarsText = try Configuration.text(texts?.calendars, of: calendarsPath)
        let calendars = try CalendarsFile(path: calendarsPath, text: calendarsText).calendars()
        self.calendars = calendars
        self.texts = ConfigurationTexts(main: main, calendars: calendarsText)
        defaultCalendar = try file.value(
            Key.calendar.rawValue,
            expected: "một lịch trong: " + calendars.map(\.name).joined(separator: ", ")
        ) { name in calendars.contains { $0.name == name } ? name : nil }
        stateFolder = Files.resolve(try file.text(Key.state.rawValue), in: folder)
        outboxFolder = Files.resolve(try file.text(Key.outbox.rawValue), in: folder)
        definitionFolders = try file.texts(Key.definitions.rawValue)
            .map { Files.resolve($0, in: folder) }
        holidaysPath = Files.resolve(try file.text(Key.holidays.rawValue), in: folder)
        controlSocketPath = Files.resolve(try file.text(Key.controlSocket.rawValue), in: folder)
        operatorsGroup = try file.text(Key.operators.rawValue)
        keptGenerations = try file.value(
            Key.keptGenerations.rawValue, expected: "một số từ 1 đến 1000"
        ) { Int($0).flatMap { (1...1_000).contains($0) ? $0 : nil } }
        minimumFreeMebibytes = try file.value(
            Key.minimumFree.rawValue, expected: "một số MiB từ 1 đến 1000000"
        ) { Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil } }
    }

    private static func text(
        _ given: String?, of path: String
    ) throws(PipelineError) -> String {
        if let given { return given }
        return try ConfigurationFile.read(path)
    }

    /// A folder that is not there would quietly let a shipped template or form take the place of
    /// the site's own.
    func checkFolders() throws(PipelineError) {
        try check(templateFolders, of: .templates)
        try check(formFolders, of: .forms)
    }

    /// The same for definitions, which a single report does not need.
    func checkDefinitionFolders() throws(PipelineError) {
        try check(definitionFolders, of: .definitions)
    }

    private func check(_ folders: [String], of key: Key) throws(PipelineError) {
        for folder in folders where !Files.isFolder(folder) {
            throw .configuration(
                place: path, what: "\(key.rawValue): không có thư mục \(folder)",
                hint: "tạo thư mục này hoặc bỏ khỏi danh sách")
        }
    }

    /// The calendar of that name, or the default one for nil.
    public func calendar(named name: String?) throws(PipelineError) -> ReportingCalendar {
        let wanted = name ?? defaultCalendar
        guard let calendar = calendars.first(where: { $0.name == wanted }) else {
            throw .calendar(.unknownCalendar(wanted, known: calendars.map(\.name)))
        }
        return calendar
    }

    /// A period from what a person typed, bound to its calendar.
    public func period(_ text: String) throws(PipelineError) -> (Period, ReportingCalendar) {
        guard let key = PeriodKey(text: text) else { throw .badPeriod(text) }
        let calendar = try calendar(named: key.calendar)
        do {
            return (try Period(key, in: calendar), calendar)
        } catch {
            throw .calendar(error)
        }
    }

    private enum Key: String, CaseIterable {
        case records = "so-lieu"
        case templates = "mau"
        case reports = "bao-cao"
        case fonts = "phong-chu"
        case calendar = "lich"
        case calendarsFile = "tep-lich"
        case forms = "the-thuc"
        case zone = "mui-gio"
        case state = "trang-thai"
        case outbox = "hop-di"
        case definitions = "dinh-nghia"
        case holidays = "ngay-nghi"
        case controlSocket = "o-lenh"
        case operators = "nhom-van-hanh"
        case keptGenerations = "the-he-giu-lai"
        case minimumFree = "cho-trong-toi-thieu"
    }
}
