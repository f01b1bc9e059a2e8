import Diagnostics

/// What may be written in an attribute.
enum ValueKind: Hashable, Sendable {
    case length, offset, size, bound, edges, border, colour, flag, text, address, language, paper, features
    case number(ClosedRange<Double>)
    case integer(ClosedRange<Int>)
    case words([String])

    /// After “expected”.
    var expected: String {
        switch self {
        case .length: "a length such as 5mm or 12pt"
        case .offset: "a length such as 5mm or -2pt, or a part such as 50%"
        case .size: "a length such as 5mm, a part such as 50%, a share such as 1fr, or auto"
        case .bound: "a length such as 5mm, or a part such as 50%"
        case .edges: "one to four lengths such as 5mm"
        case .border: "a width and a colour such as 0.5pt line"
        case .colour: "a colour of the theme such as accent, or digits such as #a3271c"
        case .flag: "true or false"
        case .text: "a text"
        case .address: "an address that starts with https:, http:, mailto: or tel:"
        case .language: "a language such as en, sw or pt-BR"
        case .paper: "a size such as A6, 210x99mm, 80mm or phone"
        case .features: "some of " + ValueKind.list(FontFeatures.named.map(\.word))
        case .number(let range):
            "a number from \(ValueKind.short(range.lowerBound)) to \(ValueKind.short(range.upperBound))"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .words(let words): words.count == 1 ? "“\(words[0])”" : "one of \(ValueKind.list(words))"
        }
    }

    /// What was likely meant by a value that is not as expected.
    func hint(_ value: String) -> String? {
        switch self {
        case .words(let words): return NearName.hint(value, among: words)
        case .paper: return NearName.hint(value, among: PaperSize.named.map(\.name))
        case .features:
            return value.split(separator: " ").lazy.compactMap {
                NearName.hint(String($0), among: FontFeatures.named.map(\.word))
            }.first
        case .flag: return ["yes", "1", "on"].contains(value) ? "write true" : nil
        case .length, .offset, .size, .bound, .edges, .border: return unitHint(value)
        default: return nil
        }
    }

    private func unitHint(_ value: String) -> String? {
        let unit = value.drop { $0.isNumber || $0 == "." || $0 == "-" }
        if value.isEmpty { return nil }
        if unit.isEmpty { return "a number needs a unit: \(value)mm or \(value)pt" }
        switch unit {
        case "px", "cm", "in", "em", "rem", "vw", "vh": return "units are mm and pt"
        case "mm", "pt", "%", "fr":
            return value.hasPrefix("-") ? "it can't be less than nothing" : "nothing is longer than 5080mm"
        default: return nil
        }
    }

    private static func list(_ words: [String]) -> String {
        words.map { "“\($0)”" }.joined(separator: ", ")
    }

    private static func short(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
}
