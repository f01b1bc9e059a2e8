import Catalog
import Diagnostics
import JSON

/// What a check says about a catalogue that could be read: the state of each event and type at one instant.
struct CheckReport {
    let catalog: Catalog
    let orderCount: Int
    let tally: Tally
    /// Whether nothing of the catalogue had to be left out.
    let isWhole: Bool
    let findings: FindingCounts
    let files: [String]
    let now: Instant
    let fewLeft: Int
    let language: LanguageTag

    /// More events than this are counted rather than listed.
    private static let listed = 20

    func text(isComplete: Bool) -> String {
        let list =
            isComplete || catalog.events.count <= CheckReport.listed ? catalog.events.map(lines).joined() : counts
        let tickets = catalog.events.reduce(0) { $0 + $1.ticketTypes.count }
        let parts = [
            Tally.counted(catalog.events.count, "event"), Tally.counted(tickets, "ticket type"),
            orderCount > 0 ? Tally.counted(orderCount, "order") : nil,
        ].compactMap { $0 }
        let place = files.count > 2 ? Tally.counted(files.count, "file") : files.joined(separator: ", ")
        // Of what couldn't be read nobody knows when it changes.
        let change =
            !isWhole
            ? "what couldn't be read is left out"
            : nextChange.map { "the next change is due at \($0)" } ?? "nothing is due to change"
        return """
            \(list)\(parts.joined(separator: ", ")) in \(place): \(tally.text)
            as of \(now); \(change)

            """
    }

    private func lines(_ event: Event) -> String {
        let title = TextWidth.prefix(event.title.text(in: language, fallback: language).visible, within: 60)
        let states = "\(event.phase(at: now).state.rawValue), ticketing \(event.ticketingState(at: now).state.rawValue)"
        let status = event.status == .draft ? "draft, " : ""
        let held = event.availability(at: now, fewLeft: fewLeft)
        let rows = zip(event.ticketTypes, zip(held.types, held.tiers)).map { type, states in
            let tiers = zip(type.tiers, states.1).map { row($0.name, $1, in: event.zone, indent: "    ") }
            return row(type.name, states.0, in: event.zone, indent: "  ") + tiers.joined()
        }
        return "\(title)\n  /\(event.slug): \(status)\(states)\n\(rows.joined())\n"
    }

    private func row(_ name: LocalizedText, _ held: Held<Availability>, in zone: Zone, indent: String) -> String {
        let width = 38 - indent.count
        let name = TextWidth.prefix(name.text(in: language, fallback: language).visible, within: width)
        let padding = String(repeating: " ", count: width - TextWidth.of(name))
        return "\(indent)\(name)\(padding)  \(held.words(in: zone))\n"
    }

    private var counts: String {
        var counts: [String: Int] = [:]
        for event in catalog.events {
            counts[event.phase(at: now).state.rawValue, default: 0] += 1
            counts["ticketing \(event.ticketingState(at: now).state.rawValue)", default: 0] += 1
        }
        let names = EventPhase.allCases.map(\.rawValue) + TicketingState.allCases.map { "ticketing \($0.rawValue)" }
        return names.compactMap { name in counts[name].map { "  \(name): \($0)\n" } }.joined() + "\n"
    }

    private var nextChange: Instant? { catalog.nextChange(after: now, fewLeft: fewLeft) }
}

extension CheckReport {
    var json: JSON {
        [
            "asOf": .string(now.text),
            "nextChange": isWhole ? CheckReport.json(nextChange) : .null,
            "isWhole": .bool(isWhole),
            "files": .array(files.map(JSON.string)),
            "errors": .int(tally.errors),
            "warnings": .int(tally.warnings),
            "rules": findings.json,
            "orders": .int(orderCount),
            "events": .array(catalog.events.map(json)),
        ]
    }

    private func json(_ event: Event) -> JSON {
        let phase = event.phase(at: now)
        let ticketing = event.ticketingState(at: now)
        let held = event.availability(at: now, fewLeft: fewLeft)
        return [
            "id": .string(event.id.text),
            "slug": .string(event.slug.text),
            "phase": ["state": .string(phase.state.rawValue), "until": CheckReport.json(phase.until)],
            "ticketing": ["state": .string(ticketing.state.rawValue), "until": CheckReport.json(ticketing.until)],
            "ticketTypes": .array(
                zip(event.ticketTypes, zip(held.types, held.tiers)).map { type, states in
                    let tiers = zip(type.tiers, states.1).map { CheckReport.json($0.id.text, $1) }
                    return CheckReport.json(type.id.text, states.0).with("tiers", .array(tiers))
                }),
        ]
    }

    private static func json(_ id: String, _ held: Held<Availability>) -> JSON {
        var left: JSON?
        var from: JSON?
        switch held.state {
        case .fewLeft(let count): left = .int(count)
        case .notYetOnSale(let date): from = json(date)
        default: break
        }
        return .compact([
            "id": .string(id), "availability": .string(held.state.name), "left": left, "from": from,
            "until": json(held.until),
        ])
    }

    private static func json(_ instant: Instant?) -> JSON {
        instant.map { .string($0.text) } ?? .null
    }
}

extension Held<Availability> {
    /// For people who read a terminal, in the time of the place.
    fileprivate func words(in zone: Zone) -> String {
        let until = until.map { ", until \($0.text(in: zone))" } ?? ""
        return switch state {
        case .onSale: "on sale\(until)"
        case .fewLeft(let count): "few left: \(count)\(until)"
        case .notYetOnSale(let from): from.map { "not yet on sale, from \($0.text(in: zone))" } ?? "not yet on sale"
        case .paused: "paused\(until)"
        case .soldOut: "sold out\(until)"
        case .saleEnded: "sale ended"
        case .hidden: "hidden"
        }
    }
}

extension Availability {
    /// For programs.
    fileprivate var name: String {
        switch self {
        case .onSale: "onSale"
        case .fewLeft: "fewLeft"
        case .notYetOnSale: "notYetOnSale"
        case .paused: "paused"
        case .soldOut: "soldOut"
        case .saleEnded: "saleEnded"
        case .hidden: "hidden"
        }
    }
}
