import Catalog

extension CalendarWriter {
    /// `DTSTAMP:20260715T050000Z`
    mutating func line(_ name: StaticString, utc instant: Instant) {
        line(name) { $0.append(basic: CivilTime(instant, offset: 0), isUTC: true) }
    }

    /// `DTSTART;TZID=Africa/Nairobi:20260715T080000`, or in UTC where the local time wouldn't tell.
    mutating func line(_ name: StaticString, _ instant: Instant, _ zone: ZoneHistory) {
        begin(name)
        if let offset = zone.offsetOfLocalTime(at: instant) {
            append(known: zone.reference)
            raw { $0.append(basic: CivilTime(instant, offset: offset)) }
        } else {
            append(UInt8(ascii: ":"))
            raw { $0.append(basic: CivilTime(instant, offset: 0), isUTC: true) }
        }
        endLine()
    }
}
