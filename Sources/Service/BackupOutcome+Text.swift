// What a backup or a restore did → lines for whoever ordered it.

import Issuing
import Ledger
import Pipeline

extension Configuration {
    /// The ledger of the state, for reading.
    func ledger() throws -> LedgerFile {
        try LedgerFile(path: stateFolder + "/ledger.db", mode: .reading)
    }
}

extension BackupOutcome {
    /// What was kept, and what was not as the ledger says.
    var lines: [String] {
        let end = head.map { "\($0)" } ?? "chưa có mục nào"
        return ["Đã sao lưu \(entryCount) tệp, \(byteCount) byte; sổ cái đến \(end)"] + findings
    }
}

extension RestoreOutcome {
    /// What came back, and what a person has to look at.
    var lines: [String] {
        let end = head.map { "\($0)" } ?? "chưa có mục nào"
        var lines = ["Đã phục hồi \(fileCount) tệp; sổ cái đến \(end)"]
        if keptPointer { lines.append("Giữ thế hệ số liệu hiện có vì mới hơn bản sao lưu") }
        if !differingConfiguration.isEmpty {
            lines.append(
                "Cấu hình khác bản sao lưu, để tại \(configurationFolder): "
                    + differingConfiguration.joined(separator: ", "))
        }
        return lines
    }
}
