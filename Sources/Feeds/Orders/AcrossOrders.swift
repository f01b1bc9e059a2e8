import Catalog
import JSON
import Records

/// What holds between all orders that are read together: no id names two orders or tickets, and no two tickets that admit
/// have one code, for the second at the door would be turned away.
struct AcrossOrders {
    private let files: [String]
    private var orders: [String: String] = [:]
    private var tickets: [String: String] = [:]
    private var codes: [String: String] = [:]

    init(files: [String]) {
        self.files = files
    }

    mutating func check(_ order: Order, _ json: JSONValue, in file: Int, _ problems: inout Problems) {
        note(order.id.text, "order", &orders, json, ["id"], file, &problems)
        for (index, ticket) in order.tickets.enumerated() {
            let place: [JSONStep] = ["tickets", .index(index)]
            note(ticket.id.text, "ticket", &tickets, json, place + ["id"], file, &problems)
            guard ticket.status == .valid else { continue }
            note(ticket.code, "valid ticket", &codes, json, place + ["code"], file, &problems)
        }
    }

    private func note(
        _ name: String, _ thing: String, _ seen: inout [String: String], _ json: JSONValue, _ steps: [JSONStep],
        _ file: Int,
        _ problems: inout Problems
    ) {
        guard !name.isEmpty else { return }
        let key = steps.last == .key("code") ? "code" : "id"
        if let earlier = seen[name] {
            problems.error(
                "order.duplicate-\(key)", "another \(thing) has the \(key) “\(name)” too: \(earlier)",
                at: json.reach(steps), hint: "each has one of its own")
        } else {
            let path = json.reach(steps).path.text
            seen[name] = path.isEmpty ? files[file] : "\(files[file]) \(path)"
        }
    }
}
