import Catalog
import Checks
import Diagnostics
import Effects
import Feeds
import JSON
import Project
import Theming

extension Command {
    static let check = Command(
        name: "check",
        summary:
            "Checks a project: its settings, its snapshot, its theme, orders if given, and the links of the built site.",
        arguments: "[ORDERS…]", argumentCount: 0...10_000,
        flags: [
            .project, .source, .asOf, .jobs,
            Flag("--fail-level", "LEVEL", "error, or warning to fail on warnings too.", FailLevel.self),
        ],
        examples: [
            Example(
                call: "playbill check", effect: "Everything wrong with the project here, and the state of its events."),
            Example(
                call: "playbill check --source snapshot.json --fail-level warning",
                effect: "One snapshot, strictly; for a pipeline."),
            Example(
                call: "playbill check --project site orders/*.json",
                effect: "Also whether these orders fit the site's events."),
        ]
    ) { invocation throws(Failure) in
        let failLevel = invocation.arguments.choice("--fail-level", usually: FailLevel.error)
        let now = try invocation.asOf()
        let project = try ProjectFolder(invocation)
        let loaded = try CatalogLoader(invocation: invocation, project: project).load()
        let files = try OrderFile.sources(invocation)
        let orders = OrderFile.read(files, catalog: loaded.catalog)

        let diagnostics =
            try loaded.diagnostics + orders.diagnostics + ThemeCheck(invocation, project).diagnostics()
            + deadLinks(invocation, project)
        let tally = Tally(diagnostics)
        let isFailed = tally.errors > 0 || failLevel == .warning && tally.warnings > 0
        let report = CheckReport(
            catalog: loaded.catalog, orderCount: orders.orders.count, tally: tally,
            files: loaded.sources.map(\.file) + invocation.arguments.words,
            now: now, fewLeft: project.config.site.fewLeft, language: project.config.site.locales.first ?? .english)
        return Outcome(
            exitCode: isFailed ? .failedRecords : .done, diagnostics: diagnostics,
            sources: files.reduce(into: loaded.sources.texts) { $0[$1.file] = $1.bytes },
            text: report.text(isComplete: invocation.arguments.has("--verbose")), result: { report.json })
    }

    /// Of the built site, if there is one.
    private static func deadLinks(
        _ invocation: Invocation, _ project: ProjectFolder
    ) throws(Failure) -> [Diagnostic] {
        let (disk, folder) = (invocation.world.disk, project.file(project.config.output.folder))
        guard (try? disk.status(folder))?.kind == .folder else { return [] }
        let routes = Routes(baseURL: project.config.site.baseURL, prefix: "")
        return try BuiltSite(folder: folder, base: routes.base, disk: disk).deadLinks(jobs: invocation.jobs)
    }
}

private enum FailLevel: String, CaseIterable, Sendable {
    case error, warning
}
