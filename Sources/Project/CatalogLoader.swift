import Catalog
import Diagnostics
import Effects
import Feeds

/// Reads all sources of a project.
public struct CatalogLoader: Sendable {
    let project: ProjectFolder
    /// A snapshot in place of the project's sources.
    let source: String?
    let jobs: Int
    let disk: Disk
    public let progress: Snapshot.Progress
    /// How the sources were cut before.
    public var outlines = Outlines.none

    public init(
        _ project: ProjectFolder, source: String? = nil, jobs: Int, disk: Disk = .live,
        progress: @escaping Snapshot.Progress = { _, _, _ in }
    ) {
        self.project = project
        self.source = source
        self.jobs = jobs
        self.disk = disk
        self.progress = progress
    }

    public struct Loaded: Sendable {
        public var catalog = Catalog()
        public var diagnostics: [Diagnostic] = []
        public var sources: [Snapshot.Source] = []
        /// Where each event stands.
        public var places: [ID<Event>: Snapshot.Place] = [:]
    }

    /// Reads them into one catalogue; what is wrong inside is among the diagnostics. Throws as `sources` does.
    public func load() throws(Failure) -> Loaded {
        let sources = try sources()
        let reading = Snapshot.read(sources, jobs: jobs, progress: progress)
        return Loaded(
            catalog: reading.catalog, diagnostics: reading.diagnostics, sources: sources, places: reading.places)
    }

    /// Throws if sources can't be read at all, all of them named.
    public func sources() throws(Failure) -> [Snapshot.Source] {
        var sources: [Snapshot.Source] = []
        var missing: [Diagnostic] = []
        let overlay = try source == nil ? disk.state(in: project.overlayFile).map { Overlay($0) } : nil
        for place in places {
            if let cut = try cut(place) {
                sources.append(read(place.file, laid(overlay, over: cut, of: place)))
            } else {
                missing.append(
                    Diagnostic(
                        .error, "source.missing", place.problem, at: Location(file: place.name), hint: place.hint))
            }
        }
        guard missing.isEmpty else { throw Failure(.usage, missing) }
        return sources
    }

    private func laid(_ overlay: Overlay?, over cut: SnapshotCut, of place: Place) -> SnapshotCut {
        guard let overlay, let source = place.source else { return cut }
        return overlay.laid(over: cut, of: source, project.config, jobs: jobs)
    }

    /// Nil if there is no such file.
    private func cut(_ place: Place) throws(Failure) -> SnapshotCut? {
        if let known = project.snapshots[place.file] { return known }
        guard let bytes = try disk.contents(of: place.file) else { return nil }
        guard let source = place.source else { return SnapshotCut(bytes, jobs: jobs) }
        return outlines.cut(bytes, of: source, jobs: jobs)
    }

    /// A file that events are read from, and what there is to say if it isn't there.
    private struct Place {
        let file: String
        let name: String
        let problem: String
        let hint: String
        /// Nil for one that was given in place of the project's.
        var source: Config.Source?
    }

    private var places: [Place] {
        if let source {
            return [Place(file: source, name: source, problem: CatalogLoader.noFile, hint: "check --source")]
        }
        return project.config.sources.map { source in
            let file = project.file(of: source)
            guard let address = source.address else {
                return Place(
                    file: file, name: file, problem: CatalogLoader.noFile,
                    hint: project.config.sources == Config().sources
                        ? "put the events there, or say in \(project.file(ConfigFile.name)) under “sources” where they are"
                        : "check “sources” in \(project.file(ConfigFile.name))", source: source)
            }
            return Place(
                file: file, name: address.text, problem: "nothing has been pulled from there yet",
                hint: "run playbill pull --project \(project.path)", source: source)
        }
    }

    private static let noFile = "there is no such file"

    private func read(_ file: String, _ cut: SnapshotCut) -> Snapshot.Source {
        let (disk, folder) = (disk, ProjectFolder.folder(of: file))
        return Snapshot.Source(file: file, cut: cut) { name in
            disk.isReadableFile(ProjectFolder.join(folder, name.text))
        }
    }
}

extension [Snapshot.Source] {
    /// For those who show where in a source something is.
    public var texts: [String: [UInt8]] {
        Dictionary(map { ($0.file, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }
}
