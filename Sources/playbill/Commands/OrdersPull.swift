import Diagnostics
import Effects
import JSON
import Project
import Pulling

/// One call of `pull --orders`.
struct OrdersPull {
    private let invocation: Invocation
    private let puller: OrderPuller
    private let names: [String]

    /// Throws `Failure.usage` if the orders would go where everybody can read them.
    init(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) {
        self.invocation = invocation
        let folder = invocation.arguments.value(.pullOut) ?? project.file("orders")
        try PrivateFolder(folder, holds: "orders", project, invocation.world.disk).check()
        puller = OrderPuller(try FeedRefresh(invocation, project).puller, folder: folder)
        names = invocation.arguments.words
    }

    /// Of all events, whatever becomes of one. Throws if the events of a feed can't be read.
    func outcome() throws(Failure) -> Outcome {
        var pulled: [OrderPuller.Pulled] = []
        var failures: [Failure] = []
        let names = names.isEmpty ? try puller.events() : names
        for name in names {
            do throws(Failure) {
                try pulled.append(puller.pull(name))
            } catch {
                failures.append(error)
            }
            invocation.progress.advance("pulling orders", by: 1, of: names.count)
        }
        let diagnostics = failures.flatMap(\.diagnostics) + pulled.flatMap(\.diagnostics)
        return Outcome(
            exitCode: OrdersPull.exitCode(failures, diagnostics), diagnostics: diagnostics.sortedOnce,
            text: pulled.map(OrdersPull.words).joined(),
            result: { [pulled] in
                [
                    "events": .array(
                        pulled.map {
                            [
                                "id": .string($0.event), "file": .string($0.file), "orders": .int($0.count),
                                "written": .bool($0.hasChanged),
                            ]
                        })
                ]
            })
    }

    /// Where trying again may help with one of them it is worth it.
    private static func exitCode(_ failures: [Failure], _ diagnostics: [Diagnostic]) -> ExitCode {
        if failures.contains(where: { $0.kind == .environment }) { return .environment }
        if let first = failures.first { return ExitCode(first.kind) }
        return diagnostics.contains { $0.severity == .error } ? .failedRecords : .done
    }

    private static func words(_ pulled: OrderPuller.Pulled) -> String {
        guard pulled.count > 0 else { return "\(pulled.event): no orders.\n" }
        let count = "\(pulled.count) order\(pulled.count == 1 ? "" : "s")"
        return "\(pulled.file): \(count)\(pulled.hasChanged ? "" : ", the same as before").\n"
    }
}
