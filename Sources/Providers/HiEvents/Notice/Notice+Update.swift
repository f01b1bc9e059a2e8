import Catalog
import Diagnostics
import JSON

extension Notice {
    /// An event of a snapshot as it is after this; nil if the notice doesn't say enough, so that only a pull can tell. Throws
    /// what can't be read of it, all of that: half of it would be told of an event that there never was.
    ///
    /// Orders and who comes change how many are left: a notice that came twice would count twice, which whoever takes them
    /// has to see to.
    public func applied(to event: JSON) throws(Failure) -> JSON? {
        switch subject {
        case .event: try applyingEvent(to: event)
        case .product: try applyingProduct(to: event)
        case .occurrence: change == .cancelled ? standing(event, .cancelled, .inactive) : nil
        case .order, .attendee, .checkin: applyingSold(to: event)
        }
    }

    private func applyingEvent(to event: JSON) throws(Failure) -> JSON? {
        guard let status, let state else { return nil }
        // Whoever tells of no more than the status says nothing of a status that nobody knows.
        var event = standing(event, eventStatus, state)
        if status.uppercased() == "ARCHIVED" { event = event.setting("visibility", "hidden") }
        guard change == .updated, event["series"] == nil, let words = words(beside: event, products: []) else {
            return event
        }
        var told = words
        let json = told.json()
        try Notice.refuse(told.remarks) { $0 == .error }
        for key in ["title", "description", "descriptionFormat", "starts", "ends", "timeZone"] {
            if let value = json[key] { event = event.setting(key, value) }
        }
        return event
    }

    private func standing(_ event: JSON, _ status: Event.Status?, _ state: TicketingState) -> JSON {
        var event = event
        if let status { event = event.setting("status", .string(status.rawValue)) }
        guard var ticketing = event["ticketing"] else { return event }
        ticketing = ticketing.setting("state", .string(state.rawValue))
        if let sent { ticketing = ticketing.setting("updatedAt", .string(sent.text)) }
        return event.setting("ticketing", ticketing)
    }

    /// Of dates of their own nobody but a pull can tell what is left and what it costs.
    private func applyingProduct(to event: JSON) throws(Failure) -> JSON? {
        guard let thing, event["series"] == nil else { return nil }
        var types = event["ticketTypes"]?.elements ?? []
        let place = types.firstIndex { $0["id"] == .string(thing) }
        if change == .deleted {
            guard let place else { return nil }
            types.remove(at: place)
            return event.setting("ticketTypes", .array(types))
        }
        guard let payload, var words = words(beside: event, products: [payload]),
            let new = words.ticketTypes()?.elements.first
        else { return nil }
        try Notice.refuse(words.remarks) { $0 > .note }
        if let place {
            types[place] = new.keeping(Notice.kept, of: types[place])
        } else {
            types.append(new.keeping(Notice.kept, of: [:]))
        }
        return event.setting("ticketTypes", .array(types))
    }

    /// What a product's owner isn't told, or is told otherwise than the public.
    private static let kept = ["minPerOrder", "maxPerOrder", "waitlist", "benefits", "requires", "includes"]
}

extension Notice {
    private static func refuse(_ remarks: Remarks, _ isWrong: (Severity) -> Bool) throws(Failure) {
        let problems = remarks.diagnostics.filter { isWrong($0.severity) }.map { problem in
            var problem = problem
            // It stands behind whose it is: “event 7, start_date”.
            let field = problem.location?.path?.split(separator: " ").last.map { String($0) }
            problem.location = Location(
                file: source, path: (["payload"] + [field].compactMap { $0 }).joined(separator: "."))
            return problem
        }
        guard problems.isEmpty else { throw Failure(.records, problems) }
    }

    /// What the tables of snapshots say of an event after this, at the place in the webhook that it comes from.
    public static func told(_ error: Diagnostic) -> Diagnostic {
        var told = error
        let path = error.location?.path ?? ""
        told.location = Location(file: source, path: fields[path].map { "payload.\($0)" } ?? "payload")
        if fields[path] == nil, !path.isEmpty { told.notes.append("in a snapshot that is its “\(path)”") }
        return told
    }

    /// What messages call the body where nobody knows a better name.
    public static let source = "webhook"

    /// By what a snapshot calls them.
    private static let fields = [
        "title": "title", "description": "description", "starts": "start_date", "ends": "end_date",
        "timeZone": "timezone", "status": "status",
    ]

    /// The payload read as an answer of the API is, with what only the snapshot has of the event.
    private func words(beside event: JSON, products: [JSON]) -> EventWords? {
        let offers = (event["ticketTypes"]?.elements ?? []).flatMap { [$0] + ($0["tiers"]?.elements ?? []) }
        let isWhole = offers.lazy.compactMap { $0["taxes"]?.elements.first?["included"] }.first != false
        let own = products.isEmpty ? payload : nil
        let answer = JSON.compact([
            "id": .string(self.event), "title": own?["title"] ?? event["title"],
            "description": own?["description"], "start_date": own?["start_date"] ?? event["starts"],
            "end_date": own?["end_date"], "timezone": own?["timezone"] ?? event["timeZone"],
            "currency": own?["currency"] ?? offers.lazy.compactMap { $0["price"]?["currency"] }.first,
            "settings": ["price_display_mode": isWhole ? "INCLUSIVE" : "EXCLUSIVE"], "products": .array(products),
        ])
        guard let document = try? JSONDocument(answer.bytes(.oneLine)) else { return nil }
        let site = HiEvents(request: .unasked)
        return EventWords(
            Wire(document.root), of: Wire(document.root), number: self.event, occurrence: Wire(nil),
            shelf: HiEvents.Shelf(), site: site, remarks: site.remarks(on: "event \(self.event)"))
    }
}
