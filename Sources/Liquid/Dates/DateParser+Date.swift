extension DateParser {
    /// `14 March 2016`, `5th mar '24`.
    mutating func parseDayMonth() -> Bool {
        let found = find { scanner -> (day: ArraySlice<UInt8>, month: Int, year: ArraySlice<UInt8>?)? in
            guard let day = scanner.numeral() else { return nil }
            let ends = scanner.place
            scanner.skip { $0 != 0x2D && !Ascii.isDigit($0) && !Ascii.isSpace($0) }
            // The month may begin behind the letters or among them: "5th march", "5march".
            var month: Int?
            let furthest = scanner.place
            scanner.skipSpaces()
            month = scanner.month()
            var place = furthest
            while month == nil, place > ends {
                place -= 1
                scanner.place = place
                month = scanner.month()
            }
            guard let month else { return nil }
            scanner.skip { $0 != 0x2D && $0 != 0x27 && !Ascii.isDigit($0) && !Ascii.isSpace($0) }
            return (day, month, DateParser.year(&scanner, comma: false))
        }
        guard let found else { return false }
        set { $0.set(year: found.year, month: found.month, day: found.day) }
        return true
    }

    /// `March 14, 2016`, `Mar 5`.
    mutating func parseMonthDay() -> Bool {
        let found = find { scanner -> (month: Int, day: ArraySlice<UInt8>, year: ArraySlice<UInt8>?)? in
            guard scanner.isAtBoundary, let month = scanner.month() else { return nil }
            scanner.skip { $0 != 0x2D && $0 != 0x27 && !Ascii.isDigit($0) && !Ascii.isSpace($0) }
            scanner.skipSpaces()
            guard let day = scanner.numeral() else { return nil }
            scanner.skip { $0 != 0x2D && $0 != 0x27 && !Ascii.isDigit($0) && !Ascii.isSpace($0) }
            return (month, day, DateParser.year(&scanner, comma: true))
        }
        guard let found else { return false }
        set { $0.set(year: found.year, month: found.month, day: found.day) }
        return true
    }

    private static func year(_ scanner: inout DateScanner, comma: Bool) -> ArraySlice<UInt8>? {
        let start = scanner
        scanner.skipSpaces()
        if comma, scanner.skip(UInt8(ascii: ",")) { scanner.skipSpaces() }
        if let year = scanner.numeral(signs: [0x2D]) {
            var end = scanner
            for suffix in ["st", "nd", "rd", "th"] where !comma && end.skip(suffix) && end.isAtBoundary {
                scanner = end
                return scanner.bytes[year.startIndex..<end.place]
            }
            return year
        }
        scanner = start
        return nil
    }

    /// `2024-03-05`
    mutating func parseDashes() -> Bool {
        let found = find { scanner -> [ArraySlice<UInt8>]? in
            guard let year = scanner.numeral(signs: [0x2B, 0x2D]), scanner.skip(UInt8(ascii: "-")),
                let month = scanner.digits(), scanner.skip(UInt8(ascii: "-")), let day = scanner.numeral(signs: [0x2D])
            else { return nil }
            return [year, month, day]
        }
        guard let found else { return false }
        set { $0.set(found[0], found[1], found[2]) }
        return true
    }

    /// `5-Mar-2024`, `Mar-5-2024`
    mutating func parseDashesWithMonth() -> Bool {
        let found = find { scanner -> (day: ArraySlice<UInt8>?, month: Int, year: ArraySlice<UInt8>?)? in
            if let month = scanner.isAtBoundary ? scanner.month() : nil {
                scanner.skip { ![0x2D, 0x2F, 0x2E].contains($0) }
                guard scanner.skip(0x2D), let day = scanner.numeral(signs: [0x2D]) else { return nil }
                let before = scanner
                if scanner.skip(0x2D), let year = scanner.numeral(signs: [0x2D]) { return (day, month, year) }
                scanner = before
                return (day, month, nil)
            }
            guard let day = scanner.numeral(signs: [0x2D]), scanner.skip(0x2D), let month = scanner.month() else {
                return nil
            }
            scanner.skip { ![0x2D, 0x2F, 0x2E].contains($0) }
            guard scanner.skip(0x2D), let year = scanner.numeral(signs: [0x2D]) else { return nil }
            return (day, month, year)
        }
        guard let found else { return false }
        set { $0.set(year: found.year, month: found.month, day: found.day) }
        return true
    }

    /// `5/3/24`, `25.12.2024`; with slashes the last part may be missing.
    mutating func parseTriple(_ mark: UInt8) -> Bool {
        let found = find { scanner -> [ArraySlice<UInt8>]? in
            guard let first = scanner.numeral(signs: [0x2D]), scanner.skip(mark) else { return nil }
            scanner.skipSpaces()
            guard let second = scanner.numeral() else { return nil }
            let before = scanner
            if mark == UInt8(ascii: "/") ? scanner.next != nil : scanner.next == mark {
                scanner.place += 1
                scanner.skipSpaces()
                if let third = scanner.numeral(signs: [0x2D]) { return [first, second, third] }
            }
            scanner = before
            return mark == UInt8(ascii: "/") ? [first, second] : nil
        }
        guard let found else { return false }
        set { $0.set(found[0], found[1], found.count > 2 ? found[2] : nil) }
        return true
    }

    /// `'24`
    mutating func parseYear() -> Bool {
        let found = find { scanner -> ArraySlice<UInt8>? in
            guard scanner.skip(UInt8(ascii: "'")), let year = scanner.digits(), scanner.isAtBoundary else { return nil }
            return year
        }
        guard let found else { return false }
        set { $0.year = DateParser.number(found) }
        return true
    }

    mutating func parseMonth() -> Bool {
        let found = find { scanner -> Int? in
            guard scanner.isAtBoundary, let month = scanner.month() else { return nil }
            scanner.skip { !Ascii.isSpace($0) }
            return month
        }
        guard let found else { return false }
        set { $0.month = found }
        return true
    }

    /// `5th`
    mutating func parseOrdinal() -> Bool {
        let found = find { scanner -> ArraySlice<UInt8>? in
            guard let day = scanner.digits() else { return nil }
            for suffix in ["st", "nd", "rd", "th"] where scanner.skip(suffix) {
                return scanner.isAtBoundary ? day : nil
            }
            return nil
        }
        guard let found else { return false }
        set { $0.day = DateParser.number(found) ?? 99 }
        return true
    }
}
