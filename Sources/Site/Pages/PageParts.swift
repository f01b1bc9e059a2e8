import Catalog
import Crypto
import Publishing

/// What all pages of a site depend on, part by part.
public struct PageSetup: Hashable, Sendable {
    public var program: Digest
    public var theme: Digest
    public var settings: Digest

    public init(program: Digest, theme: Digest, settings: Digest) {
        self.program = program
        self.theme = theme
        self.settings = settings
    }
}

/// What the files of one language depend on: the setup, what stands at the foot of each page, and the templates that a page
/// is written by.
struct PageParts: Sendable {
    let digest: Digest
    private let parts: Parts

    init(_ setup: PageSetup, foot: Digest) {
        let all = [setup.program, setup.theme, setup.settings, foot]
        digest = Digest(of: all)
        var parts = Parts()
        for (number, digest) in all.enumerated() { parts.note([digest], as: number) }
        self.parts = parts
    }

    /// Of a file that depends on more, part by part. `templates` is nil for one that no template makes; `name` sets it apart
    /// from others of these parts.
    func inputs(_ own: [[Digest]], templates: Digest? = nil, name: String) -> (digest: Digest, parts: Parts) {
        var (all, parts) = ([digest], parts)
        all.reserveCapacity(2 + own.reduce(0) { $0 + $1.count })
        if let templates {
            all.append(templates)
            parts.note([templates], as: PageParts.templates)
        }
        for (number, digests) in own.enumerated() {
            all += digests
            parts.note(digests, as: PageParts.firstOwn + number)
        }
        return (Digest(of: all, name), parts)
    }

    /// What to call a part, of which all but the first few are the page's own.
    static func name(_ number: Int, _ own: (Int) -> String?) -> String? {
        number < firstOwn ? names[number] : own(number - firstOwn)
    }

    /// The number of the first that is a page's own.
    static let firstOwn = names.count
    private static let names = ["program", "theme", "settings", "footer", "templates"]
    private static let templates = 4
}

extension Collection<KnownEvent> {
    /// Those among them that changed, by their slugs; `others` if none did.
    func changed(_ isKnown: (Digest) -> Bool, others: String) -> String {
        let slugs = filter { !isKnown($0.text) }.map(\.facts.slug.text)
        guard !slugs.isEmpty else { return others }
        let more = slugs.count > 3 ? " and \(slugs.count - 3) more" : ""
        return "event\(slugs.count > 1 ? "s" : "") \(slugs.prefix(3).joined(separator: ", "))\(more)"
    }
}
