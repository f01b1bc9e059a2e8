import Diagnostics
import Effects

/// Keeps what things are made from as it is on disk: looked at now and then, read anew when it has changed, and kept as it
/// was when the new one is wrong.
final class Reloader<Office: Sendable> {
    private(set) var current: Loaded<Office>
    private let disk: Disk
    private let load: @Sendable (Disk) throws(Failure) -> Loaded<Office>
    private let reloads: Bool
    private let wording: StreamWording
    private var watch: Watch
    private var lastLook: Double
    private var isDone = false

    enum Outcome {
        case unchanged
        case reloaded
        /// Something has changed, and this is why it isn't used.
        case kept([Diagnostic])
    }

    /// Reads it for the first time; throws as `load` does.
    init(
        _ disk: Disk, reloads: Bool, now: Double, _ wording: StreamWording,
        _ load: @escaping @Sendable (Disk) throws(Failure) -> Loaded<Office>
    ) throws(Failure) {
        self.disk = disk
        self.load = load
        self.reloads = reloads
        self.wording = wording
        watch = Watch(disk)
        lastLook = now
        current = try load(watch.watched).withoutSources
    }

    func look(_ now: Double) -> Outcome {
        // A clock may be set back.
        guard !isDone, abs(now - lastLook) >= pause else { return .unchanged }
        lastLook = now
        guard let path = watch.change() else { return .unchanged }
        guard reloads else {
            isDone = true
            return .kept([wording.notReloaded(path)])
        }
        let next = Watch(disk)
        // Broken or not, it is looked at again only when it has changed again.
        defer { watch = next }
        do throws(Failure) {
            let loaded = try load(next.watched).withoutSources
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            guard errors.isEmpty else { return .kept([wording.keptOld(path)] + errors) }
            current = loaded
            return .reloaded
        } catch {
            return .kept([wording.keptOld(path)] + error.diagnostics)
        }
    }

    /// In seconds.
    private var pause: Double { 0.2 }
}

extension Loaded {
    /// Nobody asks for their bytes any more.
    fileprivate var withoutSources: Loaded {
        var loaded = self
        loaded.sources = []
        return loaded
    }
}
