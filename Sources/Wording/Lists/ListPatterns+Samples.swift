extension ListPatterns {
    init(_ kind: ListKind, _ reader: LocaleReader) {
        let sound = Sound.of(reader.language, kind)
        // Items in the language's own direction come without marks around them.
        let arabic = ["\u{628}", "\u{62A}", "\u{62B}", "\u{62C}"]
        let hebrew = ["\u{5D1}", "\u{5D2}", "\u{5D3}", "\u{5D4}"]
        let items = sound == .foreign ? hebrew : reader.isRightToLeft ? arabic : ["A", "B", "C", "D"]
        let trigger = sound?.example ?? items[3]
        func cut(_ items: [String]) -> [String] {
            var (rest, parts) = (Substring(reader.list(items, kind)), [String]())
            for item in items {
                guard let found = rest.range(of: item) else { return Array(repeating: ", ", count: items.count + 1) }
                parts.append(String(rest[..<found.lowerBound]))
                rest = rest[found.upperBound...]
            }
            return parts + [String(rest)]
        }
        let (two, four) = (cut([items[0], items[1]]), cut(items))
        pair = Joint(usual: two[1], other: cut([items[0], trigger])[1])
        (first, middle) = (four[1], four[2])
        last = Joint(usual: four[3], other: cut(items.dropLast() + [trigger])[3])
        (afterPair, afterAll) = (two[2], four[4])
        self.sound = sound
    }
}
