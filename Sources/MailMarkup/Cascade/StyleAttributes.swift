/// The style attributes of a document, each text read once.
struct StyleAttributes {
    private var numbers: [ArraySlice<UInt8>: Int32] = [:]
    private(set) var texts: [ArraySlice<UInt8>] = []
    private var all: [[Declaration]] = []
    private(set) var mistakes: [(node: Int, mistake: Mistake)] = []

    /// -1 for an element without.
    mutating func number(of node: Int, in document: HTMLDocument) -> Int32 {
        guard let value = document.value(.style, of: node) else { return -1 }
        if let number = numbers[value] { return number }
        var reader = DeclarationReader(CSSText(Array(value)))
        all.append(reader.read(0..<reader.css.tokens.count))
        for mistake in reader.mistakes.items { mistakes.append((node, mistake)) }
        texts.append(value)
        let number = Int32(truncatingIfNeeded: all.count - 1)
        numbers[value] = number
        return number
    }

    subscript(number: Int32) -> [Declaration] { number < 0 ? [] : all[Int(number)] }
}
