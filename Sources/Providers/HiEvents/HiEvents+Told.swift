import Diagnostics
import Fetching
import JSON

extension HiEvents {
    /// Asks for an event by its number. That also takes what only its owner is told, if we are that.
    func told(of number: String) throws(Failure) -> Told {
        var remarks = remarks(on: "event \(number)")
        guard let event = try answer(of: number, []) else {
            remarks.warn(
                "missing", "id", "there is no such event, or it isn't public: it is left out",
                hint: request.isSignedIn
                    ? "take it out of the source's `events`" : "publish it in Hi.Events, or set HIEVENTS_SECRET_KEY")
            return Told(diagnostics: remarks.diagnostics)
        }
        let shelf = request.isSignedIn ? try shelf(of: number) : Shelf()
        var told = Told(host: host(of: event))
        for (occurrence, answer) in try dates(of: event, number) {
            var words = EventWords(
                answer, of: event, number: number, occurrence: occurrence, shelf: shelf, site: self, remarks: remarks)
            told.events.append(words.json())
            told.diagnostics += words.remarks.diagnostics
            if words.remarks.hasErrors { told.refused.append(words.id) }
        }
        return told
    }

    /// The dates of an event that recurs, each with the answer that has its prices; else the event itself.
    private func dates(of event: Wire, _ number: String) throws(Failure) -> [(occurrence: Wire, answer: Wire)] {
        guard event["type"].text == "RECURRING" else { return [(Wire(nil), event)] }
        let listed = try listIfThere("\(path(of: number))/occurrences", .availability) ?? []
        let occurrences = listed.isEmpty ? event["occurrences"].list : listed
        var dates: [(occurrence: Wire, answer: Wire)] = []
        for occurrence in occurrences {
            guard let id = occurrence["id"].text, occurrence["is_past"].flag != true else {
                dates.append((occurrence, event))
                continue
            }
            let own = try answer(of: number, [Query("event_occurrence_id", id)])
            dates.append((occurrence, own ?? event))
        }
        return dates
    }

    /// Nil if there is none; throws for an answer that is about no event.
    private func answer(of number: String, _ query: [Query]) throws(Failure) -> Wire? {
        let path = path(of: number)
        guard let answer = try server.answerIfThere(Question(path, query), .availability) else { return nil }
        return try server.known(answer.content, by: ["id", "start_date"], path)
    }

    private func host(of event: Wire) -> Host? {
        let answer = event["organizer"]
        guard let number = answer["id"].text ?? event["organizer_id"].text else { return nil }
        return Host(
            number: number, answer: answer.value.map { JSON($0) } ?? [:],
            contacts: Set([event["settings"]["support_email"].text].compactMap { $0 }))
    }

    private func path(of number: String) -> String { "/public/events/\(HiEvents.escaped(number))" }
}
