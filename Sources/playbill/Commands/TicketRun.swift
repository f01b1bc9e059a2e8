import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Streaming
import Tickets

/// One call of `playbill tickets` with files: what was read, and what becomes of it.
struct TicketRun: Sendable {
    private let plan: TicketPlan
    private let loaded: Loaded<TicketOffice>
    private let files: [OrderFile.Source]
    private let reading: OrderFile.Reading
    private let jobs: Int

    /// Throws if the project or the orders can't be read, or the layout can't be used.
    init(_ invocation: Invocation) throws(Failure) {
        let shard = try Shard(invocation)
        plan = try TicketPlan(invocation)
        loaded = try TicketProject(invocation).tickets()
        files = try OrderFile.sources(invocation)
        reading = OrderFile.read(files, events: loaded.office.events) { shard?.has($0) != false }
        jobs = invocation.jobs
        try loaded.office.check(plan.request)
    }

    /// Makes them all: what is wrong with one is no reason to leave out the others.
    func outcome() -> Outcome {
        let results = concurrentMap(reading.sound, jobs: jobs, with: { TicketMaker(plan) }) { maker, order in
            (order, maker.result(order, loaded.office))
        }
        let diagnostics =
            loaded.diagnostics.filter { $0.severity == .error } + reading.diagnostics
            + results.flatMap { order, result in result.diagnostics.map { $0.noting("in order “\(order.reference)”") } }
        let folder = if case .files(let sink, _) = plan.delivery { sink.folder } else { "" }
        let written = results.flatMap(\.1.pieces).count
        return Outcome(
            exitCode: exitCode(diagnostics, results.map(\.1)), diagnostics: diagnostics,
            sources: files.reduce(into: loaded.sources.texts) { $0[$1.file] = $1.bytes },
            text: "\(folder): \(written) \(written == 1 ? "document" : "documents").\n",
            result: { [plan] in
                let lines = results.map { $0.1.json(isPerTicket: plan.isPerTicket) }
                return .object([JSON.Member("orders", .array(lines))])
            })
    }

    private func exitCode(_ diagnostics: [Diagnostic], _ results: [TicketResult]) -> ExitCode {
        if results.contains(where: \.isWorthRetrying) { return .environment }
        return diagnostics.contains { $0.severity == .error } ? .failedRecords : .done
    }
}

extension Diagnostic {
    func noting(_ note: String) -> Diagnostic {
        var noted = self
        noted.notes.append(note)
        return noted
    }
}
