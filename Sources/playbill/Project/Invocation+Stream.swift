import Diagnostics
import Effects
import Streaming

extension Invocation {
    /// What comes in; throws if that can't be read.
    func openInput() throws(Failure) -> Feed {
        do throws(DiskError) {
            return try world.openInput()
        } catch {
            throw error.failure
        }
    }
}

extension StreamSettings {
    /// Throws if the call asks for a shard that there isn't.
    init(_ invocation: Invocation, command: String) throws(Failure) {
        let world = invocation.world
        let presentation = Presentation(invocation.arguments, world, command: command)
        self.init(
            version: Playbill.version, jobs: invocation.jobs, shard: try Shard(invocation),
            reloads: !invocation.arguments.has("--no-reload"), now: world.now, put: world.output.put,
            log: { presentation.complain($0, to: world) })
    }
}

extension Outcome {
    /// Of a stream, whose lines are out already. One that was asked to stop may be started again for what it left.
    init(_ ending: StreamEnding) {
        let wasStopped = !ending.isComplete && !ending.isUnread
        let isWorthRetrying = wasStopped || ending.problem != nil || ending.counts.worthRetrying > 0
        self.init(
            exitCode: isWorthRetrying ? .environment : ending.counts.failed > 0 ? .failedRecords : .done,
            diagnostics: ending.problem.map { [$0] } ?? [], isWritten: true)
    }
}
