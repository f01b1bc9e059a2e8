extension DateParser {
    /// `10:00`, `4pm`, `10h30`, with seconds, their fraction and a zone.
    mutating func parseTime() {
        let found = find { scanner -> DateParts? in
            // In the middle of digits it can't fit if it didn't at their beginning.
            if scanner.place > 0, Ascii.isDigit(scanner.bytes[scanner.place - 1]) { return nil }
            guard let time = DateParser.time(&scanner) else { return nil }
            return time
        }
        guard let found else { return }
        set {
            $0.hour = found.hour
            $0.minute = found.minute
            $0.second = found.second
            $0.nanoseconds = found.nanoseconds
            $0.zone = found.zone
        }
    }

    private static func time(_ scanner: inout DateScanner) -> DateParts? {
        guard let hour = scanner.digits() else { return nil }
        var parts = DateParts()
        parts.hour = number(hour) ?? 99
        let start = scanner
        scanner.skipSpaces()
        if scanner.skip(UInt8(ascii: ":")) {
            scanner.skipSpaces()
            guard let minute = scanner.digits() else { return nil }
            parts.minute = number(minute) ?? 99
            seconds(&scanner, &parts)
        } else if scanner.skip(UInt8(ascii: "h")) {
            parts.minute = part(&scanner, unit: UInt8(ascii: "m"))
            if parts.minute != nil { parts.second = part(&scanner, unit: UInt8(ascii: "s")) }
        } else {
            scanner = start
            guard let half = half(&scanner) else { return nil }
            parts.hour = (parts.hour ?? 0) % 12 + half
        }
        if parts.minute != nil || scanner.bytes[scanner.place - 1] == UInt8(ascii: "h"), let half = half(&scanner) {
            parts.hour = (parts.hour ?? 0) % 12 + half
        }
        parts.zone = zone(&scanner)
        return parts
    }

    private static func seconds(_ scanner: inout DateScanner, _ parts: inout DateParts) {
        var end = scanner
        end.skipSpaces()
        guard end.skip(UInt8(ascii: ":")) else { return }
        end.skipSpaces()
        guard let second = end.digits() else { return }
        parts.second = number(second) ?? 99
        if end.next == 0x2C || end.next == 0x2E {
            end.place += 1
            parts.nanoseconds = fraction(end.digits() ?? [])
        }
        scanner = end
    }

    static func fraction(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.isEmpty ? nil : number((digits.prefix(9) + repeatElement(0x30, count: max(0, 9 - digits.count)))[...])
    }

    private static func part(_ scanner: inout DateScanner, unit: UInt8) -> Int? {
        let start = scanner
        scanner.skipSpaces()
        guard let digits = scanner.digits() else {
            scanner = start
            return nil
        }
        scanner.skip(unit)
        return number(digits) ?? 99
    }

    /// Hours that the half of the day adds.
    private static func half(_ scanner: inout DateScanner) -> Int? {
        let start = scanner
        scanner.skipSpaces()
        if let letter = scanner.next, letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
            scanner.place += 1
            let isShort = scanner.skip("m") && scanner.isAtBoundary
            if isShort || scanner.skip(".m.") { return letter == UInt8(ascii: "p") ? 12 : 0 }
        }
        scanner = start
        return nil
    }

    private static func zone(_ scanner: inout DateScanner) -> String? {
        let start = scanner
        scanner.skipSpaces()
        let first = scanner.place
        func text(_ scanner: DateScanner) -> String {
            String(decoding: scanner.bytes[first..<scanner.place], as: UTF8.self)
        }
        var offset = scanner
        _ = offset.skip("gmt") || offset.skip("utc") || offset.skip("ut")
        if let sign = offset.next, sign == 0x2B || sign == 0x2D {
            offset.place += 1
            if offset.digits() != nil {
                for _ in 0..<2 {
                    let before = offset
                    guard let mark = offset.next, [0x2C, 0x2E, 0x3A].contains(mark) else { break }
                    offset.place += 1
                    if offset.digits() == nil {
                        offset = before
                        break
                    }
                }
                scanner = offset
                return text(offset)
            }
        }
        var long = scanner
        long.skip { Ascii.isLetter($0) || $0 == 0x20 || $0 == 0x2E }
        for suffix in ["standard time", "daylight time"] {
            if let end = ByteSearch(suffix).firstRange(in: long.bytes, from: first)?.upperBound, end <= long.place {
                scanner.place = end
                return text(scanner)
            }
        }
        scanner.skip(while: Ascii.isLetter)
        guard scanner.place > first, scanner.isAtBoundary else {
            scanner = start
            return nil
        }
        let name = text(scanner)
        var summer = scanner
        if summer.skip(" dst"), summer.isAtBoundary { scanner = summer }
        return name
    }
}
