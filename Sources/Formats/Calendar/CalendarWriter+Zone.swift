import Catalog

extension CalendarWriter {
    /// A zone with each change that its clocks make in a span, as they were and will be, rather than a rule that holds for
    /// some of them: Morocco's follow the moon, and parliaments change the others.
    mutating func zone(_ history: ZoneHistory, from start: Instant, through end: Instant) {
        line("BEGIN:VTIMEZONE")
        line("TZID:") { $0.append(contentsOf: history.zone.name.utf8) }
        for period in history.periods(from: start, through: end) {
            line(period.isDaylight ? "BEGIN:DAYLIGHT" : "BEGIN:STANDARD")
            // By the clock as it was before it changed.
            line("DTSTART:") { $0.append(basic: CivilTime(period.starts, offset: period.offsetBefore)) }
            line("TZOFFSETFROM:") { $0.append(zoneOffset: period.offsetBefore) }
            line("TZOFFSETTO:") { $0.append(zoneOffset: period.offset) }
            line(period.isDaylight ? "END:DAYLIGHT" : "END:STANDARD")
        }
        line("END:VTIMEZONE")
    }
}

extension [UInt8] {
    /// `+0300`, with seconds if it has some.
    fileprivate mutating func append(zoneOffset offset: Int) {
        let seconds = Int(offset.magnitude)
        var text = ShortText()
        text.add(offset < 0 ? "-" : "+", pair: seconds / 3600)
        text.add(pair: seconds / 60 % 60)
        if seconds % 60 > 0 { text.add(pair: seconds % 60) }
        append(text)
    }
}
