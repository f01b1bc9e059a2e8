import JSON

extension PretixOrder {
    /// The payment that counts: one that came, or else the last that was begun.
    func payment(_ remarks: inout Remarks) -> JSON? {
        let payments = wire["payments"].list.sorted { ($0["local_id"].int ?? 0) < ($1["local_id"].int ?? 0) }
        let payment =
            payments.last { $0["state"].text == "confirmed" || $0["state"].text == "refunded" }
            ?? payments.last { $0["state"].text == "pending" || $0["state"].text == "created" } ?? payments.last
        guard let provider = payment?["provider"].text ?? wire["payment_provider"].text else { return nil }
        let number = payment?["local_id"].text.flatMap { id in wire["code"].text.map { "\($0)-P-\(id)" } }
        let isOwing = wire["status"].text == "n"
        return .compact([
            "method": .string(PretixOrder.method(provider)), "reference": number.map(JSON.string),
            "status": payment?["state"].text.map(JSON.string),
            "due": isOwing ? wire["expires"].instant("expires", &remarks).map { .string($0.text) } : nil,
        ])
    }

    private static func method(_ provider: String) -> String {
        switch provider {
        case "free": "none"
        case "banktransfer", "sepadebit": "bank"
        case "stripe", "stripe_cc": "card"
        default: provider.hasSuffix("_cc") || provider.hasSuffix("creditcard") ? "card" : provider
        }
    }
}
