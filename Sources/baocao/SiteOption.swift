// Is the options of every command that asks the daemon, and how it asks.

import ArgumentParser
import Issuing
import Pipeline
import Service

/// The site, and the clock it lives by.
struct SiteOption: ParsableArguments {
    @OptionGroup var file: ConfigurationOption

    @Option(help: "A file with the time, for a demonstration state, when no daemon runs.")
    var clockFile: String?

    func configuration() throws -> Configuration { try Configuration(path: file.path) }

    /// How the state is opened here, when no daemon has it.
    func making(_ configuration: Configuration, log: Log = Log()) -> OfficeMaking {
        OfficeMaking(configuration: configuration, clockPath: clockFile, log: log)
    }

    /// Asks the daemon and sends files along, or does it here when none runs; prints what is said.
    /// `key`: the report it is about. `values` that are nil are left out.
    func ask(
        _ verb: String, of key: ReportKeyOption? = nil,
        _ values: KeyValuePairs<String, String?>, paths: [String] = []
    ) throws {
        let configuration = try configuration()
        let making = making(configuration)
        var request = SiteOption.request(verb, key?.values ?? [:])
        request.add(values)
        try Errand(configuration: configuration, answer: Console.show).run(request, paths: paths) {
            request, answer in
            try making.perform(request, answer: answer)
        }
    }

    static func request(_ verb: String, _ values: KeyValuePairs<String, String?>) -> Message {
        var request = Message()
        request.add("verb", verb)
        request.add(values)
        return request
    }
}

extension Message {
    fileprivate mutating func add(_ values: KeyValuePairs<String, String?>) {
        for (name, value) in values {
            if let value { add(name, value) }
        }
    }
}

extension Bool {
    /// As requests say it.
    var word: String { self ? "yes" : "no" }
}

/// The three options that name one report that is owed.
struct ReportKeyOption: ParsableArguments {
    @Option(help: "The definition's code.")
    var definition: String

    @Option(help: "The committee's code.")
    var committee: String

    @Option(help: "The period: 2026H1, 2026, with @calendar if needed.")
    var period: String

    /// As requests say it.
    fileprivate var values: KeyValuePairs<String, String?> {
        ["definition": definition, "committee": committee, "period": period]
    }
}
