import Catalog

/// What a language calls the time of some zones.
public struct ZoneNames: Sendable {
    private let names: [Zone: String]
    private let offsets: OffsetStyle

    init(_ zones: [Zone], _ reader: LocaleReader, _ digits: Digits) {
        offsets = OffsetStyle(reader, digits)
        // A name with an offset in it is one that ICU made up for lack of a name, and of today's offset at that.
        let named = zones.map { ($0, reader.zoneName($0)) }.filter { _, name in
            !name.unicodeScalars.contains { $0.properties.numericType != nil }
        }
        names = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// “East Africa Time”; where ICU has no name for it, or wasn't asked for this zone, what it is then: “GMT+3”.
    public func name(of zone: Zone, at time: WallTime) -> String { names[zone] ?? offsets.text(time.offset) }
}

extension Language {
    /// The names of the zones in use; to be made once.
    public func zoneNames(for zones: [Zone]) -> ZoneNames { ZoneNames(zones, reader, digits) }
}

/// How a language names a zone that has no other name than its offset.
private struct OffsetStyle: Sendable {
    let none: String
    /// What stands before and after the hours.
    let ahead: [String]
    let behind: [String]
    let digits: Digits

    init(_ reader: LocaleReader, _ digits: Digits) {
        // These run the other way, as POSIX had it.
        let samples = ["Etc/GMT", "Etc/GMT-3", "Etc/GMT+3"].map {
            Zone($0).map { reader.zoneName($0, short: true) } ?? ""
        }
        none = samples[0].isEmpty ? "GMT" : samples[0]
        ahead = OffsetStyle.around(samples[1], digits.symbols[3]) ?? ["GMT+", ""]
        behind = OffsetStyle.around(samples[2], digits.symbols[3]) ?? ["GMT-", ""]
        self.digits = digits
    }

    func text(_ offset: Int) -> String {
        guard offset != 0 else { return none }
        let (minutes, affixes) = (Int(offset.magnitude) / 60, offset < 0 ? behind : ahead)
        var text = TextBuffer()
        text.append(affixes[0])
        digits.write(minutes / 60, width: 1, to: &text)
        if minutes % 60 > 0 {
            text.append(UInt8(ascii: ":"))
            digits.write(minutes % 60, width: 2, to: &text)
        }
        text.append(affixes[1])
        return text.text
    }

    private static func around(_ sample: String, _ digit: String) -> [String]? {
        let parts = sample.split(separator: digit, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 ? parts : nil
    }
}
