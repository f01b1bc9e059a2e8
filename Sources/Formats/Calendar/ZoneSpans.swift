import Catalog

/// The zones that a file's times are in, and from when to when.
struct ZoneSpans: Sendable {
    private var spans: [Span] = []
    /// Neighbours mostly share theirs.
    private var last = 0

    struct Span: Sendable {
        let history: ZoneHistory
        var from: Instant
        var through: Instant
    }

    /// Notes the times of an entry; answers the history of its zone.
    mutating func note(_ entry: CalendarEntry, _ zones: ZoneHistories) -> ZoneHistory {
        let span = span(of: entry.zone, zones)
        note(entry.starts, span)
        if let end = entry.ends { note(end, span) }
        return spans[span].history
    }

    /// Takes over what another has noted.
    mutating func join(_ other: ZoneSpans) {
        for span in other.spans {
            if let place = spans.firstIndex(where: { $0.history.zone == span.history.zone }) {
                spans[place].from = min(spans[place].from, span.from)
                spans[place].through = max(spans[place].through, span.through)
            } else {
                spans.append(span)
            }
        }
    }

    /// By name, without those that no local time is in.
    var sorted: [Span] {
        spans.filter { $0.from <= $0.through }.sorted { $0.history.zone.name < $1.history.zone.name }
    }

    private mutating func span(of zone: Zone, _ zones: ZoneHistories) -> Int {
        guard spans.isEmpty || spans[last].history.zone != zone else { return last }
        last = spans.firstIndex { $0.history.zone == zone } ?? spans.count
        if last == spans.count {
            let nothing = (Instant(milliseconds: .max), Instant(milliseconds: .min))
            spans.append(Span(history: zones[zone], from: nothing.0, through: nothing.1))
        }
        return last
    }

    private mutating func note(_ instant: Instant, _ span: Int) {
        guard spans[span].history.offsetOfLocalTime(at: instant) != nil else { return }
        spans[span].from = min(spans[span].from, instant)
        spans[span].through = max(spans[span].through, instant)
    }
}
