import Catalog
import JSON

/// When the items of an event take place that have times of their own: workshops, say.
struct PretixProgramme {
    private let items: [Wire]
    private let zone: Zone

    init(_ items: [Wire], zone: Zone) {
        self.items = items.filter { $0["active"].flag != false }
        self.zone = zone
    }

    func json(_ remarks: inout Remarks) -> JSON? {
        var sessions: [JSON] = []
        for item in items {
            guard let id = item["id"].text else { continue }
            for (number, time) in item["program_times"].list.enumerated() {
                guard let starts = time["start"].instant("item \(id), program_times", &remarks) else { continue }
                let ends = time["end"].instant("item \(id), program_times", &remarks)
                sessions.append(
                    .compact([
                        "id": .string("\(id)-\(number + 1)"), "title": PretixText(item["name"]).json ?? .string(id),
                        "starts": .string(starts.text(in: zone)),
                        "ends": ends.map { .string($0.text(in: zone)) },
                        "room": PretixText(time["location"]).json, "ticketTypes": [.string(id)],
                    ]))
            }
        }
        return sessions.isEmpty ? nil : .array(sessions)
    }
}
