import Diagnostics
import Effects
import Fetching
import JSON
import Project

/// The purchases of an event of Lancola, with their tickets, as orders.
struct LancolaOrders {
    private let request: Provider.Request
    private let event: String
    private let api: LancolaAPI

    /// For an event by the id it has at Lancola.
    init(_ request: Provider.Request, _ event: String) {
        self.request = request
        self.event = event
        api = LancolaAPI(server: request.server)
    }

    func orders() throws(Failure) -> Orders {
        let query = [Query("eventId", event)] + LancolaAPI.firstPage
        var purchases = try api.list("/purchases", query, .orders).filter(isOurs)
        let tickets = try api.list("/tickets", query, .orders).filter(isOurs)
        let byPurchase = Dictionary(grouping: tickets) { $0["purchaseId"].text ?? "" }
        purchases += try missing(from: purchases, byPurchase)

        var orders = Orders()
        let mpesa = request.config.payments.first { $0.method == "mpesa" }
        for purchase in purchases.sorted(by: LancolaOrders.isEarlier) {
            guard let id = purchase["id", "_id"].text else { continue }
            var remarks = Remarks("lancola", request.server.name, "purchase \(id)")
            let order = LancolaOrder(
                id, purchase, tickets: (byPurchase[id] ?? []).sorted(by: LancolaOrders.isEarlier), event: event,
                currency: request.source.currency,
                mpesa: mpesa)
            if let json = order.read(&remarks) { orders.orders.append(json) }
            orders.diagnostics += remarks.diagnostics
        }
        let known = Set(purchases.compactMap { $0["id", "_id"].text })
        orders.diagnostics += tickets.filter { !known.contains($0["purchaseId"].text ?? "") }.flatMap(lost)
        return orders
    }
}

extension LancolaOrders {
    /// A server that doesn't know the filter gives everyone's.
    private func isOurs(_ wire: Wire) -> Bool { wire["eventId"].text.map { $0 == event } ?? true }

    private static func isEarlier(_ one: Wire, _ other: Wire) -> Bool {
        (one["id", "_id"].text ?? "") < (other["id", "_id"].text ?? "")
    }

    /// Those that have tickets, but aren't in the list.
    private func missing(
        from purchases: [Wire], _ tickets: [String: [Wire]]
    ) throws(Failure) -> [Wire] {
        let listed = Set(purchases.compactMap { $0["id", "_id"].text })
        let ids = tickets.keys.filter { !$0.isEmpty && !listed.contains($0) }.sorted()
        return try waitingMap(ids, jobs: request.jobs) { id throws(Failure) in
            try api.oneIfAllowed("/purchases/\(id)", .orders)
        }.compactMap { $0 }
    }

    private func lost(_ ticket: Wire) -> [Diagnostic] {
        var remarks = Remarks("lancola", request.server.name, "ticket \(ticket["id", "_id"].text ?? "without an id")")
        remarks.warn(
            "no-purchase", "purchaseId", "there is no purchase that it is of, so it is left out",
            hint: "see whether the token may read all purchases of the event")
        return remarks.diagnostics
    }
}
