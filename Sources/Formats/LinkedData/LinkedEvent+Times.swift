import Catalog

extension LinkedEvent {
    func writeTimes(to writer: inout ScriptWriter, _ offset: (Instant) -> Int) {
        writer.instant("startDate", edition.event.starts, offset)
        writer.instant("endDate", edition.event.ends, offset)
        writer.instant("doorTime", edition.event.doors, offset)
        // A date that was called off or put off stays where it was; only one that was moved has another before it.
        switch edition.event.status {
        case .cancelled: writer.word("eventStatus", "https://schema.org/EventCancelled")
        case .postponed: writer.word("eventStatus", "https://schema.org/EventPostponed")
        case .draft, .published, .ended:
            guard let previous = edition.event.previousStarts, previous != edition.event.starts else {
                return writer.word("eventStatus", "https://schema.org/EventScheduled")
            }
            writer.word("eventStatus", "https://schema.org/EventRescheduled")
            writer.instant("previousStartDate", previous, offset)
        }
    }

    /// What it is a part of, and its parts.
    func writeRelations(to writer: inout ScriptWriter, _ offset: (Instant) -> Int) {
        if let series = edition.event.series {
            writer.object("superEvent") { writer in
                writer.word("@type", "EventSeries")
                writer.id("@id", edition.ids.series(series))
                writer.text("identifier", series)
            }
        }
        guard !edition.event.schedule.isEmpty else { return }
        writer.array("subEvent") { writer in
            for place in edition.event.schedule.indices {
                writer.object { writer in
                    writer.word("@type", "Event")
                    writer.text("name", edition.words(edition.event.schedule[place].title))
                    writer.instant("startDate", edition.event.schedule[place].starts, offset)
                    writer.instant("endDate", edition.event.schedule[place].ends, offset)
                }
            }
        }
    }
}
