extension Filter {
    static let dates = [
        plain("date", 1...1) { input, arguments, context throws(FilterError) in
            try context.date(input, pattern: arguments[0] ?? .null, zone: nil)
        }
    ]

    /// `date` with the zone to show it in as a second argument.
    static let zonedDate = plain("date", 1...2) { input, arguments, context throws(FilterError) in
        guard let zone = arguments[1], !zone.isNull else {
            return try context.date(input, pattern: arguments[0] ?? .null, zone: nil)
        }
        return try context.date(input, pattern: arguments[0] ?? .null, zone: try context.text(zone))
    }
}

extension FilterContext {
    fileprivate mutating func date(_ input: Value, pattern: Value, zone: String?) throws(FilterError) -> Value {
        let pattern = try text(pattern)
        let unchanged: Value = input.isMarkup ? .string(try text(input)) : input
        guard !pattern.isEmpty, var moment = try moment(input) else { return unchanged }
        if let zone {
            moment = Moment(moment.seconds, nanoseconds: moment.nanoseconds, in: try self.zone(zone))
        }
        return .string(try moment.format(pattern, &self))
    }

    /// The moment that a value means; nil if it means none.
    mutating func moment(_ value: Value) throws(FilterError) -> Moment? {
        switch value {
        case .int(let seconds):
            // Beyond this, years have more than ten digits.
            return seconds.magnitude < 1 << 58 ? Moment(seconds, in: try zone(timeZone)) : nil
        case .string, .markup:
            let text = try text(value)
            guard !text.isEmpty else { return nil }
            if text.utf8.allSatisfy(Ascii.isDigit) {
                return try DateParser.number(Array(text.utf8)[...]).flatMap { seconds throws(FilterError) in
                    try moment(.int(seconds))
                }
            }
            let zone = try zone(timeZone)
            let lower = text.utf8.count <= 5 ? text.lowercased() : text
            let now = Int(exactly: now.rounded(.down)) ?? 0
            if lower == "now" || lower == "today" { return Moment(now, in: zone) }
            return DateParser.parts(of: text)?.moment(seenFrom: now, in: zone)
        default: return nil
        }
    }

    private mutating func zone(_ name: String) throws(FilterError) -> Zone {
        if name == "UTC" { return .utc }
        if let known = zones.first(where: { $0.name == name }) { return known }
        guard let zone = Zone(name) else { throw .message("unknown time zone `\(name.shortened())`") }
        if zones.count < 16 { zones.append(zone) }
        return zone
    }
}
