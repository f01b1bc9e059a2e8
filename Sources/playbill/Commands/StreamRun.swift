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
        let world = invocation.world
        // First, before there are threads that know nothing of it.
        do throws(DiskError) {
            feed = try world.openInput()
        } catch {
            throw error.failure
        }
        let presentation = Presentation(invocation.arguments, world, command: "tickets")
        let settings = StreamSettings(
            version: Playbill.version, jobs: invocation.jobs, shard: try Shard(invocation),
            reloads: !invocation.arguments.has("--no-reload"), now: world.now, put: world.output.put,
            log: { presentation.complain($0, to: world) })
        stream = TicketStream(try TicketProject(invocation), try TicketPlan(invocation), settings)
    }

    /// Throws if it can't begin.
    func outcome() throws(Failure) -> Outcome {
        let ending = try stream.run(feed)
        return Outcome(
            exitCode: exitCode(ending), diagnostics: ending.problem.map { [$0] } ?? [], isWritten: true)
    }

    /// One that was asked to stop may be started again for what it left.
    private func exitCode(_ ending: StreamEnding) -> ExitCode {
        let wasStopped = !ending.isComplete && !ending.isUnread
        if wasStopped || ending.problem != nil || ending.counts.worthRetrying > 0 { return .environment }
        return ending.counts.failed > 0 ? .failedRecords : .done
    }
}
