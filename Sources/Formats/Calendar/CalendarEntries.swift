import Catalog

/// Entries of a calendar as they are written, and what their file has to say of zones for them. Several threads may each
/// write some of a file's.
public struct CalendarEntries: Sendable {
    let bytes: [UInt8]
    let spans: ZoneSpans

    /// Each entry is written as it comes, so that no list of them is needed.
    public init(_ entries: some Sequence<CalendarEntry>, zones: ZoneHistories) {
        var writer = CalendarWriter(capacity: entries.underestimatedCount * 640)
        var spans = ZoneSpans()
        for entry in entries { entry.write(to: &writer, spans.note(entry, zones)) }
        bytes = writer.bytes
        self.spans = spans
    }

    /// The same of a list, in which an event's sessions follow one another.
    init(_ entries: [CalendarEntry], zones: ZoneHistories) {
        var writer = CalendarWriter(capacity: entries.count * 640)
        var spans = ZoneSpans()
        var lines: SessionLines?
        for place in entries.indices {
            let zone = spans.note(entries[place], zones)
            if entries[place].parent == nil {
                lines = nil
            } else if lines?.are(of: entries[place]) != true {
                lines = SessionLines(entries[place])
            }
            entries[place].write(to: &writer, zone, lines)
        }
        bytes = writer.bytes
        self.spans = spans
    }
}
