enum FaultCases {
    struct Case { let text: String; let faults: [String] }
    static let bodies: [Case] = []
    static let heads: [Case] = []
}
