/// A header on its way out, folded between its words so that no line is longer than mail likes.
struct HeaderLine {
    private(set) var bytes: [UInt8]
    private var column: Int

    init(_ name: String) {
        bytes = Array(name.utf8)
        bytes.append(UInt8(ascii: ":"))
        column = bytes.count
    }

    /// One more word, behind a space or on a line of its own.
    mutating func add(_ word: some Collection<UInt8>) {
        if column + 1 + word.count > HeaderLine.longest, column > 1 { fold() }
        bytes.append(UInt8(ascii: " "))
        bytes += word
        column += 1 + word.count
    }

    mutating func add(_ word: String) { add(word.utf8) }

    /// What belongs to the word before, without a space.
    mutating func attach(_ word: String) {
        bytes += word.utf8
        column += word.utf8.count
    }

    mutating func end() { bytes += [0x0D, 0x0A] }

    private mutating func fold() {
        bytes += [0x0D, 0x0A]
        column = 0
    }

    static let longest = 76
    /// What RFC 5322 allows of a line.
    static let limit = 990
}

extension HeaderLine {
    /// A whole header whose words are ASCII.
    static func words(_ name: String, _ words: [String]) -> [UInt8] {
        var line = HeaderLine(name)
        for word in words { line.add(word) }
        line.end()
        return line.bytes
    }

    /// A text of people's.
    static func text(_ name: String, _ text: String) -> [UInt8] {
        var line = HeaderLine(name)
        if EncodedWords.needs(text) {
            for word in EncodedWords.of(text, firstAfter: name.utf8.count + 2) { line.add(word) }
        } else {
            for word in text.utf8.split(separator: UInt8(ascii: " ")) { line.add(word) }
        }
        line.end()
        return line.bytes
    }
}
