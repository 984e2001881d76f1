// The key of an obligation ↔ the same key as the ledger writes it.

import Ledger
import Obligations

extension ObligationKey {
    init(_ key: LedgerKey) {
        self.init(definition: key.definition, committee: key.committee, period: key.period)
    }

    var inLedger: LedgerKey {
        LedgerKey(definition: definition, committee: committee, period: period)
    }
}
