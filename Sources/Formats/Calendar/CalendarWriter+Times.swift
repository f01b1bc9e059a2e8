import Catalog

extension CalendarWriter {
    /// `DTSTAMP:20260715T050000Z`
    mutating func line(_ name: StaticString, utc instant: Instant) {
        line(name) { $0.append(basic: CivilTime(instant, offset: 0), isUTC: true) }
    }

    /// `DTSTART;TZID=Africa/Nairobi:20260715T080000`, or in UTC where the local time wouldn't tell.
    mutating func line(_ name: StaticString, _ instant: Instant, _ zone: ZoneHistory) {
        line(name) { bytes in
            guard let offset = zone.offsetOfLocalTime(at: instant) else {
                bytes.append(UInt8(ascii: ":"))
                return bytes.append(basic: CivilTime(instant, offset: 0), isUTC: true)
            }
            bytes += zone.reference
            bytes.append(basic: CivilTime(instant, offset: offset))
        }
    }
}
