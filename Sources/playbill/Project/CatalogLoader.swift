import Catalog
import Diagnostics
import Effects
import Feeds
import Project

/// Reads all sources of a project into one catalogue.
struct CatalogLoader {
    let invocation: Invocation
    let project: ProjectFolder

    struct Loaded: Sendable {
        var catalog = Catalog()
        var diagnostics: [Diagnostic] = []
        var sources: [String: [UInt8]] = [:]
        var files: [String] = []
        var digests = Snapshot.Reading.Digests()
    }

    /// Throws if sources can't be read at all, all of them named; what is wrong inside is among the diagnostics.
    func load(wantsDigests: Bool = false) throws(Failure) -> Loaded {
        let given = invocation.arguments.value(.source)
        let files = given.map { [$0] } ?? project.config.sources.map { project.file($0.url) }
        var loaded = Loaded(files: files)
        var missing: [Diagnostic] = []
        for file in files {
            if let bytes = try invocation.world.disk.contents(of: file) {
                loaded.sources[file] = bytes
            } else {
                missing.append(
                    Diagnostic(
                        .error, "source.missing", "there is no such file", at: Location(file: file),
                        hint: given == nil ? "check “sources” in \(project.file(ConfigFile.name))" : "check --source"))
            }
        }
        guard missing.isEmpty else { throw Failure(.usage, missing) }
        let progress = invocation.progress
        let reading = Snapshot.read(
            files.compactMap { file in loaded.sources[file].map { source(file, $0) } }, jobs: invocation.jobs,
            wantsDigests: wantsDigests,
            progress: { progress.advance("reading \($0)", by: $1, of: $2) })
        loaded.catalog = reading.catalog
        loaded.diagnostics = reading.diagnostics
        loaded.digests = reading.digests
        return loaded
    }

    private func source(_ file: String, _ bytes: [UInt8]) -> Snapshot.Source {
        let (disk, folder) = (invocation.world.disk, ProjectFolder.folder(of: file))
        return Snapshot.Source(file: file, bytes: bytes) { name in
            disk.isReadableFile(ProjectFolder.join(folder, name.text))
        }
    }
}
