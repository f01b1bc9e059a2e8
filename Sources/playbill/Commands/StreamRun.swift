import Diagnostics
import Effects
import Streaming
import Tickets

/// One call of `playbill tickets --stream`.
struct StreamRun: Sendable {
    private let stream: TicketStream
    private let feed: Feed

    /// Throws if the call is wrong.
    init(_ invocation: Invocation) throws(Failure) {
        // First, before there are threads that know nothing of it.
        feed = try invocation.openInput()
        stream = TicketStream(
            try TicketProject(invocation), try TicketPlan(invocation),
            try StreamSettings(invocation, command: "tickets"))
    }

    /// Throws if it can't begin.
    func outcome() throws(Failure) -> Outcome { Outcome(try stream.run(feed)) }
}
