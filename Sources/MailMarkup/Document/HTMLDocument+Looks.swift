extension HTMLDocument {
    func hasClass(_ name: StaticString, _ node: Int) -> Bool {
        guard let index = attribute(.class, of: node), let value = attributes[index].value else { return false }
        return value.count >= name.utf8CodeUnitCount && Words(text, value).contains { text[$0].isExactly(name) }
    }

    /// All words in an element, with single spaces.
    func words(of node: Int) -> [UInt8] {
        var words: [UInt8] = []
        for index in node + 1..<nodes[node].next where nodes[index].kind == .text {
            for byte in text[nodes[index].text] {
                if !Ascii.isSpace(byte) { words.append(byte) } else if words.last != 0x20 { words.append(0x20) }
            }
        }
        return Array(Ascii.trimmed(words[...]))
    }

    var title: String { first(.title).map { String(decoding: words(of: $0), as: UTF8.self) } ?? "" }

    func hasMeta(_ name: StaticString) -> Bool {
        nodes.indices.contains { nodes[$0].tag == .meta && value(.name, of: $0).map { $0.isWord(name) } ?? false }
    }

    func isInHead(_ node: Int) -> Bool {
        var at = nodes[node].parent
        while at >= 0 {
            if nodes[at].tag == .head { return true }
            at = nodes[at].parent
        }
        return false
    }

    /// The body, and the boxes that are directly in it.
    func isWrapper(_ node: Int) -> Bool {
        if nodes[node].tag == .body { return true }
        let parent = nodes[node].parent
        return parent >= 0 && nodes[parent].tag == .body && nodes[node].tag.isBox
    }

    /// Whether words stand in an element itself, and not in what is in it.
    func hasOwnWords(_ node: Int) -> Bool {
        var at = node + 1
        while at < nodes[node].next {
            if nodes[at].kind == .text, !text[nodes[at].text].allSatisfy(Ascii.isSpace) { return true }
            at = nodes[at].kind == .element ? max(nodes[at].next, at + 1) : at + 1
        }
        return false
    }

    /// Whether an element is a `<style>` that is read, and not one that is left as it is.
    func isReadStyle(_ node: Int) -> Bool {
        guard nodes[node].kind == .element, nodes[node].tag == .style, attribute(.keep, of: node) == nil else {
            return false
        }
        guard let type = self.type(of: node), !type.isEmpty else { return true }
        return type.isWord("text/css")
    }

    private func type(of node: Int) -> ArraySlice<UInt8>? { value(named: "type", of: node) }

    func value(named name: StaticString, of node: Int) -> ArraySlice<UInt8>? {
        for index in nodes[node].attributes where text[attributes[index].name].isWord(name) {
            return text[attributes[index].value ?? 0..<0]
        }
        return nil
    }
}
