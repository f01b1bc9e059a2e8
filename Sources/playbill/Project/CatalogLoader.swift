import Catalog
import Diagnostics
import Effects
import Feeds
import Project

/// Reads all sources of a project.
struct CatalogLoader {
    let invocation: Invocation
    let project: ProjectFolder

    struct Loaded: Sendable {
        var catalog = Catalog()
        var diagnostics: [Diagnostic] = []
        var sources: [String: [UInt8]] = [:]
        var files: [String] = []
    }

    /// Reads them into one catalogue; what is wrong inside is among the diagnostics. Throws as `sources` does.
    func load() throws(Failure) -> Loaded {
        let sources = try sources()
        let reading = Snapshot.read(sources, jobs: invocation.jobs, progress: progress)
        return Loaded(
            catalog: reading.catalog, diagnostics: reading.diagnostics, sources: sources.texts,
            files: sources.map(\.file))
    }

    /// Throws if sources can't be read at all, all of them named.
    func sources() throws(Failure) -> [Snapshot.Source] {
        let given = invocation.arguments.value(.source)
        let files = given.map { [$0] } ?? project.config.sources.map { project.file($0.url) }
        var sources: [Snapshot.Source] = []
        var missing: [Diagnostic] = []
        for file in files {
            if let bytes = try invocation.world.disk.contents(of: file) {
                sources.append(source(file, bytes))
            } else {
                missing.append(
                    Diagnostic(
                        .error, "source.missing", "there is no such file", at: Location(file: file),
                        hint: given == nil ? "check “sources” in \(project.file(ConfigFile.name))" : "check --source"))
            }
        }
        guard missing.isEmpty else { throw Failure(.usage, missing) }
        return sources
    }

    var progress: Snapshot.Progress {
        { [progress = invocation.progress] in progress.advance("reading \($0)", by: $1, of: $2) }
    }

    private func source(_ file: String, _ bytes: [UInt8]) -> Snapshot.Source {
        let (disk, folder) = (invocation.world.disk, ProjectFolder.folder(of: file))
        return Snapshot.Source(file: file, bytes: bytes) { name in
            disk.isReadableFile(ProjectFolder.join(folder, name.text))
        }
    }
}

extension [Snapshot.Source] {
    /// For those who show where in a source something is.
    var texts: [String: [UInt8]] {
        Dictionary(map { ($0.file, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }
}
