import Crypto

extension ProjectFolder {
    /// The file that has the events of a source: its own, or what was last pulled of it.
    public func file(of source: Config.Source) -> String {
        source.address == nil ? file(source.url) : "\(lastGoodFolder)/\(source.key).json"
    }

    /// Where it stands when a feed was last asked.
    public func mark(of source: Config.Source) -> String { "\(lastGoodFolder)/\(source.key).checked" }

    /// What feeds said when all was well with them.
    public var lastGoodFolder: String { file(".playbill/last-good") }

    /// What webhooks told since.
    public var overlayFile: String { file(".playbill/overlay.json") }
}

extension Config.Source {
    /// What tells it from others: two that read one file are the same.
    public var name: String { address == nil ? url : key }

    /// What its files are called: the same for the same source, and another for any other.
    public var key: String {
        let digest = Digest(of: "\(url) \(events) \(organizers) \(tickets?.text ?? "")".utf8)
        return "\(kind.rawValue)-\(digest.hex.prefix(8))"
    }
}
