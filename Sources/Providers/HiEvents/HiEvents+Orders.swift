import Diagnostics
import Fetching
import JSON

extension HiEvents {
    /// All orders of an event by its number, and whoever is to come. Nobody but its owner is told of them.
    func orders(of event: String) throws(Failure) -> Orders {
        let path = "/events/\(HiEvents.escaped(event))"
        guard request.isSignedIn else {
            throw refused("Hi.Events shows orders to nobody it doesn't know", path, "set HIEVENTS_SECRET_KEY")
        }
        guard let told = try find(path, [], .orders), let orders = try list("\(path)/orders", oldestFirst, .orders),
            let attendees = try list("\(path)/attendees", oldestFirst, .orders)
        else {
            throw refused("this account has no event \(event)", path, "name one of its events by its number")
        }
        var result = Orders()
        let byOrder = Dictionary(grouping: attendees) { $0["order_id"].text ?? "" }
        let shelf = try shelf(of: event)
        for order in orders {
            var words = OrderWords(
                order, attendees: byOrder[order["id"].text ?? ""] ?? [], of: told, number: event, shelf: shelf,
                site: self)
            result.orders += words.json()
            result.diagnostics += words.remarks.diagnostics
        }
        result.diagnostics += strays(byOrder, orders, event)
        result.diagnostics = result.diagnostics.sortedOnce
        return result
    }

    /// People whose order isn't there, such as one that was placed between the two lists.
    private func strays(_ attendees: [String: [Wire]], _ orders: [Wire], _ event: String) -> [Diagnostic] {
        let known = Set(orders.compactMap { $0["id"].text })
        let strays = attendees.filter { !known.contains($0.key) }.values.joined()
        guard !strays.isEmpty else { return [] }
        var remarks = remarks(on: "event \(event)")
        let numbers = HiEvents.ordered(strays.compactMap { $0["id"].text }).joined(separator: ", ")
        remarks.warn(
            "stray", "attendees", "the orders of some attendees aren't listed, and these are left out: \(numbers)",
            hint: "pull the orders again; if it stays so, look in Hi.Events what became of them")
        return remarks.diagnostics
    }

    private func refused(_ message: String, _ path: String, _ hint: String) -> Failure {
        Failure(
            .usage,
            [Diagnostic(.error, "hi-events.orders", message, at: Location(file: server.name, path: path), hint: hint)])
    }
}
