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

    /// Throws if an event is of no feed, or a feed can't be asked; what came before that is written.
    func outcome() throws(Failure) -> Outcome {
        var pulled: [OrderPuller.Pulled] = []
        for name in names.isEmpty ? try puller.events() : names {
            try pulled.append(puller.pull(name))
            invocation.progress.advance("pulling orders", by: 1, of: max(1, names.count))
        }
        let diagnostics = pulled.flatMap(\.diagnostics)
        return Outcome(
            exitCode: diagnostics.contains { $0.severity == .error } ? .failedRecords : .done, diagnostics: diagnostics,
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

    private static func words(_ pulled: OrderPuller.Pulled) -> String {
        guard pulled.count > 0 else { return "\(pulled.event): no orders.\n" }
        let count = "\(pulled.count) order\(pulled.count == 1 ? "" : "s")"
        return "\(pulled.file): \(count)\(pulled.hasChanged ? "" : ", the same as before").\n"
    }
}
