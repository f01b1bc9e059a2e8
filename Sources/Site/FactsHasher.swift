import Catalog
import Crypto
import Theming

/// Turns facts into bytes to take a digest of: the same facts give the same bytes in every process.
struct FactsHasher {
    private var bytes: [UInt8] = []

    var digest: Digest { Digest(of: bytes) }

    mutating func add(_ facts: EventFacts) {
        add(facts.slug.text)
        add(facts.title)
        add(facts.summary)
        add(facts.starts.milliseconds)
        add(facts.ends?.milliseconds)
        add(facts.zone.name)
        add(facts.venue)
        add(facts.city)
        add(facts.category)
        add(facts.isOnline ? 1 : 0)
        add(facts.isFeatured ? 1 : 0)
        add(facts.image)
        add(facts.priceFrom?.amount ?? "")
        add(facts.priceFrom?.currency.code ?? "")
        add(facts.phase.state.rawValue)
        add(facts.tickets.map { "\($0.state)" } ?? "")
    }

    private mutating func add(_ image: Image?) {
        switch image?.source {
        case nil: add("")
        case .web(let address)?: add(address.text)
        case .file(let path)?: add(path.text)
        }
        add(image?.alt)
        add(Int64(image?.width ?? 0))
        add(Int64(image?.height ?? 0))
    }

    private mutating func add(_ text: LocalizedText?) {
        switch text {
        case nil: add(0)
        case .same(let text)?: add(text)
        case .translated(let translations)?:
            for translation in translations {
                add(translation.language.text)
                add(translation.text)
            }
        }
    }

    private mutating func add(_ number: Int64?) {
        bytes.append(number == nil ? 0 : 1)
        withUnsafeBytes(of: (number ?? 0).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// With an end that no text has in it.
    private mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0xFF)
    }
}
