/// Reads dates as Ruby's `Time.parse` does: looks for what is like a time, then for what is like a date, and doesn't mind
/// what else stands there.
struct DateParser {
    private(set) var parts = DateParts()
    /// Small letters, with what has been understood replaced by a blank.
    private(set) var text: [UInt8]

    /// What a text says; nil if it is too long to be a date.
    static func parts(of text: String) -> DateParts? {
        guard text.utf8.count <= 128 else { return nil }
        let bytes = text.utf8.map { Ascii.lower($0) }
        if let parts = DateParts(iso: bytes) { return parts }
        var parser = DateParser(bytes)
        parser.parse()
        return parser.parts
    }

    private init(_ bytes: [UInt8]) {
        text = []
        for byte in bytes {
            if Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80 || DateParser.marks.contains(byte) {
                text.append(byte)
            } else if text.last != 0x20 {
                text.append(0x20)
            }
        }
    }

    private static let marks = Array("-+',./:@[]".utf8)

    private mutating func parse() {
        removeWeekday()
        parseTime()
        let rules: [(inout DateParser) -> Bool] = [
            { $0.parseDayMonth() }, { $0.parseMonthDay() }, { $0.parseDashes() }, { $0.parseDashesWithMonth() },
            { $0.parseTriple(UInt8(ascii: "/")) }, { $0.parseTriple(UInt8(ascii: ".")) }, { $0.parseYear() },
            { $0.parseMonth() }, { $0.parseOrdinal() }, { $0.parseDigits() },
        ]
        for rule in rules where rule(&self) { break }
        parseRest()
    }

    private mutating func removeWeekday() {
        for start in text.indices {
            let scanner = DateScanner(text, at: start)
            guard scanner.isAtBoundary, DateScanner.weekdays.contains(where: { text[start...].starts(with: $0) }) else {
                continue
            }
            var end = scanner
            end.skip { !(Ascii.isDigit($0) || Ascii.isSpace($0) || [0x2D, 0x2F, 0x3A].contains($0)) }
            take(start..<end.place)
            return
        }
    }

    /// A number that is left alone is the day if there is a time, or the hour if there is a day.
    private mutating func parseRest() {
        let rest = text.filter { !Ascii.isSpace($0) }
        guard rest.count <= 2, let number = DateParser.number(rest[...]), text.firstIndex(of: rest[0]) != nil else {
            return
        }
        if parts.hour != nil, parts.day == nil, (1...31).contains(number) {
            parts.day = number
        } else if parts.day != nil, parts.hour == nil, number <= 24 {
            parts.hour = number
        }
    }

    /// Runs a pattern at every place until it fits; takes what it fitted out of the text.
    mutating func find<Found>(_ match: (inout DateScanner) -> Found?) -> Found? {
        for start in text.indices {
            var scanner = DateScanner(text, at: start)
            if let found = match(&scanner) {
                take(start..<scanner.place)
                return found
            }
        }
        return nil
    }

    private mutating func take(_ range: Range<Int>) {
        text.replaceSubrange(range, with: [0x20])
    }

    mutating func set(_ change: (inout DateParts) -> Void) {
        change(&parts)
    }

    /// Nil if there are no digits, or too many.
    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy(Ascii.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
