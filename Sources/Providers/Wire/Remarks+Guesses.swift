import Catalog

extension Remarks {
    /// The zone that is named; one that nobody knows is an error, and its name has to go on to the snapshot as it is.
    mutating func zone(_ wire: Wire, else fallback: Zone, at place: String) -> Zone {
        guard let name = wire.text else {
            note(
                "zone", "time zone", "it doesn't say its zone: its times are shown in \(fallback)",
                hint: "set the zone at \(place), or the source's `timeZone`")
            return fallback
        }
        if let zone = Zone(name) { return zone }
        error(
            "zone", "time zone", "there is no time zone “\(name)”: the event isn't taken as it is now",
            hint: "set the zone at \(place)")
        return fallback
    }

    /// The currency that is named; nil for one that nobody knows, since an amount of it is none of another.
    mutating func currency(_ wire: Wire, else fallback: Currency?) -> Currency? {
        guard let code = wire.text else { return fallback }
        if let currency = Currency(code.uppercased()) { return currency }
        warn("currency", "currency", "there is no currency “\(code)”", hint: "set the currency in Hi.Events")
        return nil
    }
}
