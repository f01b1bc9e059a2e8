import Catalog
import Crypto
import Theming

extension KnownEvent {
    func append(to bytes: inout [UInt8]) {
        bytes.append(digest: text)
        bytes.append(string: id.text)
        bytes.append(list: aliases) { $0.append(string: $1.text) }
        bytes.append(string: status.rawValue)
        bytes.append(string: visibility.rawValue)
        bytes.append(list: needs.currencies) { $0.append(string: $1.code) }
        bytes.append(list: needs.files) { $0.append(string: $1.text) }
        bytes.append(list: needs.imageHosts) { $0.append(string: $1) }
        bytes.append(list: needs.frameHosts) { $0.append(string: $1) }
        bytes.append(optional: needs.accent) { $0.append(string: $1.hex) }
        bytes.append(integer: since.milliseconds)
        bytes.append(optional: until) { $0.append(integer: $1.milliseconds) }
        bytes.append(optional: news) { $0.append(integer: $1.milliseconds) }
        bytes.append(digest: cardDigest)
        bytes.append(digest: mentionDigest)
        facts.append(to: &bytes)
    }

    /// Nil if they aren't the bytes of one.
    convenience init?(_ reader: inout ByteReader) {
        guard let text = reader.digest(), let id = reader.string(),
            let aliases = reader.list({ $0.string().flatMap(Slug.init) }),
            let status = reader.string().flatMap(Event.Status.init),
            let visibility = reader.string().flatMap(Event.Visibility.init),
            let currencies = reader.list({ $0.string().flatMap(Currency.init) }),
            let files = reader.list({ $0.string().flatMap(FilePath.init) }),
            let imageHosts = reader.list({ $0.string() }), let frameHosts = reader.list({ $0.string() }),
            let accent = reader.optional({ $0.string() }),
            let since = reader.instant(), let until = reader.optional({ $0.instant() }),
            let news = reader.optional({ $0.instant() }),
            let cardDigest = reader.digest(), let mentionDigest = reader.digest(), let facts = EventFacts(&reader)
        else { return nil }
        let needs = Needs(
            currencies: currencies, files: files, imageHosts: imageHosts, frameHosts: frameHosts,
            accent: accent.flatMap { Colour($0) })
        self.init(
            id: ID(id), text: text, aliases: aliases, status: status, visibility: visibility, facts: facts,
            needs: needs, since: since, until: until, news: news, cardDigest: cardDigest,
            mentionDigest: mentionDigest)
    }
}
