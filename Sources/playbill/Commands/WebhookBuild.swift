import Diagnostics
import Glibc
import Project
import Site

extension BuildRun {
    /// As `init`, but waits up to a minute for another build that publishes: a webhook may not be sent again.
    static func waiting(
        _ invocation: Invocation, _ project: ProjectFolder, isRehearsal: Bool, memory: EventMemory, _ steps: BuildSteps
    ) throws(Failure) -> BuildRun {
        do throws(Failure) {
            return try BuildRun(
                invocation, project, isRehearsal: isRehearsal, trustsFolders: true, memory: memory, steps)
        } catch {
            guard error.isOtherPublisher else { throw error }
        }
        // The other one may have pulled: what was read before isn't what there is.
        var project = project
        project.snapshots = [:]
        for _ in 0..<120 {
            usleep(500_000)
            do throws(Failure) {
                return try BuildRun(invocation, project, isRehearsal: isRehearsal, steps)
            } catch {
                guard error.isOtherPublisher else { throw error }
            }
        }
        return try BuildRun(invocation, project, isRehearsal: isRehearsal, steps)
    }
}

extension Failure {
    fileprivate var isOtherPublisher: Bool { diagnostics.contains { $0.code == "publish.locked" } }
}
