// Is the table of what each target may import: section 1 of the design, row by row.

/// The rows of the table; a target without a row may not exist.
struct ModuleTable {
    /// Imports of the project and of packages, by target.
    let rows: [String: Set<String>]
    /// Targets that own a C library or touch something outside, and so may import Glibc.
    let edges: Set<String>
    /// Targets with more than one thread, and Drawing, whose font maps outlive their users: these
    /// alone may import Synchronization.
    let sharers: Set<String>
    /// Programs, which alone may import FoundationEssentials.
    let programs: Set<String>
    /// Targets that call C, where pointers are allowed.
    let pointerOwners: Set<String>

    static let design = ModuleTable(
        rows: values.merging(stages, uniquingKeysWith: { $1 })
            .merging(wrappers, uniquingKeysWith: { $1 })
            .merging(outer, uniquingKeysWith: { $1 }),
        edges: Set(wrappers.keys).union(outer.keys),
        sharers: ["Drawing", "Pipeline", "Service"],
        programs: [
            "baocao", "baocao-bench", "baocao-early", "baocao-example", "baocao-faults",
            "baocao-forms", "baocao-mail", "baocao-pictures",
        ],
        pointerOwners: Set(wrappers.keys).union(outer.keys))

    private static let values: [String: Set<String>] = [
        "Periods": [],
        "Facts": ["Periods"],
        "Pages": [],
    ]

    private static let stages: [String: Set<String>] = [
        "Obligations": ["Periods"],
        "Figures": ["Facts", "Periods"],
        "Templates": ["Facts", "Periods", "Markdown", "YAML"],
        "Charts": ["Pages", "Facts"],
        "Documents": ["Templates", "Facts", "Periods", "Charts"],
        "Layout": ["Documents", "Charts", "Pages"],
    ]

    private static let wrappers: [String: Set<String>] = [
        "SQLite": ["CSQLite"],
        "Markdown": ["CMarkdown"],
        "YAML": ["CYAML"],
        "Digests": ["CCrypto"],
        "Normalization": ["CGLib"],
        "Deflation": ["CZlib"],
    ]

    private static let outer: [String: Set<String>] = [
        "Records": [
            "Facts", "Figures", "Periods", "Obligations", "FileSystem", "SQLite", "Digests",
            "Normalization",
        ],
        "Drawing": ["Pages", "CCairo", "CPango"],
        "Archives": ["Pages", "Digests", "Deflation"],
        "Ledger": ["Periods", "Obligations", "FileSystem", "SQLite", "Digests"],
        "FileSystem": [],
        "Delivery": ["Digests", "FileSystem"],
        "Workbooks": ["Documents", "CXlsxWriter"],
        "Pipeline": [
            "Periods", "Facts", "Pages", "Obligations", "Figures", "Templates", "Charts",
            "Documents", "Layout", "Records", "Drawing", "Archives", "FileSystem", "YAML",
            "Digests", "Normalization", "Deflation",
        ],
        "Issuing": [
            "Pipeline", "Facts", "Periods", "Obligations", "Ledger", "Delivery", "Records",
            "Drawing", "FileSystem", "SQLite", "Digests", "Deflation",
        ],
        "Service": [
            "Issuing", "Pipeline", "Periods", "FileSystem", "Ledger", "Digests", "CLinux",
        ],
        "baocao": [
            "Pipeline", "Issuing", "Service", "Periods", "FileSystem", "Workbooks",
            "ArgumentParser",
        ],
        "baocao-bench": ["Pipeline", "ArgumentParser"],
        "baocao-pictures": ["Pipeline", "FileSystem", "Deflation", "ArgumentParser"],
        "baocao-example": ["ArgumentParser"],
        "baocao-faults": [
            "TestTools", "Issuing", "Pipeline", "Obligations", "Ledger", "Periods", "SQLite",
            "Digests", "ArgumentParser",
        ],
        "TestTools": ["CLinux"],
        "baocao-early": ["Issuing", "Pipeline", "Ledger", "ArgumentParser"],
        "baocao-forms": ["Facts", "Periods", "Normalization"],
        "baocao-mail": ["Delivery"],
    ]
}
