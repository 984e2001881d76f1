// A folder's path → the illustrative records as CSV files in it.
//
// The same files every time: no clock, no locale, no chance. The committed copy is
// examples/tinh-minh-hoa.

import ArgumentParser

@main
struct BaocaoExample: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao-example",
        abstract: "Writes the illustrative province, an invented one, as CSV files.")

    @Argument(help: "The folder to write; made if it is not there.")
    var folder: String

    func run() throws {
        let folder = try Folder(path: folder)
        for table in ExampleSet.tables {
            try folder.write(table.text, as: table.name + ".csv")
        }
        try folder.write(ExampleSet.readme + "\n", as: "README.md")
    }
}
