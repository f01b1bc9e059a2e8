import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import Project
import Theming

/// What something is made of orders from: a project's folder, and the templates and themes that come with the program.
public struct OrderProject: Sendable {
    /// The project's folder.
    public var path: String
    /// The folder that has `Templates` and `Themes` in it.
    public var resources: String
    /// A snapshot in place of the project's sources.
    public var source: String?
    /// A theme in place of the project's.
    public var theme: String?
    /// How many threads read the snapshot.
    public var jobs: Int
    public var progress: Snapshot.Progress
    public var disk: Disk

    public init(
        _ path: String, resources: String, source: String? = nil, theme: String? = nil, jobs: Int = 1,
        progress: @escaping Snapshot.Progress = { _, _, _ in }, disk: Disk = .live
    ) {
        self.path = path
        self.resources = resources
        self.source = source
        self.theme = theme
        self.jobs = jobs
        self.progress = progress
        self.disk = disk
    }
}

extension OrderProject {
    /// What every product reads of it.
    package struct Material: Sendable {
        package var folder: ProjectFolder
        package var catalog: Catalog
        package var theme: Theme
        package var files: ThemeFiles
        /// Pictures that the snapshot names lie below it.
        package var pictures: String
        fileprivate var digest: Digest
        fileprivate var diagnostics: [Diagnostic]
        fileprivate var sources: [Snapshot.Source]

        /// With what a product has made of it.
        package func loaded<Office>(_ office: Office) -> Loaded<Office> {
            Loaded(office: office, digest: digest, diagnostics: diagnostics, sources: sources)
        }
    }

    /// Throws if that can't be done, or the settings or the theme are wrong.
    package func read() throws(Failure) -> Material {
        let folder = try ProjectFolder(path, hasSource: source != nil, disk: disk)
        let loaded = try CatalogLoader(folder, source: source, jobs: jobs, disk: disk, progress: progress).load()
        let loader = ThemeLoader(library: "\(resources)/Themes", project: path, disk: disk)
        let theme = try loader.load(theme ?? folder.config.theme).theme
        return Material(
            folder: folder, catalog: loaded.catalog, theme: theme,
            files: ThemeFiles(theme, templates: "\(resources)/Templates", disk: disk),
            pictures: loaded.sources.last.map { ProjectFolder.folder(of: $0.file) } ?? path,
            digest: Digest(of: loaded.sources.map { Digest(of: $0.bytes) }), diagnostics: loaded.diagnostics,
            sources: loaded.sources)
    }
}

/// What was read of a project, and made of it.
public struct Loaded<Office: Sendable>: Sendable {
    public var office: Office
    /// Of the snapshots, byte for byte.
    public var digest: Digest
    /// What is wrong with them.
    public var diagnostics: [Diagnostic]
    public var sources: [Snapshot.Source]

    /// With what somebody else makes of it.
    public func map<Other>(_ transform: (Office) -> Other) -> Loaded<Other> {
        Loaded<Other>(office: transform(office), digest: digest, diagnostics: diagnostics, sources: sources)
    }
}
