import Catalog
import Diagnostics
import Effects
import Fetching
import JSON

/// A Tuvens, and the Hi.Events that sells its tickets.
struct Tuvens: Sendable {
    let request: Provider.Request

    /// All its events, each with what Hi.Events sells for it. Throws if either can't be asked: without its ticket types an event would
    /// look as if it had none.
    func harvest() throws(Failure) -> Harvest {
        let shop = try shop()
        var diagnostics: [Diagnostic] = []
        let found = try waitingMap(try events(&diagnostics), jobs: request.jobs) { (event) throws(Failure) -> Told in
            try told(of: event, shop)
        }
        var organizers: [String: Organizer] = [:]
        for organizer in found.compactMap(\.organizer) {
            organizers[organizer.id, default: organizer].contacts.formUnion(organizer.contacts)
        }
        return Harvest(
            organizers: HiEvents.ordered(Array(organizers.keys)).compactMap { organizers[$0]?.json },
            events: found.flatMap(\.events), diagnostics: (diagnostics + found.flatMap(\.diagnostics)).sortedOnce,
            refused: Set(found.flatMap(\.refused)))
    }

    /// What is known of an event.
    struct Told: Sendable {
        var events: [JSON] = []
        var organizer: Organizer?
        var diagnostics: [Diagnostic] = []
        var refused: [String] = []
    }

    static let name = "tuvens"

    static func id(_ number: String) -> String { "\(name)-\(PathPart.of(number))" }
}

extension Tuvens {
    private func told(of event: Wire, _ shop: HiEvents?) throws(Failure) -> Told {
        let number = event["id", "_id", "eventId", "event_id"].text
        var remarks = Remarks(Tuvens.name, request.server.name, "event \(number ?? "without an id")")
        guard let number else {
            remarks.warn("unnamed", "id", "the event has no id: it is left out", hint: "look for it at Tuvens")
            return Told(diagnostics: remarks.diagnostics)
        }
        var words = TuvensWords(event, number: number, request: request, remarks: remarks)
        let sale = try words.sale(in: shop)
        let json = words.json(sale)
        return Told(
            events: [json], organizer: words.organizer,
            diagnostics: words.remarks.diagnostics + sale.diagnostics,
            refused: words.remarks.hasErrors ? [Tuvens.id(number)] : [])
    }

    /// The Hi.Events that the source names; nil if it names none.
    private func shop() throws(Failure) -> HiEvents? {
        guard let address = request.source.tickets else { return nil }
        if let other = request.other(.hiEvents, address) { return HiEvents(request: other) }
        throw Failure(
            .usage,
            [
                Diagnostic(
                    .error, "tuvens.tickets", "there is no way to ask the Hi.Events at \(address)",
                    at: Location(file: request.server.name), hint: "correct the source's `tickets`")
            ])
    }
}
