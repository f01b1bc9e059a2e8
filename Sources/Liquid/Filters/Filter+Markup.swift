extension Filter {
    static let markup = [
        plain("strip_html") { input, _, context throws(FilterError) in
            var text: [UInt8]
            if context.escapes, case .markup(let markup) = input {
                context.steps &+= markup.weight
                text = markup.withEntitiesAside
            } else {
                text = Array(try context.text(input).utf8)
            }
            try context.charge(text.count)
            // It is gone through three times more.
            context.steps &+= 3 * (text.count / Value.bytesPerStep)
            var kept: [UInt8] = []
            kept.reserveCapacity(text.count)
            HTMLStripping.appendWithoutBlocks(text, to: &kept)
            text.removeAll(keepingCapacity: true)
            HTMLStripping.appendWithoutTags(kept, to: &text)
            return .string(String(decoding: text.map(HTMLStripping.character), as: UTF8.self))
        }
    ]
}

extension Markup {
    /// Its text, where the entities of what is HTML stand as bytes that no text has: what is left of it without tags is a
    /// text, in which an ampersand is one.
    fileprivate var withEntitiesAside: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        for piece in pieces {
            var rest = piece.text.utf8[...]
            while let byte = rest.popFirst() {
                guard piece.isSafe, byte == UInt8(ascii: "&"),
                    let found = HTMLStripping.entities.firstIndex(where: { rest.starts(with: $0.name.utf8) })
                else {
                    bytes.append(byte)
                    continue
                }
                rest = rest.dropFirst(HTMLStripping.entities[found].name.utf8.count)
                bytes.append(HTMLStripping.firstAside + UInt8(found))
            }
        }
        return bytes
    }
}

/// Takes tags out as the reference's regular expressions do, but in linear time: a closing part that isn't found once is
/// never looked for again.
enum HTMLStripping {
    static let entities: [(name: String, byte: UInt8)] = [
        ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("#39;", 0x27),
    ]

    /// None of the bytes from here on is part of any text in UTF-8.
    static let firstAside: UInt8 = 0xF8

    /// The character that stands for an entity put aside, or the byte itself.
    static func character(_ byte: UInt8) -> UInt8 {
        byte < firstAside ? byte : entities[Int(byte - firstAside)].byte
    }

    /// Without scripts, comments and styles that are closed, with all that is in them.
    static func appendWithoutBlocks(_ text: [UInt8], to bytes: inout [UInt8]) {
        var blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")].map {
            (opening: Array($0.0.utf8), closing: ByteSearch($0.1))
        }
        var place = 0
        while place < text.count {
            var end: Int?
            if text[place] == 0x3C,
                let kind = blocks.firstIndex(where: { text[place...].starts(with: $0.opening) })
            {
                end = blocks[kind].closing.firstRange(in: text, from: place + blocks[kind].opening.count)?.upperBound
                if end == nil { blocks.remove(at: kind) }
            }
            if let end {
                place = end
            } else {
                bytes.append(text[place])
                place += 1
            }
        }
    }

    static func appendWithoutTags(_ text: [UInt8], to bytes: inout [UInt8]) {
        guard let last = text.lastIndex(of: 0x3E) else {
            bytes.append(contentsOf: text)
            return
        }
        var isInside = false
        for (place, byte) in text.enumerated() {
            if isInside {
                isInside = byte != 0x3E
            } else if byte == 0x3C, place < last {
                isInside = true
            } else {
                bytes.append(byte)
            }
        }
    }
}
