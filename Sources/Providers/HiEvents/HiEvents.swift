import Catalog
import Diagnostics
import Fetching
import JSON

/// A Hi.Events, and how it is asked.
struct HiEvents: Sendable {
    let request: Provider.Request

    var server: Server { request.server }

    /// What it calls itself in what we write.
    static let name = "hi-events"

    /// Its ids are unique among their likes at one Hi.Events only.
    static func id(_ parts: String...) -> String { ([name] + parts).joined(separator: "-") }

    func remarks(on thing: String) -> Remarks { Remarks(HiEvents.name, server.name, thing) }
}

extension HiEvents {
    /// Where its pages for people are: beside its API.
    var home: String? {
        request.source.address.map { address in
            let base = address.text.prefix { $0 != "?" && $0 != "#" }
            let plain = base.hasSuffix("/") ? base.dropLast() : base
            return String(plain.hasSuffix("/api") ? plain.dropLast(4) : plain)
        }
    }

    /// What is under a path; nil if the server says that there is no such thing, or that it isn't for us.
    func find(_ path: String, _ query: [Query] = [], _ kind: Age.Kind) throws(Failure) -> Wire? {
        guard let answer = try server.answerIfAllowed(Question(path, query), kind) else { return nil }
        return try server.known(answer.content, by: ["id", "name"], path)
    }

    /// A name in a path of the API.
    static func escaped(_ name: String) -> String { WebAddress.encoded(name) }
}

extension Wire {
    /// What an answer is about, which most have in an envelope.
    var content: Wire { self["data"].isThere ? self["data"] : self }
}
