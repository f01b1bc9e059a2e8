import Diagnostics
import Effects
import Preview
import Synchronization

/// What the preview says on the terminal: the same as it shows in the browser, each thing once.
final class PreviewVoice: Sendable {
    private let presentation: Presentation
    private let world: World
    private let state = Mutex(State())

    private struct State: Sendable {
        var said: Set<Diagnostic> = []
        var isBroken = false
    }

    init(_ invocation: Invocation) {
        presentation = Presentation(invocation.arguments, invocation.world, command: "preview")
        world = invocation.world
    }

    func welcome(port: Int) {
        let address = "http://127.0.0.1:\(port)/"
        try? world.output.write("\(address)  everything in every state: \(address)_playbill/  Ctrl-C ends it\n")
    }

    /// What came of a change.
    func tell(_ changes: Changes?, _ edition: Result<Edition, Failure>, seconds: Double) {
        if let changes, !presentation.isQuiet {
            world.complain("\(PreviewVoice.words(changes)) (\(Int((seconds * 1000).rounded())) ms)\n")
        }
        switch edition {
        case .success(let edition):
            let wasBroken = state.withLock { state in
                defer { state = State(said: state.said.intersection(edition.diagnostics)) }
                return state.isBroken
            }
            if wasBroken, !presentation.isQuiet { world.complain("all is well again\n") }
            hear(edition.diagnostics)
        case .failure(let failure):
            state.withLock { $0.isBroken = true }
            hear(failure.diagnostics, failure.sources)
        }
    }

    /// What there is to say of a page that was made.
    func hear(_ diagnostics: [Diagnostic], _ known: [String: [UInt8]] = [:]) {
        let new = state.withLock { state in diagnostics.filter { state.said.insert($0).inserted } }
        var sources = known
        for file in new.compactMap(\.location?.file) where sources[file] == nil {
            sources[file] = try? world.disk.read(file)
        }
        presentation.complain(new, sources, to: world)
    }

    func unwatched(_ error: DiskError) {
        var warning = error.diagnostic
        warning.severity = .warning
        warning.hint = warning.hint ?? "raise fs.inotify.max_user_watches; until then changes there go unnoticed"
        hear([warning])
    }

    func unopened(_ error: DiskError) {
        hear([
            Diagnostic(
                .warning, "preview.browser", "no browser can be opened: \(error.diagnostic.message)",
                hint: "open the address by hand")
        ])
    }

    private static func words(_ changes: Changes) -> String {
        guard let first = changes.paths.first else { return "much has changed" }
        let more = changes.paths.count - 1
        return "\(first)\(more > 0 ? " and \(more) more" : "") changed"
    }
}
