/// Names for classes that are made here: `pa-0`, `pa-1` …, or with another letter if the document has such.
struct ClassNames: Sendable {
    private let prefix: [UInt8]

    init(unusedIn document: HTMLDocument) {
        let all = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { ClassNames(letter: $0) }
        self = all.first { !$0.isUsed(in: document) } ?? ClassNames(letter: UInt8(ascii: "_"))
    }

    private init(letter: UInt8) { prefix = [UInt8(ascii: "p"), letter, UInt8(ascii: "-")] }

    func isUsed(in document: HTMLDocument) -> Bool {
        document.attributes.contains { attribute in
            guard attribute.key == .class, let value = attribute.value else { return false }
            return Words(document.text, value).contains { document.text[$0].starts(with: prefix) }
        }
    }

    /// For a document that gets none.
    init() { prefix = [] }

    subscript(number: Int) -> [UInt8] { prefix + Array("\(number)".utf8) }
}

extension StyleEntry {
    /// Gmail knows types, classes and ids, beside one another and inside of one another, and `:hover`.
    var isKnownToGmail: Bool {
        !isHook
            && selector.compounds.allSatisfy { compound in
                compound.attributes.isEmpty
                    && compound.pseudos.allSatisfy { if case .dynamic = $0 { true } else { false } }
            }
    }
}
