extension Filter {
    static let markup = [
        text("strip_html") { text, bytes in
            let text = Array(text.utf8)
            var kept: [UInt8] = []
            kept.reserveCapacity(text.count)
            HTMLStripping.appendWithoutBlocks(text, to: &kept)
            HTMLStripping.appendWithoutTags(kept, to: &bytes)
        }
    ]
}

/// Takes tags out as the reference's regular expressions do, but in linear time: a closing part that isn't found once is
/// never looked for again.
enum HTMLStripping {
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
