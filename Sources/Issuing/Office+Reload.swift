// The configuration as it is now on disk → the running one, or a refusal that changes nothing.

import Ledger

extension Office {
    /// Reads configuration, definitions and holidays again.
    ///
    /// - Throws: `PipelineError` with place and hint; the running configuration stays.
    public func reload() throws {
        try surroundings.reload()
        memory = TickMemory()
        if let site = surroundings as? SiteSurroundings { renderer.use(site.configuration) }
        // Days in the ledger are civil days of the zone.
        if view.zone != surroundings.premises.zone { take(try state.ledger().entries()) }
    }
}
