// Is the list of steps that make an empty file the records database of today.

/// One step of the schema (bước nâng cấp); steps are only ever added at the end.
struct Migration: Sendable {
    /// The file's `user_version` once the step is done.
    let version: Int
    let statements: String

    /// The version this program reads and writes.
    static var currentVersion: Int { all.last?.version ?? 0 }

    static let all = [
        Migration(version: 1, statements: firstVersion),
        Migration(version: 2, statements: secondVersion),
        Migration(version: 3, statements: tables(since: 3)),
    ]

    /// Earlier versions are read too: what came later is then empty.
    static let readable = 1...currentVersion

    /// The imported tables that came with a version.
    private static func tables(since version: Int) -> String {
        RecordsSchema.tables.filter { $0.since == version }.map(\.definition)
            .joined(separator: "\n")
    }

    /// The first imported tables, the change journal, and the history of generations.
    private static let firstVersion =
        tables(since: 1) + """

            CREATE TABLE bien_dong (
                id INTEGER PRIMARY KEY, luc TEXT NOT NULL, nguoi TEXT NOT NULL,
                theo_van_ban TEXT NOT NULL, bang TEXT NOT NULL, khoa TEXT NOT NULL,
                cot TEXT NOT NULL, cu TEXT, moi TEXT
            ) STRICT;
            CREATE TABLE the_he (
                so INTEGER PRIMARY KEY, tao_luc TEXT, nguoi TEXT, tom_tat TEXT NOT NULL,
                so_the_he_truoc INTEGER
            ) STRICT;
            """

    /// Rules about figures, receipts and deadlines; the days on which imports brought figures.
    private static let secondVersion =
        tables(since: 2) + """

            CREATE TABLE tiep_nhan (
                id INTEGER PRIMARY KEY, don_vi TEXT NOT NULL, den_ngay TEXT NOT NULL,
                luc TEXT NOT NULL, nguoi TEXT NOT NULL, theo_van_ban TEXT NOT NULL,
                UNIQUE (don_vi, den_ngay)
            ) STRICT;
            """
}
