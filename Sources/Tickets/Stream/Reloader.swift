import Diagnostics
import Effects

/// Keeps what tickets are made from as it is on disk: looked at now and then, read anew when it has changed, and kept as it
/// was when the new one is wrong.
final class Reloader {
    private(set) var current: TicketProject.Loaded
    private let project: TicketProject
    private let request: TicketRequest
    private let reloads: Bool
    private var watch: Watch
    private var lastLook: Double
    private var isDone = false

    enum Outcome {
        case unchanged
        case reloaded
        /// Something has changed, and this is why it isn't used.
        case kept([Diagnostic])
    }

    /// Reads it for the first time; throws as `TicketProject.load` does, or if the request can't be met.
    init(_ project: TicketProject, _ request: TicketRequest, reloads: Bool, now: Double) throws(Failure) {
        self.project = project
        self.request = request
        self.reloads = reloads
        watch = Watch(project.disk)
        lastLook = now
        current = try Reloader.load(project, request, watch)
    }

    func look(_ now: Double) -> Outcome {
        // A clock may be set back.
        guard !isDone, abs(now - lastLook) >= Reloader.pause else { return .unchanged }
        lastLook = now
        guard let path = watch.change() else { return .unchanged }
        guard reloads else {
            isDone = true
            return .kept([Messages.notReloaded(path)])
        }
        let next = Watch(project.disk)
        // Broken or not, it is looked at again only when it has changed again.
        defer { watch = next }
        do throws(Failure) {
            let loaded = try Reloader.load(project, request, next)
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            guard errors.isEmpty else { return .kept([Messages.keptOld(path)] + errors) }
            current = loaded
            return .reloaded
        } catch {
            return .kept([Messages.keptOld(path)] + error.diagnostics)
        }
    }

    private static func load(
        _ project: TicketProject, _ request: TicketRequest, _ watch: Watch
    ) throws(Failure) -> TicketProject.Loaded {
        var project = project
        project.disk = watch.watched
        var loaded = try project.load()
        try loaded.office.check(request)
        // Nobody asks for their bytes any more.
        loaded.sources = []
        return loaded
    }

    /// In seconds.
    private static let pause = 0.2
}
