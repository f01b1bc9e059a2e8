/// The names of a document's elements by their numbers in a sheet's table; -1 for what no selector asks for.
struct ElementNames {
    private(set) var types: [Int32]
    private(set) var ids: [Int32]
    private(set) var classes: [Int32] = []
    private(set) var classRanges: [Range<Int32>]

    init(of document: HTMLDocument, in names: NameTable) {
        let count = document.nodes.count
        types = [Int32](repeating: -1, count: count)
        ids = types
        classRanges = [Range<Int32>](repeating: 0..<0, count: count)
        for index in 0..<count where document.nodes[index].kind == .element {
            types[index] = ElementNames.number(of: document.text[document.nodes[index].text], in: names)
            for attribute in document.nodes[index].attributes {
                guard let value = document.attributes[attribute].value else { continue }
                switch document.attributes[attribute].key {
                case .id: ids[index] = ElementNames.number(of: document.text[value], in: names)
                case .class: addClasses(document.text[value], of: index, in: names)
                default: break
                }
            }
        }
    }

    private mutating func addClasses(_ text: ArraySlice<UInt8>, of index: Int, in names: NameTable) {
        let first = Int32(truncatingIfNeeded: classes.count)
        var at = text.startIndex
        while at < text.endIndex {
            while at < text.endIndex, Ascii.isSpace(text[at]) { at += 1 }
            let start = at
            while at < text.endIndex, !Ascii.isSpace(text[at]) { at += 1 }
            let number = start < at ? ElementNames.number(of: text[start..<at], in: names) : -1
            if number >= 0 { classes.append(number) }
        }
        classRanges[index] = first..<Int32(truncatingIfNeeded: classes.count)
    }

    private static func number(of name: ArraySlice<UInt8>, in names: NameTable) -> Int32 {
        names.number(of: name).map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    func hasClass(_ name: Int, _ node: Int) -> Bool {
        for place in classRanges[node] where classes[Int(place)] == Int32(truncatingIfNeeded: name) { return true }
        return false
    }
}
