/// Names for classes that are made here: `pa-0`, `pa-1` …, or with another letter if the document has such.
struct ClassNames {
    private let prefix: [UInt8]

    init(unusedIn document: HTMLDocument) {
        let first = (UInt8(ascii: "a")...UInt8(ascii: "z")).first { letter in
            !document.nodes.indices.contains { node in
                document.classes(of: node).contains { $0.starts(with: [UInt8(ascii: "p"), letter, UInt8(ascii: "-")]) }
            }
        }
        prefix = [UInt8(ascii: "p"), first ?? UInt8(ascii: "_"), UInt8(ascii: "-")]
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
