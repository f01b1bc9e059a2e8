/// What a sheet is made of, in flat lists that refer to one another by number.
struct SheetParts: Sendable {
    var title = ""
    var language = ""
    var elements: [SheetElement] = []
    var papers: [PaperSize] = []
    var placements: [Placement] = []
    var paragraphs: [Paragraph] = []
    var images: [ImageContent] = []
    var codes: [QRContent] = []
    var rules: [RuleContent] = []
    /// Addresses behind links and boxes, and words to be read aloud.
    var texts: [String] = []

    mutating func keep(_ text: String) -> Int32 {
        texts.append(text)
        return Int32(truncatingIfNeeded: texts.count - 1)
    }
}
