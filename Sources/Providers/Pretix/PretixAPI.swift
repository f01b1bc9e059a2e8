import Diagnostics
import Fetching

/// How pretix is asked: lists come in pages of 50, each with the address of the next.
struct PretixAPI: Sendable {
    let server: Server

    func list(_ path: String, _ query: [Query] = [], _ kind: Age.Kind, id key: String = "id") throws(Failure) -> [Wire]
    {
        try server.list(Question(path, query), kind, id: { $0[key].text }, page: PretixAPI.page)
    }

    /// The same; nil if the team of the token may not see it.
    func listIfAllowed(_ path: String, _ query: [Query] = [], _ kind: Age.Kind) throws(Failure) -> [Wire]? {
        try server.listIfAllowed(Question(path, query), kind, page: PretixAPI.page)
    }

    /// An organizer or an event; throws if the answer is neither.
    func one(_ path: String, _ kind: Age.Kind) throws(Failure) -> Wire {
        try server.known(server.answerOrFail(Question(path), kind), by: ["slug"], path)
    }

    func oneIfAllowed(_ path: String, _ kind: Age.Kind) throws(Failure) -> Wire? {
        try server.answerIfAllowed(Question(path), kind)
    }

    /// That the address is on another host is for the server to see.
    private static func page(_ answer: Wire, _ question: Question) -> Page? {
        Page(
            answer["results"], total: answer["count"].int, next: answer["next"].text.map { Question($0) })
    }
}

/// An event, by the slugs that pretix knows it by.
struct PretixPath: Hashable, Sendable {
    var organizer: String
    var event: String

    /// Below the address of the API.
    var path: String { "/organizers/\(organizer)/events/\(event)" }
    var name: String { "\(organizer)/\(event)" }

    /// The id that it has in a snapshot, or that one of its dates has.
    func id(date: String? = nil) -> String {
        (["pretix", organizer, event] + [date].compactMap { $0 }).joined(separator: "-")
    }
}
