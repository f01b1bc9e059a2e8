import Catalog

extension CalendarEntry {
    func write(to writer: inout CalendarWriter, _ zone: ZoneHistory) {
        writer.line("BEGIN:VEVENT")
        writer.line("UID:") { id.append(to: &$0) }
        writer.line("DTSTAMP:", utc: modified ?? CalendarEntry.unknown)
        writer.line("DTSTART", starts, zone)
        // One that isn't after the start is not allowed.
        if let ends, ends > starts { writer.line("DTEND", ends, zone) }
        writer.line("SEQUENCE:") { $0.append(decimal: sequence) }
        switch status {
        case .confirmed: writer.line("STATUS:CONFIRMED")
        case .tentative: writer.line("STATUS:TENTATIVE")
        case .cancelled: writer.line("STATUS:CANCELLED")
        }
        writer.line("SUMMARY:", title)
        writer.line("DESCRIPTION:", text, .lines)
        writePlace(to: &writer)
        writeNames(to: &writer)
        if let image { writer.line("IMAGE;VALUE=URI:") { $0.append(image) } }
        if let modified { writer.line("LAST-MODIFIED:", utc: modified) }
        if let parent { writer.line("RELATED-TO:") { parent.append(to: &$0) } }
        writer.line("END:VEVENT")
    }

    /// A DTSTAMP must be there. When the data says nothing of its age it is always the same: that of the build would make
    /// every file another every time, and readers prefer the newer of two.
    private static let unknown = Instant(milliseconds: 946_684_800_000)
}

extension CalendarEntry {
    private func writePlace(to writer: inout CalendarWriter) {
        writer.line("LOCATION:", place)
        if let coordinates {
            writer.line("GEO:") {
                $0.append(degrees: coordinates.latitude)
                $0.append(UInt8(ascii: ";"))
                $0.append(degrees: coordinates.longitude)
            }
        }
        if let conference { writer.line("CONFERENCE;VALUE=URI:") { $0.append(conference) } }
        if let page { writer.line("URL:") { $0.append(page) } }
    }

    private func writeNames(to writer: inout CalendarWriter) {
        if !categories.isEmpty {
            writer.begin("CATEGORIES:")
            for place in categories.indices {
                if place > 0 { writer.append(UInt8(ascii: ",")) }
                writer.append(categories[place], .line)
            }
            writer.endLine()
        }
        if let organizer {
            writer.begin("ORGANIZER;CN=\"")
            writer.append(organizer.name, .parameter)
            writer.append(UInt8(ascii: "\""))
            writer.append(UInt8(ascii: ":"))
            writer.raw { $0.append(mailbox: organizer.email) }
            writer.endLine()
        }
    }
}
