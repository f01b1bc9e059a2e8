/// The names that start with two hyphens in a style sheet, or wherever else styles are written.
struct CustomProperties {
    /// Where each is given a value.
    private(set) var declared: [(name: String, bytes: Range<Int>)] = []
    /// Where each is asked for.
    private(set) var used: [(name: String, bytes: Range<Int>, hasFallback: Bool)] = []

    init(_ bytes: [UInt8]) {
        var place = 0
        let (hyphen, slash) = (UInt8(ascii: "-"), UInt8(ascii: "/"))
        while place + 2 < bytes.count {
            if bytes[place] == slash, bytes[place + 1] == UInt8(ascii: "*") {
                place += 2
                while place + 1 < bytes.count, bytes[place] != UInt8(ascii: "*") || bytes[place + 1] != slash {
                    place += 1
                }
            }
            guard place + 2 < bytes.count, bytes[place] == hyphen, bytes[place + 1] == hyphen,
                place == 0 || !isPartOfName(bytes[place - 1]), isPartOfName(bytes[place + 2])
            else {
                place += 1
                continue
            }
            let end = bytes[place...].firstIndex { !isPartOfName($0) } ?? bytes.count
            note(String(decoding: bytes[place..<end], as: UTF8.self), place..<end, in: bytes)
            place = end
        }
    }

    private mutating func note(_ name: String, _ range: Range<Int>, in bytes: [UInt8]) {
        let next = bytes[range.upperBound...].first { $0 != 0x20 }
        let before = bytes[..<range.lowerBound].reversed().drop { $0 == 0x20 }.prefix(4).reversed()
        if before.elementsEqual("var(".utf8) {
            used.append((name, range, next == UInt8(ascii: ",")))
        } else if next == UInt8(ascii: ":") {
            declared.append((name, range))
        } else {
            // A script that reads or writes it by its name.
            used.append((name, range, true))
        }
    }
}

private func isPartOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
}
