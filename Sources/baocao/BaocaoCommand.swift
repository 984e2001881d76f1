// Is the command line: one subcommand a file.

import ArgumentParser

struct BaocaoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao",
        abstract: "Renders formal briefing reports from the records of units.",
        discussion: """
            Exit statuses: 0 done; 1 refused or failed; 2 usage; 3 findings; 4 could not check; \
            5 another process holds the lock; 6 configuration or template error; 7 input data \
            error; 70 internal error.
            """,
        subcommands: [
            InitCommand.self, ImportCommand.self, CheckCommand.self, ReportCommand.self,
            PreviewCommand.self, CopiesCommand.self, PackageCommand.self, ServeCommand.self,
            ReloadCommand.self, StatusCommand.self, IssueCommand.self, OrderCommand.self,
            ApproveCommand.self, RegisterCommand.self, CorrectCommand.self,
            WithdrawCommand.self, WaiveCommand.self, BackfillCommand.self, ConfirmCommand.self,
            ClockAcceptCommand.self, AuditCommand.self, ExplainCommand.self, HeadCommand.self,
            VerifyCommand.self, BackupCommand.self, RestoreCommand.self, WorkerCommand.self,
        ])
}

/// The option every command but `init` takes.
struct ConfigurationOption: ParsableArguments {
    @Option(name: .customLong("config"), help: "The site's configuration file.")
    var path = "/etc/baocao/baocao.yaml"
}
