import Diagnostics
import Fetching

extension HiEvents {
    /// The numbers of the events that the source is to show, each once, in their order.
    func wanted() throws(Failure) -> [String] {
        let source = request.source
        guard !source.events.isEmpty || !source.organizers.isEmpty else {
            guard request.isSignedIn else { throw nobodyNamed }
            return HiEvents.ordered(try numbers(in: "/events", of: "this account"))
        }
        var numbers = source.events
        for organizer in source.organizers {
            let path = "/organizers/\(HiEvents.escaped(organizer))/events"
            numbers += try self.numbers(
                in: request.isSignedIn ? path : "/public\(path)", of: "the organizer \(organizer)")
        }
        return HiEvents.ordered(numbers)
    }

    /// Of lists only the numbers count: a public list has products that are not to be shown, and prices without taxes.
    private func numbers(in path: String, of owner: String) throws(Failure) -> [String] {
        guard let events = try list(path, oldestFirst, .events) else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "hi-events.no-list", "there are no events of \(owner) to be had",
                        at: Location(file: server.name, path: path),
                        hint:
                            "correct the source's `url` or `organizers`; without HIEVENTS_SECRET_KEY an organizer must be live"
                    )
                ])
        }
        return events.compactMap { $0["id"].text }
    }

    private var nobodyNamed: Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "hi-events.no-list",
                    "Hi.Events tells the public only of organizers and events it is asked for",
                    at: Location(file: server.name),
                    hint: "name `organizers` or `events` in the source, or set HIEVENTS_SECRET_KEY")
            ])
    }

    /// Each once, numbers by their size.
    static func ordered(_ names: [String]) -> [String] {
        Set(names).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
}
