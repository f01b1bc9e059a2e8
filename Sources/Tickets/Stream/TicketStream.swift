import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Streaming

/// A worker: orders come in one a line, and for each a line goes out, in the same order, as long as somebody wants it.
public struct TicketStream: Sendable {
    private let stream: LineStream<TicketOffice, TicketMaker>

    public init(_ project: TicketProject, _ plan: TicketPlan, _ settings: StreamSettings) {
        stream = LineStream(
            settings, TicketStream.wording, project.disk,
            load: { disk throws(Failure) in
                var project = project
                project.disk = disk
                let loaded = try project.tickets()
                try loaded.office.check(plan.request)
                return loaded
            },
            ready: { office in
                [
                    JSON.Member("events", .int(office.events.count)),
                    JSON.Member("layout", .string(plan.request.layout)),
                    JSON.Member("format", .string(plan.request.format.rawValue)),
                ]
            },
            with: { TicketMaker(plan) },
            answer: { maker, line, office in
                let reading = OrderLine(source: line.source, number: line.number, bytes: line.bytes).read(
                    events: office.events)
                guard let order = reading.order else {
                    let failed = TicketResult(id: reading.id, failed: Failure(.records, reading.diagnostics))
                    return failed.answer(to: line.number, plan)
                }
                return maker.result(order, office, reading.diagnostics).answer(to: line.number, plan)
            },
            failed: { number, failure in TicketResult(id: nil, failed: failure).answer(to: number, plan) })
    }

    /// Answers all of a feed. Throws if it can't begin: then nothing has been put.
    public func run(_ feed: Feed) throws(Failure) -> StreamEnding { try stream.run(feed) }

    private static let wording = StreamWording(products: "tickets", pieces: "documents")
}

extension TicketResult {
    fileprivate func answer(to line: Int, _ plan: TicketPlan) -> Answer {
        Answer(json(line: line, isPerTicket: plan.isPerTicket), counts)
    }
}
