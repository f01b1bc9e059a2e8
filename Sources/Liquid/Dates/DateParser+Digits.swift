extension DateParser {
    /// A run of digits, whose number says what it means, and a time and a zone behind it: `20240305T101500Z`.
    mutating func parseDigits() -> Bool {
        let found = find { scanner -> DateParts? in
            let isNegative = scanner.next == 0x2D
            if isNegative || scanner.next == 0x2B { scanner.place += 1 }
            guard let digits = scanner.digits(2...14) else { return nil }
            var parts = DateParts()
            parts.read(digits, isNegative: isNegative)
            let before = scanner
            scanner.skipSpaces()
            scanner.skip(UInt8(ascii: "t"))
            scanner.skipSpaces()
            if let time = scanner.digits(2...6) {
                parts.readTime(time)
                if scanner.next == 0x2C || scanner.next == 0x2E {
                    scanner.place += 1
                    parts.nanoseconds = DateParser.fraction(scanner.digits() ?? [])
                }
            } else {
                scanner = before
            }
            let zone = scanner.place
            if scanner.skip(UInt8(ascii: "z")) {
                if scanner.isAtBoundary { parts.zone = "z" }
            } else if let sign = scanner.next, sign == 0x2B || sign == 0x2D {
                scanner.place += 1
                if scanner.digits(1...4) != nil, scanner.isAtBoundary {
                    parts.zone = String(decoding: scanner.bytes[zone..<scanner.place], as: UTF8.self)
                }
            }
            return parts
        }
        guard let found else { return false }
        set { old in
            let time = old
            old = found
            old.hour = found.hour ?? time.hour
            old.minute = found.minute ?? time.minute
            old.second = found.second ?? time.second
            old.nanoseconds = found.nanoseconds ?? time.nanoseconds
            old.zone = found.zone ?? time.zone
        }
        return true
    }
}

extension DateParts {
    fileprivate mutating func read(_ digits: ArraySlice<UInt8>, isNegative: Bool) {
        let text = Array(digits)
        func part(_ range: Range<Int>) -> Int? { DateParser.number(text[range]) }
        func signed(_ range: Range<Int>) -> Int? { part(range).map { isNegative ? -$0 : $0 } }
        switch text.count {
        case 2: day = part(0..<2)
        case 3: yearDay = part(0..<3)
        case 4: (month, day) = (part(0..<2), part(2..<4))
        case 5: (year, yearDay) = (signed(0..<2), part(2..<5))
        case 6: (year, month, day) = (signed(0..<2), part(2..<4), part(4..<6))
        case 7: (year, yearDay, isYearShort) = (signed(0..<4), part(4..<7), false)
        case 8, 10, 12, 14:
            (year, month, day, isYearShort) = (signed(0..<4), part(4..<6), part(6..<8), false)
            if text.count >= 10 { hour = part(8..<10) }
            if text.count >= 12 { minute = part(10..<12) }
            if text.count >= 14 { second = part(12..<14) }
        default: break
        }
    }

    fileprivate mutating func readTime(_ digits: ArraySlice<UInt8>) {
        let text = Array(digits)
        guard text.count % 2 == 0 else { return }
        hour = DateParser.number(text[0..<2])
        if text.count >= 4 { minute = DateParser.number(text[2..<4]) }
        if text.count >= 6 { second = DateParser.number(text[4..<6]) }
    }
}
