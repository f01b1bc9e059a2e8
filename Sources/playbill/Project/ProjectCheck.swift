import Catalog
import Checks
import Diagnostics
import Effects
import Feeds
import Project
import Publishing
import Theming

/// Holds a project to all rules that are asked for.
struct ProjectCheck {
    let invocation: Invocation
    let project: ProjectFolder
    let selection: Selection

    /// Throws if the project's settings name a rule that there isn't.
    init(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) {
        self.invocation = invocation
        self.project = project
        let place = Location(file: project.file(ConfigFile.name), path: "checks.skip")
        let problems = project.config.checks.skip.compactMap { Selection.problem($0, at: place) }
        guard problems.isEmpty else { throw Failure(.usage, problems) }
        selection = Selection(
            only: invocation.arguments.value(.onlyRules).map(Flag.names),
            skip: project.config.checks.skip + (invocation.arguments.value(.skipRules).map(Flag.names) ?? []))
    }

    /// What was looked at, and what there is to say of it.
    struct Findings {
        var loaded: CatalogLoader.Loaded
        var orders: OrderFile.Reading
        var diagnostics: [Diagnostic]
        /// The texts that they refer to, by file.
        var sources: [String: [UInt8]]

        /// Whether nothing of the events and orders had to be left out.
        var isWhole: Bool { !(loaded.diagnostics + orders.diagnostics).contains { $0.severity == .error } }
    }

    /// Throws if something can't be read at all.
    func findings() throws(Failure) -> Findings {
        let loaded = try CatalogLoader(invocation: invocation, project: project).load()
        let files = try OrderFile.sources(invocation)
        let orders = OrderFile.read(files, catalog: loaded.catalog)
        let documents = files.reduce(into: loaded.sources.texts) { $0[$1.file] = $1.bytes }
        let diagnostics =
            try loaded.diagnostics + orders.diagnostics + events(loaded)
            + ThemeCheck(invocation, project, selection).diagnostics() + site()
        let sieve = FindingSieve(diagnostics.filter { selection.wants($0.code) }, documents, invocation.world.disk)
        return Findings(
            loaded: loaded, orders: orders, diagnostics: sieve.diagnostics, sources: sieve.sources)
    }
}

extension ProjectCheck {
    private func events(_ loaded: CatalogLoader.Loaded) -> [Diagnostic] {
        loaded.catalog.events.flatMap { event in
            let checked = CheckedEvent(event, locales: project.config.site.locales, place: loaded.places[event.id])
            return checked.diagnostics(selection)
        }
    }

    /// As it was built last, if it was.
    private func site() throws(Failure) -> [Diagnostic] {
        let (disk, folder) = (invocation.world.disk, project.file(project.config.output.folder))
        guard selection.wantsAny(of: Rulebook.sites.map(\.sheet)), (try? disk.status(folder))?.kind == .folder else {
            return []
        }
        let routes = Routes(baseURL: project.config.site.baseURL, prefix: "")
        let own = try PublishedFiles.paths(in: folder, disk)
        return try BuiltSite(folder: folder, base: routes.base, own: own, disk: disk).scan(jobs: invocation.jobs)
            .diagnostics(selection)
    }
}
