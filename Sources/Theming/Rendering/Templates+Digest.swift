import Crypto
import Diagnostics

extension Templates {
    /// Of everything that a template's pages are written by: itself, its layout, their partials and the partials of those. It
    /// stays the same whatever happens to other templates.
    public func digest(of name: String) -> Digest {
        if let known = digests.withLock({ $0[name] }) { return known }
        let digest = Gathering(name, self).digest
        digests.withLock { $0[name] = digest }
        return digest
    }

    /// The names of the templates that those pages are written by, by the alphabet.
    public func sources(of name: String) -> [String] { Gathering(name, self).names }

    /// Whether it can be parsed, and so can all that it asks for.
    public func isWhole(_ name: String) -> Bool { sources(of: name).allSatisfy(isReadable) }

    /// What a template asks for; nothing if it is missing or wrong, which whoever renders it says.
    func asked(by name: String, _ text: String) -> Readings.Asked {
        let digest = Digest(of: text.utf8)
        if let known = readings[digest] { return known }
        let analysis = (try? template(name))?.analysis
        let asked = Readings.Asked(
            names: analysis?.partials.map(\.name) ?? [], hasOthers: analysis?.asksForOthers ?? false)
        readings[digest] = asked
        return asked
    }
}

/// The texts of a template and of all that it asks for, each once.
private struct Gathering {
    private let templates: Templates
    private var texts: [String: Digest] = [:]

    init(_ name: String, _ templates: Templates) {
        self.templates = templates
        add(name)
    }

    var names: [String] { texts.keys.sorted() }

    var digest: Digest {
        let sorted = texts.sorted { $0.key < $1.key }
        return Digest(of: sorted.map(\.value), sorted.map(\.key).joined(separator: "\u{0}"))
    }

    private mutating func add(_ name: String) {
        guard texts[name] == nil else { return }
        let text = templates.files.source(name)
        // One that is missing is no empty one.
        texts[name] = Digest(of: text.map { Array($0.utf8) } ?? [0])
        guard let text else { return }
        let asked = templates.asked(by: name, text)
        for other in asked.names + (asked.hasOthers ? templates.allNames : []) { add(other) }
    }
}
