/// Words before which a language says `and` or `or` differently, as ICU has it.
enum Sound: Hashable, Sendable {
    /// Spanish `y` becomes `e` before the sound i: padre e hijo, but nieve y hielo.
    case i
    /// Spanish `o` becomes `u` before the sound o: siete u ocho.
    case o
    /// Hebrew ו is hyphenated before a word in another script.
    case foreign

    static func of(_ language: Substring, _ kind: ListKind) -> Sound? {
        switch (language, kind) {
        case ("es", .and): .i
        case ("es", .or): .o
        case ("he", .and), ("iw", .and): .foreign
        default: nil
        }
    }

    /// An item before which it is heard.
    var example: String {
        switch self {
        case .i: "i"
        case .o: "o"
        case .foreign: "1"
        }
    }

    func isHeard(_ item: String) -> Bool {
        let item = item.prefix(3).lowercased()
        switch self {
        case .i: return item.hasPrefix("i") || item.hasPrefix("hi") && !item.hasPrefix("hia") && !item.hasPrefix("hie")
        case .o:
            return item.hasPrefix("o") || item.hasPrefix("ho") || item.hasPrefix("8") || item == "11"
                || item.hasPrefix("11 ")
        case .foreign: return !(item.unicodeScalars.first.map { (0x590...0x5FF).contains($0.value) } ?? true)
        }
    }
}
