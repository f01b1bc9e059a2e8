/// The five characters that mean something in HTML, written as the reference writes them.
enum HTMLEscaping {
    static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
        var start = text.startIndex
        var place = start
        while place != text.endIndex {
            let byte = text[place]
            if byte <= 0x3E, let entity = entity(byte) {
                bytes.append(contentsOf: text[start..<place])
                bytes.append(contentsOf: entity.utf8)
                start = text.index(after: place)
            }
            text.formIndex(after: &place)
        }
        bytes.append(contentsOf: text[start...])
    }

    @inline(__always)
    static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        default: nil
        }
    }

}
