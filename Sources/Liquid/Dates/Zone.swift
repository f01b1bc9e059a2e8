import Foundation

/// A time zone of the IANA database.
struct Zone: Sendable {
    let name: String
    /// None for UTC, which needs no table.
    private let table: TimeZone?

    static let utc = Zone(name: "UTC", table: nil)

    private init(name: String, table: TimeZone?) {
        self.name = name
        self.table = table
    }

    /// Nil if there is no zone of this name.
    init?(_ name: String) {
        if ["UTC", "Etc/UTC", "Z"].contains(name) {
            self.init(name: name, table: nil)
        } else {
            guard let table = TimeZone(identifier: name) else { return nil }
            self.init(name: name, table: table)
        }
    }

    /// Seconds east of Greenwich at an instant.
    func offset(at seconds: Int) -> Int {
        table?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
    }

    /// The instant at which clocks show a time, given as if it were UTC. Of two the first is taken; a time that clocks skip
    /// is reckoned as if they hadn't been changed yet.
    func instant(showing local: Int) -> Int {
        guard table != nil else { return local }
        let before = local - offset(at: local - 86_400)
        if offset(at: before) == local - before { return before }
        let after = local - offset(at: local + 86_400)
        return offset(at: after) == local - after ? after : before
    }

    /// `CET`, `EAT`; where the database has no letters, a number as it has it: `+04`.
    func abbreviation(at seconds: Int) -> String {
        guard let table else { return "UTC" }
        let date = Date(timeIntervalSince1970: Double(seconds))
        let offset = table.secondsFromGMT(for: date)
        let isSummer = table.isDaylightSavingTime(for: date)
        // Foundation has letters for few zones here; for the others it writes `GMT+4`.
        if let known = Zone.letters(name, offset: offset, isSummer: isSummer) { return known }
        return Moment.offset(offset, colons: offset % 3600 == 0 ? nil : 0, width: 0)
    }
}
