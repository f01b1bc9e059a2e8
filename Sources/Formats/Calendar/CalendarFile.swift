import Catalog

/// A file of a calendar (RFC 5545), or one to be subscribed to (RFC 7986).
public struct CalendarFile: Hashable, Sendable {
    public var name: String?
    /// The page that shows the same to people.
    public var page: WebAddress?
    /// Where the file itself is to be had; only what can be had again can be refreshed.
    public var source: WebAddress?
    /// How often to look for a new one.
    public var hoursToRefresh = 12

    public init(name: String? = nil, page: WebAddress? = nil, source: WebAddress? = nil) {
        self.name = name
        self.page = page
        self.source = source
    }
}

extension CalendarFile {
    /// The file with these entries, in their order.
    public func bytes(_ entries: [CalendarEntry], zones: ZoneHistories) -> [UInt8] {
        bytes([CalendarEntries(entries, zones: zones)])
    }

    /// The file with entries that are written already, in the order of these lists.
    public func bytes(_ entries: [CalendarEntries]) -> [UInt8] {
        var writer = CalendarWriter(capacity: 4096 + entries.reduce(0) { $0 + $1.bytes.count })
        writer.line("BEGIN:VCALENDAR")
        writer.line("VERSION:2.0")
        writer.line("PRODID:-//Playbill//Playbill//EN")
        writer.line("METHOD:PUBLISH")
        writeHead(to: &writer)
        var spans = ZoneSpans()
        for some in entries { spans.join(some.spans) }
        for span in spans.sorted { writer.zone(span.history, from: span.from, through: span.through) }
        for some in entries { writer.lines(some.bytes) }
        writer.line("END:VCALENDAR")
        return writer.bytes
    }

    /// Each name that calendars read twice: as RFC 7986 has it, and as they had it before.
    private func writeHead(to writer: inout CalendarWriter) {
        writer.line("NAME:", name)
        writer.line("X-WR-CALNAME:", name)
        if let page { writer.line("URL:") { $0.append(page) } }
        guard let source else { return }
        writer.line("SOURCE;VALUE=URI:") { $0.append(source) }
        for name in ["REFRESH-INTERVAL;VALUE=DURATION:PT", "X-PUBLISHED-TTL:PT"] as [StaticString] {
            writer.line(name) {
                $0.append(decimal: hoursToRefresh)
                $0.append(UInt8(ascii: "H"))
            }
        }
    }
}
