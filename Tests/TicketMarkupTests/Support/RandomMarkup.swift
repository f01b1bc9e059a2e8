import TestSupport

@testable import TicketMarkup

/// Markup that goes by the tables and makes no other sense.
enum RandomMarkup {
    static func ticket(_ generator: inout SplitMix) -> String {
        let size = ["A6", "80mm", "100x100pt", "14400x14400pt", "phone"].randomElement(using: &generator) ?? ""
        let pages = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
            element(.page, depth: 0, &generator)
        }
        return
            #"<ticket size="\#(size)" margin="\#(lengths.randomElement(using: &generator) ?? "0")">\#(pages.joined())</ticket>"#
    }

    private static func element(_ kind: ElementKind, depth: Int, _ generator: inout SplitMix) -> String {
        guard let table = ElementTable.all.first(where: { $0.kind == kind }) else { return "" }
        var text = "<\(table.name)"
        for attribute in table.attributes where attribute.isRequired || Int.random(in: 0..<8, using: &generator) == 0 {
            // What stands in line turns by right angles only.
            if attribute.name.hasSuffix("size"), attribute.kind == .length {
                text += " \(attribute.name)=\"7pt\""
            } else if attribute.name == "rotate", !text.contains(" at=") {
                text += #" rotate="\#(["90", "-90", "180"].randomElement(using: &generator) ?? "0")""#
            } else if let value = value(attribute.kind, &generator) {
                text += " \(attribute.name)=\"\(value)\""
            }
        }
        text += ">"
        if table.isText { text += words.randomElement(using: &generator) ?? "" }
        if depth < 6, !table.holds.isEmpty {
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                text += element(table.holds.randomElement(using: &generator) ?? .row, depth: depth + 1, &generator)
            }
        }
        return text + "</\(table.name)>"
    }

    private static func value(_ kind: ValueKind, _ generator: inout SplitMix) -> String? {
        switch kind {
        case .length: lengths.randomElement(using: &generator)
        case .offset: (lengths + ["-50%", "-14400pt", "1000%"]).randomElement(using: &generator)
        case .size:
            (lengths + ["auto", "1fr", "2fr", "0.001fr", "1000fr", "50%", "1000%"]).randomElement(using: &generator)
        case .bound: (lengths + ["50%", "0%", "1000%"]).randomElement(using: &generator)
        case .edges: (lengths + ["1mm 2mm", "1pt 2pt 3pt 4pt"]).randomElement(using: &generator)
        case .border: ["1pt", "20pt accent"].randomElement(using: &generator)
        case .colour: "accent"
        case .flag: "true"
        case .text: "a.png"
        case .address: "https://example.org"
        case .language: ["ar", "en"].randomElement(using: &generator)
        case .paper: "A6"
        case .features: "tabular"
        case .number(let range): "\(Int(range.upperBound))"
        case .integer(let range): "\(range.lowerBound)"
        case .words(let words): words.randomElement(using: &generator)
        }
    }

    private static let lengths = ["0", "1pt", "5mm", "20mm", "0.001pt", "300pt"]
    private static let words = [
        "", "a", "some words of a text", "averyveryverylongwordindeed",
        "many words " + String(repeating: "x ", count: 200),
    ]

    /// Measures that lie.
    static func measures(_ generator: inout SplitMix) -> Measures {
        let numbers: [Double] = [0, 1, 50, 1e300, -5, .nan, .infinity, -.infinity]
        let seed = generator.next()
        var measures = Measures.fake
        guard seed % 4 == 0 else { return measures }
        var own = SplitMix(seed: seed)
        measures.text = { _, _ in
            TextMeasure(
                width: numbers.randomElement(using: &own) ?? 0, height: numbers.randomElement(using: &own) ?? 0,
                baseline: numbers.randomElement(using: &own) ?? 0,
                lines: [0, 1, -1, .max, .min].randomElement(using: &own) ?? 0)
        }
        measures.image = { _ in
            Extent(width: numbers.randomElement(using: &own) ?? 0, height: numbers.randomElement(using: &own) ?? 0)
        }
        measures.modules = { _, _ in [0, 29, -1, .max, 1000].randomElement(using: &own) ?? 0 }
        return measures
    }
}
