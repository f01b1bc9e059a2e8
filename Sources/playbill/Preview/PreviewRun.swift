import Catalog
import Diagnostics
import Effects
import Preview
import Project

/// One call of `playbill preview`.
struct PreviewRun {
    private let invocation: Invocation
    private let stop: StopSignal
    private let watcher: Watcher
    private let stage: Stage
    private let announcements: Announcements
    private let server: Server
    private let voice: PreviewVoice

    /// Throws if the preview can't begin: what is wrong with the project doesn't keep it from that.
    init(_ invocation: Invocation) throws(Failure) {
        let (world, arguments) = (invocation.world, invocation.arguments)
        if let folder = arguments.value(.project) {
            let found = try world.disk.run { disk throws(DiskError) in try disk.status(folder) }
            guard found != nil else {
                throw .usage(
                    Diagnostic(
                        .error, "project.none", "there is no folder “\(folder)” to preview",
                        hint: "playbill new site \(folder) makes one"))
            }
        }
        do throws(DiskError) {
            // First, before there are threads that know nothing of it.
            stop = try world.openStop()
            watcher = try Watcher()
        } catch {
            throw error.failure
        }
        self.invocation = invocation
        let voice = PreviewVoice(invocation)
        let stage = Stage(Makings { path, diagnostics in voice.hear(diagnostics) })
        let announcements = Announcements(run: String(Int(world.now() * 1000), radix: 36))
        let editor = EditorLink(world.environment["EDITOR_URL"])
        let whereabouts = Whereabouts(
            read: { try? world.disk.read($0) },
            editor: { location in
                (try? world.disk.realPath(location.file)).flatMap { editor.address($0, location.position) }
            })
        let kit = try Kit("\(Resources(world).folder)/Templates/preview", world.disk)
        let desk = Desk(stage, announcements, whereabouts, kit)
        (self.voice, self.stage, self.announcements) = (voice, stage, announcements)
        server = try PreviewRun.serve(arguments.value(.port).flatMap { Int($0) }) { desk.answer($0) }
    }

    /// Goes on until the process is asked to stop.
    func outcome() throws(Failure) -> Outcome {
        defer {
            announcements.end()
            server.stop()
        }
        let always = try PreviewGrounds(invocation)
        var build = PreviewBuild(invocation, origin: "http://127.0.0.1:\(server.port)")
        watch(always.grounds)
        renew(&build, after: nil, always)
        voice.welcome(port: server.port)
        if invocation.arguments.has("--open") { browse() }
        do throws(DiskError) {
            while let changes = try watcher.next(until: stop) { renew(&build, after: changes, always) }
        } catch {
            throw error.failure
        }
        return Outcome(isWritten: true)
    }

    private func renew(_ build: inout PreviewBuild, after changes: Changes?, _ always: PreviewGrounds) {
        let start = invocation.world.now()
        stage.begin()
        let edition = Result { () throws(Failure) in try build.edition(after: changes) }
        stage.renew(edition)
        announcements.announce(stage.number)
        if case .success(let edition) = edition { watch(always.grounds + edition.grounds) }
        voice.tell(changes, edition, seconds: invocation.world.now() - start)
    }

    private func watch(_ grounds: [Ground]) {
        if let failure = watcher.watch(grounds) { voice.unwatched(failure) }
    }

    private func browse() {
        do throws(DiskError) {
            try invocation.world.browse("http://127.0.0.1:\(server.port)/")
        } catch {
            voice.unopened(error)
        }
    }

    /// At the port that is asked for, or else at the first of a few that nobody has.
    private static func serve(
        _ port: Int?, _ answer: @escaping @Sendable (Request) -> Answer
    ) throws(Failure) -> Server {
        if let port { return try Server(port: port, answer) }
        for port in usualPorts {
            if let server = try? Server(port: port, answer) { return server }
        }
        return try Server(port: 0, answer)
    }

    private static let usualPorts = 4600..<4620
}
