import Crypto
import Diagnostics
import Effects
import Feeds
import Project
import Theming

/// Where tickets are made from: a project's folder, and the templates and themes that come with the program.
public struct TicketProject: Sendable {
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

    /// What was read.
    public struct Loaded: Sendable {
        public var office: TicketOffice
        /// Of the snapshots, byte for byte.
        public var digest: Digest
        /// What is wrong with them.
        public var diagnostics: [Diagnostic]
        public var sources: [Snapshot.Source]
    }

    /// Reads it all; throws if that can't be done, or the settings, the theme or its words are wrong.
    public func load() throws(Failure) -> Loaded {
        let folder = try ProjectFolder(path, hasSource: source != nil, disk: disk)
        let loaded = try CatalogLoader(folder, source: source, jobs: jobs, disk: disk, progress: progress).load()
        let loader = ThemeLoader(library: "\(resources)/Themes", project: path, disk: disk)
        let theme = try loader.load(theme ?? folder.config.theme).theme
        // Their faces are read by a library of its own: who watches this disk is to know of them.
        let fonts = folder.config.tickets.fonts.map { folder.file($0.text) }
        for path in fonts where (try? disk.status(path))?.kind != .folder { throw Messages.noFonts(path) }
        for folder in theme.folders.map({ "\($0)/fonts" }) + fonts { _ = try? disk.list(folder) }
        let office = try TicketOffice(
            loaded.catalog, theme, ThemeFiles(theme, templates: "\(resources)/Templates", disk: disk), folder.config,
            TicketOffice.Places(
                pictures: loaded.sources.last.map { ProjectFolder.folder(of: $0.file) } ?? path,
                cache: folder.file(".playbill/fonts"), fonts: fonts))
        return Loaded(
            office: office, digest: Digest(of: loaded.sources.map { Digest(of: $0.bytes) }),
            diagnostics: loaded.diagnostics, sources: loaded.sources)
    }
}
