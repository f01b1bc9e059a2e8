import Catalog
import JSON

extension Wire {
    /// When an event starts or ends, as a snapshot writes it; nil if that isn't told. What can't be read is said and goes on
    /// as it came: then the tables refuse the event, and what was known of it before stays.
    func moment(_ field: String, in zone: Zone, _ remarks: inout Remarks) -> JSON? {
        guard let text else { return nil }
        if let instant { return .string(instant.text(in: zone)) }
        remarks.error(
            "date", field, "“\(text)” is no date and time: the event isn't taken as it is now",
            hint: "write it as 2026-07-15T08:00:00Z there")
        return .string(text)
    }

    /// As it is named, whether there is such a zone or not; that of somebody else where it isn't named.
    func zoneName(else zone: Zone) -> JSON {
        .string(text.flatMap { Zone($0) == nil ? $0 : nil } ?? zone.name)
    }

    /// A point in time; nil if there is none, or none that can be read, which is said.
    func instant(_ field: String, _ remarks: inout Remarks) -> Instant? {
        guard let text else { return nil }
        if let instant { return instant }
        remarks.warn(
            "date", field, "“\(text)” is no date and time, it is left out",
            hint: "write it as 2026-07-15T08:00:00Z there")
        return nil
    }
}
