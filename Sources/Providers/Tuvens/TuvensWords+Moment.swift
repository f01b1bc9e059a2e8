import Catalog

extension TuvensWords {
    /// When it starts or ends, in whichever way that is told: with its offset, or as the clocks show it there.
    mutating func moment(_ edge: String) -> Instant? {
        let wire = event[
            "\(edge)Date", "\(edge)_date", "\(edge)s", edge, "\(edge)DateTime", "\(edge)_date_time", "\(edge)sAt",
            "\(edge)s_at"]
        guard let text = wire.text else { return nil }
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
        remarks.warn(
            "date", "\(edge)Date", "“\(text)” is no date and time: it is left out", hint: "set it anew at Tuvens")
        return nil
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
