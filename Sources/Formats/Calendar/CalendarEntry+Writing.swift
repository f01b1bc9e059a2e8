import Catalog

extension CalendarEntry {
    /// `lines` are those that a session has in common with others, if they are at hand.
    func write(to writer: inout CalendarWriter, _ zone: ZoneHistory, _ lines: SessionLines? = nil) {
        writer.line("BEGIN:VEVENT")
        writer.line("UID:", id)
        if let lines { writer.lines(lines.stamp) } else { writeStamp(to: &writer) }
        writer.line("DTSTART", starts, zone)
        // One that isn't after the start is not allowed.
        if let ends, ends > starts { writer.line("DTEND", ends, zone) }
        if let lines { writer.lines(lines.standing) } else { writeStanding(to: &writer) }
        writer.line("SUMMARY:", title)
        writer.line("DESCRIPTION:", text, .lines)
        writer.line("LOCATION:", place)
        if let lines { writer.lines(lines.place) } else { writePlace(to: &writer) }
        writeCategories(to: &writer)
        if let lines { writer.lines(lines.end) } else { writeEnd(to: &writer) }
    }

    /// A DTSTAMP must be there. When the data says nothing of its age it is always the same: that of the build would make
    /// every file another every time, and readers prefer the newer of two.
    private static let unknown = Instant(milliseconds: 946_684_800_000)
}

extension CalendarEntry {
    func writeStamp(to writer: inout CalendarWriter) {
        writer.line("DTSTAMP:", utc: modified ?? CalendarEntry.unknown)
    }

    func writeStanding(to writer: inout CalendarWriter) {
        let sequence = sequence
        writer.line("SEQUENCE:") { $0.append(decimal: sequence) }
        switch status {
        case .confirmed: writer.line("STATUS:CONFIRMED")
        case .tentative: writer.line("STATUS:TENTATIVE")
        case .cancelled: writer.line("STATUS:CANCELLED")
        }
    }

    /// Where it is, for programs.
    func writePlace(to writer: inout CalendarWriter) {
        if let coordinates {
            writer.line("GEO:") {
                $0.append(degrees: coordinates.latitude)
                $0.append(UInt8(ascii: ";"))
                $0.append(degrees: coordinates.longitude)
            }
        }
        writer.line("CONFERENCE;VALUE=URI:", conference)
        writer.line("URL:", page)
    }

    func writeEnd(to writer: inout CalendarWriter) {
        if let organizer {
            writer.begin("ORGANIZER;CN=\"")
            writer.append(organizer.name, .parameter)
            writer.append(UInt8(ascii: "\""))
            writer.append(UInt8(ascii: ":"))
            writer.raw { $0.append(mailbox: organizer.email) }
            writer.endLine()
        }
        writer.line("IMAGE;VALUE=URI:", image)
        if let modified { writer.line("LAST-MODIFIED:", utc: modified) }
        if let parent { writer.line("RELATED-TO:", parent) }
        writer.line("END:VEVENT")
    }

    private func writeCategories(to writer: inout CalendarWriter) {
        guard !categories.isEmpty else { return }
        writer.begin("CATEGORIES:")
        for place in categories.indices {
            if place > 0 { writer.append(UInt8(ascii: ",")) }
            writer.append(categories[place], .line)
        }
        writer.endLine()
    }
}
