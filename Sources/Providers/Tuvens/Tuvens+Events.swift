import Diagnostics
import Fetching

extension Tuvens {
    /// The events that the source is to show: those it names or, of all there are, those of the organizers it names.
    func events(_ diagnostics: inout [Diagnostic]) throws(Failure) -> [Wire] {
        let source = request.source
        var events: [Wire] = []
        for name in HiEvents.ordered(source.events) {
            let path = "/events/\(HiEvents.escaped(name))"
            if let answer = try request.server.answerIfThere(Question(path), .events) {
                let event = answer["data", "event"].object ?? answer
                events.append(try request.server.known(event, by: ["id", "_id", "eventId", "event_id"], path))
            } else {
                diagnostics += missing(name)
            }
        }
        guard source.events.isEmpty || !source.organizers.isEmpty else { return events }
        let all = try request.server.list(
            Question("/events"), .events, id: { Tuvens.number(of: $0) }, page: Tuvens.page)
        let wanted = Set(source.organizers)
        let known = Set(events.compactMap(Tuvens.number))
        let more = all.filter { event in
            wanted.isEmpty || TuvensWords.host(of: event)["id", "_id"].text.map(wanted.contains) ?? false
        }
        return events + more.filter { Tuvens.number(of: $0).map { !known.contains($0) } ?? true }
    }

    private func missing(_ name: String) -> [Diagnostic] {
        var remarks = Remarks(Tuvens.name, request.server.name, "event \(name)")
        remarks.warn(
            "missing", "id", "there is no such event, or it isn't public: it is left out",
            hint: "take it out of the source's `events`, or set TUVENS_API_TOKEN")
        return remarks.diagnostics
    }

    static func number(of event: Wire) -> String? { event["id", "_id", "eventId", "event_id"].text }

    /// A list alone, in an envelope, or in one that says which page it is and how to get the next.
    private static func page(_ answer: Wire, _ asked: Question) -> Page? {
        let inner = answer["data", "events", "items", "results"]
        let list = answer.isList ? answer : inner.isList ? inner : inner["events", "items", "data"]
        let meta = answer["meta", "pagination"].object ?? answer
        let total = meta["total", "totalCount", "total_count"].int
        if let link = (answer["links"]["next"].text ?? answer["next"].text), link.contains("/") || link.contains("?") {
            return Page(list, total: total, next: Question(link.hasPrefix("?") ? asked.path + link : link))
        }
        let number = meta["page", "currentPage", "current_page"].int ?? 1
        let last = meta["totalPages", "total_pages", "lastPage", "last_page", "pages"].int ?? number
        let next = number < last ? Question("/events", [Query("page", "\(number + 1)")]) : nil
        return Page(list, total: total, next: next)
    }
}
