import Catalog

extension Remarks {
    mutating func zone(_ wire: Wire, else fallback: Zone, at place: String) -> Zone {
        guard let name = wire.text else {
            note(
                "zone", "time zone", "it doesn't say its zone: its times are shown in \(fallback)",
                hint: "set the zone at \(place), or the source's `timeZone`")
            return fallback
        }
        if let zone = Zone(name) { return zone }
        warn(
            "zone", "time zone", "there is no time zone “\(name)”: its times are shown in \(fallback)",
            hint: "set the zone at \(place), or the source's `timeZone`")
        return fallback
    }

    mutating func currency(_ wire: Wire, else fallback: Currency?) -> Currency? {
        guard let code = wire.text else { return fallback }
        if let currency = Currency(code.uppercased()) { return currency }
        warn(
            "currency", "currency",
            "there is no currency “\(code)”" + (fallback.map { ": prices are taken to be in \($0)" } ?? ""),
            hint: "set the currency in Hi.Events, or the source's `currency`")
        return fallback
    }
}
