import Catalog
import JSON
import Records

/// All amounts of an order are in one currency.
enum OneCurrency {
    static let check = Check<Order>("total", "fees", "taxes", "items") { order, json, problems in
        guard let currency = order.total?.currency else { return }
        let items = order.items.enumerated().map { (["items", .index($0), "unitPrice"] as [JSONStep], $1.unitPrice) }
        let taxes = order.taxes.enumerated().map {
            (["taxes", .index($0), "amount"] as [JSONStep], Optional($1.amount))
        }
        for (place, money) in items + taxes + [(["fees"], order.fees)] {
            guard let money, money.currency != currency else { continue }
            problems.error(
                "order.mixed-currencies", "this is in \(money.currency), the total in \(currency)",
                at: json.reach(place + ["currency"]))
        }
    }
}

/// No two tickets of an order have one id or one code.
enum TicketCodes {
    static let check = Check<Order>("tickets") { order, json, problems in
        for (key, names) in [("id", order.tickets.map(\.id.text)), ("code", order.tickets.map(\.code))] {
            var seen: Set<String> = []
            for (index, name) in names.enumerated() where !seen.insert(name).inserted {
                problems.error(
                    "order.duplicate-ticket", "another ticket of the order has the \(key) “\(name)” too",
                    at: json.reach("tickets", .index(index), .key(key)), hint: "each ticket has a code of its own")
            }
        }
    }
}
