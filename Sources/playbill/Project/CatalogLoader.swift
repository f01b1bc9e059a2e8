import Catalog
import Diagnostics
import Effects
import Feeds

/// Reads all sources of a project into one catalogue.
struct CatalogLoader {
    let invocation: Invocation
    let project: ProjectFolder

    struct Loaded: Sendable {
        var catalog = Catalog()
        var diagnostics: [Diagnostic] = []
        var sources: [String: [UInt8]] = [:]
        var files: [String] = []
    }

    /// Throws if a source can't be read at all; what is wrong inside it is among the diagnostics.
    func load() throws(Failure) -> Loaded {
        let files =
            invocation.arguments.value(.source).map { [$0] } ?? project.config.sources.map { project.file($0.url) }
        var loaded = Loaded(files: files)
        for file in files {
            let bytes = try read(file)
            let reading = try read(snapshot: bytes, file)
            loaded.catalog = loaded.catalog.overlaid(with: reading.catalog)
            loaded.diagnostics += reading.diagnostics
            loaded.sources[file] = bytes
        }
        return loaded
    }

    private func read(snapshot bytes: [UInt8], _ file: String) throws(Failure) -> Snapshot.Reading {
        let (disk, folder, progress) = (invocation.world.disk, ProjectFolder.folder(of: file), invocation.progress)
        return Snapshot.read(
            bytes, file: file, jobs: invocation.jobs,
            isFile: { name in
                guard let status = try? disk.status(ProjectFolder.join(folder, name.text)) else { return false }
                return status.kind == .file || status.kind == .symbolicLink
            },
            progress: { progress.advance("reading \(file)", by: $0, of: $1) })
    }

    private func read(_ file: String) throws(Failure) -> [UInt8] {
        if let bytes = try invocation.world.disk.contents(of: file) { return bytes }
        throw .usage(
            Diagnostic(
                .error, "source.missing", "there is no such file", at: Location(file: file),
                hint: "check --source, or “sources” in playbill.json"))
    }
}
