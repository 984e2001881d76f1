// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled the same way: Swift 6, explicit existentials and imports, no warnings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func stage(_ name: String, _ uses: Target.Dependency...) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: strict)
}

func program(_ name: String, _ uses: Target.Dependency...) -> Target {
    .executableTarget(name: name, dependencies: uses, swiftSettings: strict)
}

func tests(_ name: String, _ uses: Target.Dependency...) -> Target {
    .testTarget(name: name, dependencies: uses, swiftSettings: strict)
}

func probe(_ name: String, _ uses: Target.Dependency...) -> Target {
    .executableTarget(
        name: name, dependencies: uses, path: "Tests/\(name)", swiftSettings: strict)
}

func support(_ name: String, _ uses: Target.Dependency...) -> Target {
    .target(name: name, dependencies: uses, path: "Tests/\(name)", swiftSettings: strict)
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "baocao",
    products: [.executable(name: "baocao", targets: ["baocao"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // C libraries, by module map only.
        .systemLibrary(name: "CCairo", pkgConfig: "cairo"),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3"),
        .systemLibrary(name: "CMarkdown"),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
        .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter"),
        .systemLibrary(name: "CLinux"),

        // Values.
        stage("Periods"),
        stage("Facts", "Periods"),
        stage("Pages"),

        // Wrappers: one C library each.
        stage("SQLite", "CSQLite"),
        stage("Markdown", "CMarkdown"),
        stage("YAML", "CYAML"),
        stage("Digests", "CCrypto"),
        stage("Normalization", "CGLib"),
        stage("Deflation", "CZlib"),

        // Stages: pure.
        stage("Obligations", "Periods"),
        stage("Figures", "Facts", "Periods"),
        stage("Templates", "Facts", "Periods", "Markdown", "YAML"),
        stage("Charts", "Pages", "Facts"),
        stage("Documents", "Templates", "Facts", "Periods", "Charts"),
        stage("Layout", "Documents", "Charts", "Pages"),

        // Edges: each touches one outside thing.
        stage(
            "Records", "Facts", "Figures", "Periods", "Obligations", "FileSystem", "SQLite", "Digests",
            "Normalization"),
        stage("Drawing", "Pages", "CCairo", "CPango"),
        stage("Archives", "Pages", "Digests", "Deflation"),
        stage("FileSystem"),
        stage("Workbooks", "Documents", "CXlsxWriter"),
        stage("Ledger", "Periods", "Obligations", "FileSystem", "SQLite", "Digests"),
        stage("Delivery", "Digests", "FileSystem"),

        // Programs.
        stage(
            "Pipeline", "Periods", "Facts", "Pages", "Figures", "Templates", "Charts", "Documents",
            "Layout", "Records", "Drawing", "Archives", "Obligations", "FileSystem", "YAML",
            "Digests", "Normalization", "Deflation"),
        stage(
            "Issuing", "Pipeline", "Facts", "Periods", "Obligations", "Ledger", "Delivery", "Records",
            "Drawing", "FileSystem", "SQLite", "Digests", "Deflation"),
        stage("Service", "Issuing", "Pipeline", "Periods", "FileSystem", "Ledger", "Digests", "CLinux"),
        program(
            "baocao", "Service", "Issuing", "Pipeline", "Periods", "FileSystem", "Workbooks",
            arguments),
        program("baocao-example", arguments),
        program("baocao-bench", "Pipeline", arguments),
        program("baocao-pictures", "Pipeline", "FileSystem", "Deflation", arguments),

        // Tests.
        tests("PeriodsTests", "Periods"),
        tests("FactsTests", "TestTools", "Facts", "Periods"),
        tests("ObligationsTests", "TestTools", "Obligations", "Periods"),
        tests("FiguresTests", "TestTools", "Figures", "Facts", "Periods"),
        tests("TemplatesTests", "TestTools", "Templates", "Facts", "Periods", "Markdown", "YAML"),
        tests("ChartsTests", "Charts", "Pages", "Facts"),
        tests("DocumentsTests", "Documents", "Templates", "Facts", "Periods", "Charts"),
        tests("LayoutTests", "TestTools", "Layout", "Documents", "Charts", "Pages"),
        tests(
            "RecordsTests", "TestTools", "Records", "Figures", "Facts", "Periods", "FileSystem", "SQLite",
            "Digests", "Normalization"),
        tests("DrawingTests", "TestTools", "Drawing", "Pages"),
        tests("ArchivesTests", "TestTools", "Archives", "Drawing", "Pages", "Digests", "Deflation"),
        tests(
            "PipelineTests", "TestTools", "Pipeline", "Documents", "Layout", "Charts", "Pages", "Periods",
            "Digests", "Templates",
            "Facts", "Figures", "FileSystem", "Records", "SQLite",
            "Obligations",
            "baocao", "baocao-example"),
        tests("FileSystemTests", "TestTools", "FileSystem"),
        tests("WorkbooksTests", "TestTools", "Workbooks", "Documents"),
        tests("LedgerTests", "TestTools", "Ledger", "Obligations", "Periods", "SQLite", "Digests"),
        tests("DeliveryTests", "TestTools", "Delivery", "FileSystem", "Digests"),
        tests(
            "IssuingTests", "TestTools", "Issuing", "Pipeline", "Obligations", "Ledger", "Delivery",
            "Records", "FileSystem", "Periods", "Digests", "SQLite"),
        tests(
            "ServiceTests", "TestTools", "CLinux", "Service", "Issuing", "Pipeline", "Periods", "FileSystem", "Digests",
            "Ledger", "baocao"),
        tests("ExampleTests", "baocao-example"),
        tests("TidyTests", "TestTools"),

        // What tests share, and programs that only tests run.
        support("TestTools", "CLinux"),
        probe(
            "baocao-faults", "TestTools", "Issuing", "Pipeline", "Obligations", "Ledger",
            "Periods", "SQLite", "Digests", arguments),
        probe("baocao-early", "Issuing", "Pipeline", "Ledger", arguments),
    ]
)
