/// The words between white space, as their places: for class attributes, without an array of them.
struct Words: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var at: Int
    private let end: Int

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        at = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Range<Int>? {
        while at < end, Ascii.isSpace(text[at]) { at += 1 }
        let start = at
        while at < end, !Ascii.isSpace(text[at]) { at += 1 }
        return start < at ? start..<at : nil
    }
}
