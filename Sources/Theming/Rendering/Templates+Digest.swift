import Crypto
import Diagnostics
import Liquid

extension Templates {
    /// Of everything that a template's pages are written by: itself, its layout, their partials and the partials of those. It
    /// stays the same whatever happens to other templates. Throws `Failure.usage` if the template itself is missing or wrong.
    public func digest(of name: String) throws(Failure) -> Digest {
        if let known = knownDigest(name) { return known }
        let digest = try Reading(try template(name), self).digest
        note(digest, of: name)
        return digest
    }

    /// The names of the templates that those pages are written by, by the alphabet. Throws as `digest` does.
    public func sources(of name: String) throws(Failure) -> [String] { try Reading(try template(name), self).names }
}

/// The texts of a template and of all that it asks for, each once.
private struct Reading {
    private let templates: Templates
    private var texts: [String: Digest] = [:]

    init(_ template: Template, _ templates: Templates) throws(Failure) {
        self.templates = templates
        try add(template)
    }

    var names: [String] { texts.keys.sorted() }

    private mutating func add(_ template: Template) throws(Failure) {
        texts[template.name] = templates.digest(ofText: template.name)
        let analysis = template.analysis
        let others = analysis.asksForOthers ? templates.allNames : analysis.partials.map(\.name)
        for other in others where texts[other] == nil {
            texts[other] = templates.digest(ofText: other)
            // One that is missing or wrong asks for nothing: whoever renders it says what is the matter.
            guard let partial = try? templates.template(other) else { continue }
            try add(partial)
        }
    }

    var digest: Digest {
        let sorted = texts.sorted { $0.key < $1.key }
        return Digest(of: sorted.map(\.value), sorted.map(\.key).joined(separator: "\u{0}"))
    }
}
