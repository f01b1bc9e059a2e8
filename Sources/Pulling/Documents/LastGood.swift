import Catalog
import Diagnostics
import Effects
import JSON
import Project

/// Where what is known of a feed is kept: a snapshot, and beside it when it was last asked.
struct LastGood: Sendable {
    private let file: String
    private let mark: String
    private let disk: Disk

    init(_ project: ProjectFolder, _ source: Config.Source, _ disk: Disk) {
        file = project.file(of: source)
        mark = project.mark(of: source)
        self.disk = disk
    }

    /// What is known, and what there is to say if it can't be read.
    func read() throws(Failure) -> (known: KnownFeed?, damage: [Diagnostic]) {
        guard let bytes = try disk.state(in: file) else { return (nil, []) }
        guard let known = KnownFeed(bytes, checkedAt: try checkedAt()) else { return (nil, [damaged]) }
        return (known, [])
    }

    /// When it was last asked; nil if that isn't known.
    func checkedAt() throws(Failure) -> Instant? {
        try disk.state(in: mark).flatMap { Instant(String(decoding: $0, as: UTF8.self)) }
    }

    private var damaged: Diagnostic {
        Diagnostic(
            .warning, "feed.damaged", "what was known of the feed can't be read any more", at: Location(file: file),
            hint: "it is asked anew; nothing else has to be done")
    }

    /// Writes what is known now; answers whether that is something else than before. A file whose events are the same isn't
    /// touched, so that nobody takes it for news.
    func write(_ document: HarvestDocument, before: KnownFeed?, at now: Instant) throws(Failure) -> Bool {
        let isSame = before.map { document.isSame(as: $0) } ?? false
        try disk.run { disk throws(DiskError) in
            try disk.makeFolders(ProjectFolder.folder(of: file))
            if !isSame { try disk.replace(file, document.json(at: now).bytes(.indented)) }
            try disk.replace(mark, Array(now.text.utf8))
        }
        return !isSame
    }
}
