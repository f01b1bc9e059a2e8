import Diagnostics
import Effects
import JSON
import Project
import Pulling

extension Command {
    static let pull = Command(
        name: "pull", summary: "Asks the feeds of a project what there is, for builds to come.",
        arguments: "[EVENT…]", argumentCount: 0...10_000,
        flags: [
            .project, .jobs, .offline, .requireFresh,
            Flag("--orders", nil, "The orders of these events instead, by id or slug; of all if none is named."),
            .pullOut,
        ],
        examples: [
            Example(call: "playbill pull", effect: "What all feeds have, kept in .playbill for build and tickets."),
            Example(
                call: "playbill pull --out snapshot.json", effect: "Also as a snapshot that can be committed."),
            Example(
                call: "playbill pull --require-fresh",
                effect: "Fails if a feed can't be asked, rather than go on with what it said before."),
            Example(
                call: "playbill pull --orders gala-night",
                effect: "The orders of one event, in orders/, for tickets and mail."),
        ]
    ) { invocation throws(Failure) in
        let project = try ProjectFolder(invocation)
        try checkWords(invocation, project)
        if invocation.arguments.has("--orders") { return try OrdersPull(invocation, project).outcome() }
        let pulled = try FeedRefresh(invocation, project).pull()
        var report = PullReport(pulled: pulled.feeds, diagnostics: pulled.diagnostics)
        if let out = invocation.arguments.value(.pullOut) {
            report.hasWritten = try SnapshotFile(out, invocation.world.disk).write(project.config.sources, of: project)
            report.file = out
        }
        return report.outcome
    }

    private static func checkWords(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) {
        if let word = invocation.arguments.words.first, !invocation.arguments.has("--orders") {
            throw .usage(
                .usage(
                    "usage.excess-word", "pull takes all there is; “\(word)” goes with --orders", "pull",
                    hint: "leave it out, or name “events” of a source in \(project.file(ConfigFile.name))"))
        }
        guard project.config.sources.allSatisfy({ $0.address == nil }) else { return }
        throw .usage(
            Diagnostic(
                .error, "pull.no-feed", "the project has no feed: all its sources are files",
                at: Location(file: project.file(ConfigFile.name), path: "sources"),
                hint: #"add one, such as {"kind": "hi-events", "url": "https://tickets.example.com/api"}"#))
    }
}

extension Flag {
    static let offline = Flag("--offline", nil, "Ask nobody: go on with what is known, however old.")

    static let requireFresh = Flag("--require-fresh", nil, "Fail if a feed can't be asked.")

    static let pullOut = Flag(
        "--out", "PATH", "Also write all feeds as one snapshot to this file; with --orders the folder for them."
    ) { notEmpty("--out", $0) }
}
