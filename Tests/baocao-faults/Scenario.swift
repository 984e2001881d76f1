// Is one thing a person does with the program, from a prepared state, to be disturbed by faults.

/// A scenario of the sweep.
enum Scenario: String, CaseIterable {
    /// A closed half-year of two committees: reserve, render, store, commit, deliver.
    case issue
    /// The first act of all: the ledger itself is made.
    case migrate
    /// Issued but not delivered: an outbox that could not be written can be again.
    case deliver
    /// Further figures into a new generation.
    case importing = "import"
    /// A changed figure becomes revision 1.
    case correct

    /// The command disturbed, and run again afterwards until it is through.
    func words(_ site: SmallSite, _ program: String? = nil) -> [String] {
        [program ?? site.program] + words(of: site).dropFirst()
    }

    private func words(of site: SmallSite) -> [String] {
        switch self {
        case .issue, .migrate, .deliver: site.command("issue", "--period", "2026H1")
        case .importing: site.command("import", site.path + "/changed")
        case .correct:
            site.command(
                "correct", "--committee", "thu-a", "--period", "2026H1", "--definition", "ngan",
                "--reason", "so-lieu-bo-sung")
        }
    }

    /// Newest revision of each committee's report once the scenario is through.
    var revisions: [String: Int] {
        switch self {
        case .issue, .migrate, .deliver: ["thu-a": 0, "thu-b": 0]
        case .importing: [:]
        case .correct: ["thu-a": 1, "thu-b": 0]
        }
    }
}
