import Diagnostics
import Effects
import JSON
import Project
import Providers

/// The snapshot that a pull is written to for others: all feeds in one file, their pictures beside it. What says the same
/// already isn't touched.
public struct SnapshotFile: Sendable {
    let path: String
    let disk: Disk

    public init(_ path: String, _ disk: Disk) {
        self.path = path
        self.disk = disk
    }

    /// Writes what is known of the feeds among the sources; answers whether the file is another now. Throws `Failure.usage`
    /// if it is a file of the project's own, or no snapshot.
    public func write(_ sources: [Config.Source], of project: ProjectFolder) throws(Failure) -> Bool {
        try checkThatItMayBeWritten(sources, project)
        var feeds: [KnownFeed] = []
        for source in sources where source.address != nil {
            if let feed = try LastGood(project, source, disk).read().known { feeds.append(feed) }
        }
        let pictures = Set(feeds.flatMap { ($0.organizers + $0.events.map(\.json)).flatMap(\.pictures) })
        for picture in pictures.sorted() where picture.hasPrefix("\(PictureFolder.name)/") {
            try copy(picture, from: project.lastGoodFolder)
        }
        return try replace(path, MergedSnapshot(feeds).bytes)
    }

    private func checkThatItMayBeWritten(_ sources: [Config.Source], _ project: ProjectFolder) throws(Failure) {
        let own = [ConfigFile.name] + sources.filter { $0.address == nil }.map(\.url)
        let (target, files) = try disk.run { disk throws(DiskError) in
            (try disk.resolved(path), try own.map { name throws(DiskError) in try disk.resolved(project.file(name)) })
        }
        if files.contains(target) {
            throw SnapshotFile.refusal(path, "is a file of the project's own", hint: "give another with --out")
        }
        guard let bytes = try disk.contents(of: path) else { return }
        guard (try? JSONDocument(bytes))?.root["playbill"]?.int != nil else {
            throw SnapshotFile.refusal(
                path, "is there already, and is no snapshot", hint: "remove it, or give another with --out")
        }
    }

    private static func refusal(_ path: String, _ message: String, hint: String) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "pull.out", "the snapshot can't be written there: it \(message)", at: Location(file: path),
                    hint: hint)
            ])
    }

    private func copy(_ picture: String, from folder: String) throws(Failure) {
        guard let bytes = try disk.contents(of: "\(folder)/\(picture)") else { return }
        _ = try replace(ProjectFolder.join(ProjectFolder.folder(of: path), picture), bytes)
    }

    private func replace(_ file: String, _ bytes: [UInt8]) throws(Failure) -> Bool {
        guard try disk.contents(of: file) != bytes else { return false }
        try disk.run { disk throws(DiskError) in
            try disk.makeFolders(ProjectFolder.folder(of: file))
            try disk.replace(file, bytes)
        }
        return true
    }
}
