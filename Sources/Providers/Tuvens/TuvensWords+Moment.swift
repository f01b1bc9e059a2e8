import Catalog
import Diagnostics
import JSON

extension TuvensWords {
    /// When it starts or ends, in whichever way that is told: with its offset, or as the clocks show it there.
    mutating func moment(_ edge: String) -> Instant? {
        guard let text = written(edge) else { return nil }
        if let instant = Instant(text) { return instant }
        let time = text.count == 10 ? event["\(edge)Time", "\(edge)_time"].text : nil
        if text.count == 10, time == nil, edge == "end" { return nil }
        if let local = TuvensWords.local(text, time ?? "00:00", in: zone) {
            if text.count > 10 || time == nil {
                remarks.note(
                    "offset", "\(edge)Date", "“\(text)” has no offset: it is taken for the time in \(zone)",
                    hint: "tell times with their offset at Tuvens, or set the source's `timeZone`")
            }
            return local
        }
        remarks.error(
            "date", "\(edge)Date", "“\(text)” is no date and time: the event isn't taken as it is now",
            hint: "set it anew at Tuvens")
        return nil
    }

    /// The same as a snapshot writes it; what can't be read goes on as it came, so that the tables refuse the event, and what
    /// was known of it before stays.
    mutating func told(_ edge: String) -> JSON? {
        let count = remarks.diagnostics.count
        if let moment = moment(edge) { return .string(moment.text(in: zone)) }
        let isWrong = remarks.diagnostics.dropFirst(count).contains { $0.severity == .error }
        return isWrong ? written(edge).map(JSON.string) : nil
    }

    private func written(_ edge: String) -> String? {
        event[
            "\(edge)Date", "\(edge)_date", "\(edge)s", edge, "\(edge)DateTime", "\(edge)_date_time", "\(edge)sAt",
            "\(edge)s_at"
        ].text
    }

    /// What the clocks of a zone show, as a point in time.
    private static func local(_ date: String, _ time: String, in zone: Zone) -> Instant? {
        let whole = date.count == 10 ? "\(date)T\(time)" : date.replacing(" ", with: "T", maxReplacements: 1)
        guard let shown = Instant(whole.count == 16 ? "\(whole):00Z" : "\(whole)Z") else { return nil }
        let near = shown.earlier(by: zone.offset(at: shown))
        return shown.earlier(by: zone.offset(at: near))
    }
}

extension Instant {
    fileprivate func earlier(by seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds - Int64(seconds) * 1000)
    }
}
