/// Text and values as they stand in a document. What can be seen is written as it is; what can't, and the space that
/// doesn't break, is written as a reference, so that whoever reads the source sees it too.
enum Escaping {
    static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        append(text, to: &html, isValue: false)
    }

    static func append(value: ArraySlice<UInt8>, to html: inout [UInt8]) {
        append(value, to: &html, isValue: true)
    }

    private static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8], isValue: Bool) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            var at = 0
            func flush() {
                if start < at { html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            }
            while at < bytes.count {
                let byte = bytes[at]
                // From ? to ~ are the letters, which most are.
                guard byte < 0x3F || byte > 0x7E, let (entity, length) = entity(bytes, at, isValue) else {
                    at += 1
                    continue
                }
                flush()
                html.append(entity)
                at += length
                start = at
            }
            flush()
        }
    }

    private static func entity(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ isValue: Bool
    ) -> (StaticString, Int)? {
        func byte(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
        switch bytes[at] {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\"") where isValue: return ("&quot;", 1)
        case 0xC2 where byte(1) == 0xA0: return ("&nbsp;", 2)
        case 0xC2 where byte(1) == 0xAD: return ("&shy;", 2)
        case 0xCD where byte(1) == 0x8F: return ("&#847;", 2)
        case 0xE2 where byte(1) == 0x80:
            switch byte(2) {
            case 0x82: return ("&ensp;", 3)
            case 0x83: return ("&emsp;", 3)
            case 0x87: return ("&#8199;", 3)
            case 0x89: return ("&thinsp;", 3)
            case 0x8B: return ("&#8203;", 3)
            case 0x8C: return ("&zwnj;", 3)
            case 0x8D: return ("&zwj;", 3)
            case 0x8E: return ("&lrm;", 3)
            case 0x8F: return ("&rlm;", 3)
            case 0xAF: return ("&#8239;", 3)
            default: return nil
            }
        case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return ("&#65279;", 3)
        default: return nil
        }
    }
}
