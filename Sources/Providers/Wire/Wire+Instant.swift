import Catalog

extension Wire {
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
