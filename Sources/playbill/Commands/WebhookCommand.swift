import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Project
import Pulling

extension Command {
    static let webhook = Command(
        name: "webhook", summary: "Takes in what a webhook told, and says which pages change.",
        arguments: "FILE|-", argumentCount: 1...1,
        flags: [
            .project, .jobs, .asOf,
            .signature,
            Flag("--build", nil, "Build those pages as well."),
            .maxAge,
        ],
        examples: [
            Example(
                call: "playbill webhook body.json --signature \"$SIGNATURE\" --build",
                effect: "Checks that it is genuine, notes it, and builds what it changes."),
            Example(
                call: "playbill webhook - --signature \"$SIGNATURE\"",
                effect: "With the body from standard input: says which pages a build would make."),
        ]
    ) { invocation throws(Failure) in
        var steps = BuildSteps(world: invocation.world)
        var project = try ProjectFolder(invocation)
        let body = WebhookBody(invocation)
        let bytes = try body.verified()
        let seconds = invocation.arguments.value(.maxAge).flatMap { Int($0) } ?? 86_400
        let desk = WebhookDesk(
            project, disk: invocation.world.disk, now: Instant(seconds: invocation.world.now()),
            jobs: invocation.jobs, oldestSeconds: seconds)
        // A build needs it right after, and taking in takes one thread.
        let (taken, memory) = sideBySide(
            jobs: invocation.jobs, { Result { () throws(Failure) in try desk.take(bytes) } },
            { [project] in Result { () throws(Failure) in try SiteEvents.memory(invocation, project) } })
        let (receipt, snapshots): (Receipt, [String: SnapshotCut])
        do throws(Failure) {
            (receipt, snapshots) = try taken.get()
        } catch {
            throw Failure(error.kind, body.placed(error.diagnostics))
        }
        project.snapshots = snapshots
        steps.finish("take in")
        let isBuild = invocation.arguments.has("--build")
        switch receipt.outcome {
        case .applied: break
        // It was taken in, but the build may have failed then: this is the second try.
        case .known where isBuild && receipt.isHeld: break
        default: return WebhookReport(body: body, receipt: receipt, build: nil).outcome
        }
        let run = try BuildRun.waiting(
            invocation, project, isRehearsal: !isBuild, memory: try memory.get(), steps)
        return WebhookReport(body: body, receipt: receipt, build: run).outcome
    }
}

extension Flag {
    static let signature = Flag("--signature", "S", "The signature that came with it, as the header has it.")

    static let maxAge = Flag("--max-age", "SECONDS", "How old it may be; 86400 if left out.") {
        Int($0).map { (1...31_536_000).contains($0) } == true
            ? nil : .usage("usage.number", "--max-age takes a number of seconds, not “\($0)”")
    }
}
