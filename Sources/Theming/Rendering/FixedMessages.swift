import Liquid
import Wording

/// The messages of a language that say one thing whatever they are told.
struct FixedMessages: Sendable {
    private let keys: NameTable
    private let texts: [String]

    init(_ phrasebook: Phrasebook) {
        let fixed = phrasebook.fixed.sorted { $0.key < $1.key }
        keys = NameTable(fixed.map(\.key))
        texts = fixed.map(\.value)
    }

    /// Nil if there is none of that key.
    subscript(key: String) -> String? { keys.place(of: Name(key)).map { texts[$0] } }
}
