import Catalog

/// The zones that a file's times are in, and from when to when.
struct ZoneSpans {
    private var spans: [Span] = []
    /// Neighbours mostly share theirs.
    private var last = 0

    struct Span {
        let history: ZoneHistory
        var from: Instant
        var through: Instant
    }

    init(_ entries: [CalendarEntry], _ zones: ZoneHistories) {
        for place in entries.indices {
            note(entries[place].starts, entries[place].zone, zones)
            if let end = entries[place].ends { note(end, entries[place].zone, zones) }
        }
    }

    /// By name, without those that no local time is in.
    var sorted: [Span] {
        spans.filter { $0.from <= $0.through }.sorted { $0.history.zone.name < $1.history.zone.name }
    }

    func history(of zone: Zone) -> ZoneHistory? { spans.first { $0.history.zone == zone }?.history }

    private mutating func note(_ instant: Instant, _ zone: Zone, _ zones: ZoneHistories) {
        if spans.isEmpty || spans[last].history.zone != zone {
            last = spans.firstIndex { $0.history.zone == zone } ?? spans.count
            if last == spans.count {
                let nothing = (Instant(milliseconds: .max), Instant(milliseconds: .min))
                spans.append(Span(history: zones[zone], from: nothing.0, through: nothing.1))
            }
        }
        guard spans[last].history.offsetOfLocalTime(at: instant) != nil else { return }
        spans[last].from = min(spans[last].from, instant)
        spans[last].through = max(spans[last].through, instant)
    }
}
