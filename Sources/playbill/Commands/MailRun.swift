import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Mail
import Streaming

/// One call of `playbill mail` with files: what was read, and what becomes of it.
struct MailRun: Sendable {
    private let plan: MailPlan
    private let loaded: Loaded<MailDesk>
    private let files: [OrderFile.Source]
    private let reading: MailFile.Reading
    private let jobs: Int

    /// Throws if the call is wrong, or the project or the orders can't be read.
    init(_ invocation: Invocation, _ kind: MailKind?, _ words: [String]) throws(Failure) {
        let disk = invocation.world.disk
        if kind == nil, let word = words.first, (try? disk.status(word)) == nil,
            let problem = MailCall.unknownKind(word)
        {
            throw .usage(problem)
        }
        let shard = try Shard(invocation)
        plan = try MailPlan(invocation)
        loaded = try MailDesk.load(try OrderProject(invocation), plan)
        let orders = try OrderFile.sources(words, invocation)
        let context = try SharedContext(invocation, kind)
        files = orders + [context?.source].compactMap { $0 }
        reading = MailFile.read(orders, kind, context: context, events: loaded.office.mails.events) {
            shard?.has($0) != false
        }
        jobs = invocation.jobs
    }

    /// Makes them all: what is wrong with one is no reason to leave out the others.
    func outcome() -> Outcome {
        let results = concurrentMap(reading.requests, jobs: jobs, with: { MailClerk(plan) }) { clerk, request in
            (request, clerk.result(request, loaded.office))
        }
        let diagnostics =
            loaded.diagnostics.filter { $0.severity == .error } + reading.diagnostics
            + results.flatMap { request, result in
                result.diagnostics.map { $0.noting("in order “\(request.order.reference)”") }
            }
        let folder = if case .files(let sink) = plan.delivery { sink.folder } else { "" }
        let written = results.flatMap(\.1.pieces).count
        return Outcome(
            exitCode: exitCode(diagnostics, results.map(\.1)), diagnostics: diagnostics,
            sources: files.reduce(into: loaded.sources.texts) { $0[$1.file] = $1.bytes },
            text: "\(folder): \(written) \(written == 1 ? "mail" : "mails").\n",
            result: { .object([JSON.Member("orders", .array(results.map { $0.1.json() }))]) })
    }

    private func exitCode(_ diagnostics: [Diagnostic], _ results: [MailResult]) -> ExitCode {
        if results.contains(where: \.isWorthRetrying) { return .environment }
        return diagnostics.contains { $0.severity == .error } ? .failedRecords : .done
    }
}
