extension Moment {
    /// Written by a pattern of Ruby's `strftime`. Widths are charged before anything is padded to them.
    func format(_ pattern: String, _ context: inout FilterContext) throws(FilterError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pattern.utf8.count + 24)
        // It takes longer to read than to copy.
        try context.charge(2 * pattern.utf8.count)
        try append(Array(pattern.utf8), wall: WallTime(local), to: &bytes, &context)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(
        _ pattern: [UInt8], wall: WallTime, to bytes: inout [UInt8], _ context: inout FilterContext
    ) throws(FilterError) {
        var place = 0
        while place < pattern.count {
            if pattern[place] != UInt8(ascii: "%") {
                bytes.append(pattern[place])
                place += 1
                continue
            }
            guard let (directive, end) = Directive.read(pattern, from: place) else {
                bytes.append(pattern[place])
                place += 1
                continue
            }
            try context.charge(24 + (directive.width ?? 0))
            if let expansion = directive.expansion {
                var inner: [UInt8] = []
                try append(Array(expansion.utf8), wall: wall, to: &inner, &context)
                directive.append(text: inner, to: &bytes)
            } else if !append(directive, wall, to: &bytes) {
                bytes.append(contentsOf: pattern[place..<end])
            }
            place = end
        }
    }

    /// Whether there is such a directive.
    private func append(_ directive: Directive, _ wall: WallTime, to bytes: inout [UInt8]) -> Bool {
        switch directive.letter {
        case UInt8(ascii: "Y"): directive.append(wall.year, digits: wall.year < 0 ? 5 : 4, to: &bytes)
        case UInt8(ascii: "C"): directive.append(Calendar.floorDivision(wall.year, 100), digits: 2, to: &bytes)
        case UInt8(ascii: "y"): directive.append(Calendar.floorModulo(wall.year, 100), digits: 2, to: &bytes)
        case UInt8(ascii: "m"): directive.append(wall.month, digits: 2, to: &bytes)
        case UInt8(ascii: "d"): directive.append(wall.day, digits: 2, to: &bytes)
        case UInt8(ascii: "e"): directive.append(wall.day, digits: 2, pad: 0x20, to: &bytes)
        case UInt8(ascii: "j"): directive.append(wall.yearDay, digits: 3, to: &bytes)
        case UInt8(ascii: "H"): directive.append(wall.hour, digits: 2, to: &bytes)
        case UInt8(ascii: "k"): directive.append(wall.hour, digits: 2, pad: 0x20, to: &bytes)
        case UInt8(ascii: "I"): directive.append((wall.hour + 11) % 12 + 1, digits: 2, to: &bytes)
        case UInt8(ascii: "l"): directive.append((wall.hour + 11) % 12 + 1, digits: 2, pad: 0x20, to: &bytes)
        case UInt8(ascii: "M"): directive.append(wall.minute, digits: 2, to: &bytes)
        case UInt8(ascii: "S"): directive.append(wall.second, digits: 2, to: &bytes)
        case UInt8(ascii: "L"): directive.append(nanoseconds: nanoseconds, digits: 3, to: &bytes)
        case UInt8(ascii: "N"): directive.append(nanoseconds: nanoseconds, digits: 9, to: &bytes)
        case UInt8(ascii: "s"): directive.append(seconds, digits: 1, to: &bytes)
        case UInt8(ascii: "u"): directive.append((wall.weekday + 6) % 7 + 1, digits: 1, to: &bytes)
        case UInt8(ascii: "w"): directive.append(wall.weekday, digits: 1, to: &bytes)
        case UInt8(ascii: "U"): directive.append(wall.week(beginningOn: 0), digits: 2, to: &bytes)
        case UInt8(ascii: "W"): directive.append(wall.week(beginningOn: 1), digits: 2, to: &bytes)
        case UInt8(ascii: "V"): directive.append(wall.isoWeek.week, digits: 2, to: &bytes)
        case UInt8(ascii: "G"): directive.append(wall.isoWeek.year, digits: wall.year < 0 ? 5 : 4, to: &bytes)
        case UInt8(ascii: "g"): directive.append(Calendar.floorModulo(wall.isoWeek.year, 100), digits: 2, to: &bytes)
        default: return appendText(directive, wall, to: &bytes)
        }
        return true
    }

    private func appendText(_ directive: Directive, _ wall: WallTime, to bytes: inout [UInt8]) -> Bool {
        switch directive.letter {
        case UInt8(ascii: "a"): directive.append(text: Moment.weekdays[wall.weekday].utf8.prefix(3), to: &bytes)
        case UInt8(ascii: "A"): directive.append(text: Moment.weekdays[wall.weekday].utf8, to: &bytes)
        case UInt8(ascii: "b"), UInt8(ascii: "h"):
            directive.append(text: Moment.months[wall.month - 1].utf8.prefix(3), to: &bytes)
        case UInt8(ascii: "B"): directive.append(text: Moment.months[wall.month - 1].utf8, to: &bytes)
        case UInt8(ascii: "p"):
            directive.append(text: (wall.hour < 12 ? "AM" : "PM").utf8, changedCase: Ascii.lower, to: &bytes)
        case UInt8(ascii: "P"): directive.append(text: (wall.hour < 12 ? "am" : "pm").utf8, to: &bytes)
        case UInt8(ascii: "Z"): directive.append(text: letters.utf8, changedCase: Ascii.lower, to: &bytes)
        case UInt8(ascii: "z"):
            let text = Moment.offset(offset, colons: directive.colons, width: directive.width ?? 0)
            bytes.append(contentsOf: text.utf8)
        case UInt8(ascii: "n"): directive.append(text: [0x0A], to: &bytes)
        case UInt8(ascii: "t"): directive.append(text: [0x09], to: &bytes)
        case UInt8(ascii: "%"): directive.append(text: [0x25], to: &bytes)
        default: return false
        }
        return true
    }

    static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `+0200`, with one colon `+02:00`, with two `+02:00:00`; without minutes if no number of colons is given.
    static func offset(_ offset: Int, colons: Int?, width: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let magnitude = Int(offset.magnitude)
        var text = two(magnitude / 3600)
        if let colons {
            text += (colons > 0 ? ":" : "") + two(magnitude / 60 % 60)
            if colons == 2 { text += ":" + two(magnitude % 60) }
        }
        let zeros = String(repeating: "0", count: max(0, width - 1 - text.utf8.count))
        return (offset < 0 ? "-" : "+") + zeros + text
    }
}
