extension HTMLDocument {
    /// The texts of all `<style>` elements that are read, in their order.
    var styleTexts: [[UInt8]] {
        nodes.indices.filter(isReadStyle).map { node in
            var text: [UInt8] = []
            for part in node + 1..<nodes[node].next { text.append(contentsOf: self.text[nodes[part].text]) }
            guard let media = value(named: "media", of: node), !media.isEmpty, !media.isWord("all") else { return text }
            return Array("@media ".utf8) + media + [UInt8(ascii: "{")] + text + [UInt8(ascii: "}")]
        }
    }
}
