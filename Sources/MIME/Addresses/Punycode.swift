import Foundation

/// Names of hosts in letters that mail knows (RFC 3492, and what RFC 5891 asks of labels).
enum Punycode {
    /// A host's name in ASCII; nil if it is none.
    static func host(_ name: String) -> String? {
        if isPlain(name) { return name }
        var text = name
        if !text.utf8.allSatisfy({ $0 < 0x80 }) {
            text = text.precomposedStringWithCompatibilityMapping
            for stop in ["\u{3002}", "\u{FF0E}", "\u{FF61}"] { text = text.replacing(stop, with: ".") }
        }
        let labels = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        var written: [String] = []
        for label in labels {
            guard let ascii = Punycode.label(String(label)) else { return nil }
            written.append(ascii)
        }
        let host = written.joined(separator: ".")
        return host.utf8.count <= 253 ? host : nil
    }

    /// As nearly all are: small letters, digits and hyphens, and nothing odd about its labels.
    private static func isPlain(_ name: String) -> Bool {
        var (length, last): (Int, UInt8) = (0, UInt8(ascii: "."))
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): length += 1
            case UInt8(ascii: "-") where last != UInt8(ascii: "."): length += 1
            case UInt8(ascii: ".") where last != UInt8(ascii: ".") && last != UInt8(ascii: "-"): length = 0
            default: return false
            }
            guard length <= 63 else { return false }
            last = byte
        }
        return length > 0 && last != UInt8(ascii: "-") && name.utf8.count <= 253
    }

    private static func label(_ label: String) -> String? {
        let scalars = Array(label.precomposedStringWithCanonicalMapping.unicodeScalars)
        guard let first = scalars.first, first != "-", scalars.last != "-", scalars.allSatisfy(isLetter) else {
            return nil
        }
        let ascii = scalars.allSatisfy(\.isASCII) ? String(String.UnicodeScalarView(scalars)) : encoded(scalars)
        guard let ascii, ascii.utf8.count <= 63, isFirstLetter(first) else { return nil }
        return ascii
    }

    private static func isFirstLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII || ![.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-", "_": return true
        default:
            guard !scalar.isASCII else { return false }
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber:
                return true
            default: return false
            }
        }
    }

    private static func encoded(_ scalars: [Unicode.Scalar]) -> String? {
        var output = scalars.filter(\.isASCII).map { UInt8($0.value) }
        let basic = output.count
        var handled = basic
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var (code, delta, bias): (UInt32, Int, Int) = (128, 0, 72)
        while handled < scalars.count {
            guard let next = scalars.lazy.map(\.value).filter({ $0 >= code }).min() else { return nil }
            let (step, overflow) = Int(next - code).multipliedReportingOverflow(by: handled + 1)
            guard !overflow else { return nil }
            delta += step
            code = next
            for scalar in scalars {
                if scalar.value < code { delta += 1 }
                guard scalar.value == code else { continue }
                append(delta, bias, to: &output)
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return "xn--" + String(decoding: output, as: UTF8.self)
    }

    private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
        var (rest, k) = (delta, 36)
        while true {
            let threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(digit(rest))
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func digit(_ number: Int) -> UInt8 {
        UInt8(number < 26 ? number + 97 : number - 26 + 48)
    }
}
