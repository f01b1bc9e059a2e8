import Catalog
import Diagnostics
import Fetching
import JSON
import Project

/// The orders of an event of pretix, or of one of its dates.
struct PretixOrders {
    private let request: Provider.Request
    private let path: PretixPath
    private let date: String?
    private let api: PretixAPI

    /// For an event as its ticketing names it: `ORGANIZER/EVENT` or `ORGANIZER/EVENT/DATE`, or by its slug alone where the
    /// source has one organizer. Throws if it is none of these.
    init(_ request: Provider.Request, _ event: String) throws(Failure) {
        self.request = request
        api = PretixAPI(server: request.server)
        let parts = event.split(separator: "/").map(String.init)
        let organizers = request.source.organizers
        switch parts.count {
        case 1 where organizers.count == 1:
            path = PretixPath(organizer: organizers.first ?? "", event: event)
            date = nil
        case 2, 3:
            path = PretixPath(organizer: parts[0], event: parts[1])
            date = parts.count == 3 ? parts[2] : nil
        default:
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "pretix.event", "“\(event)” doesn't say whose event it is",
                        at: Location(file: request.server.name), hint: "write ORGANIZER/EVENT, by their slugs")
                ])
        }
    }

    func orders() throws(Failure) -> Orders {
        let event = try api.one("\(path.path)/", .events)
        let shop = try PretixOrderSetting(path, event, request.source, api)
        let setting = shop.digest(date: date)
        let since = shop.isInTestMode ? nil : request.mark.flatMap { $0.setting == setting ? $0.until : nil }
        let clock = ServerClock()
        let wires = try PretixAPI(server: request.server.noting(clock)).list(
            "\(path.path)/orders/", query(since: since), .orders, id: "code")

        var orders = Orders()
        if since != nil { orders.changed = Set(wires.compactMap { $0["code"].text }) }
        orders.mark = clock.instant.map { Orders.Mark(until: $0, setting: setting) }
        for wire in wires.sorted(by: { ($0["code"].text ?? "") < ($1["code"].text ?? "") }) {
            var remarks = Remarks("pretix", request.server.name, "order \(wire["code"].text ?? "without a code")")
            orders.orders += PretixOrder(wire, shop, date: date).read(&remarks)
            orders.diagnostics += remarks.diagnostics
        }
        return orders
    }

    /// The eldest first, so that one that is placed meanwhile comes last. Of those that have changed all are asked for, since
    /// one may be for this date no more.
    private func query(since: Instant?) -> [Query] {
        var query = [Query("include_canceled_positions", "true"), Query("ordering", "datetime")]
        if let since {
            let before = Instant(milliseconds: since.milliseconds - PretixOrders.overlap)
            query.append(Query("modified_since", before.text))
        } else if let date {
            query.append(Query("subevent", date))
        }
        return query
    }

    /// What is stored takes some time until it can be seen, under the time when that began.
    private static let overlap: Int64 = 300_000
}
