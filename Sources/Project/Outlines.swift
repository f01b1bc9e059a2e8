import Crypto
import Effects
import Feeds

/// How the sources of a project were cut when they were read last. Losing it costs time, never correctness.
public struct Outlines: Sendable {
    private let outlines: [String: Outline]

    public static let none = Outlines(outlines: [:])

    /// What a project has of them; none if that can't be read.
    public init(of project: ProjectFolder, _ disk: Disk) {
        self.init((try? disk.read(Outlines.file(project))) ?? [])
    }

    private init(outlines: [String: Outline]) {
        self.outlines = outlines
    }

    /// The events of a source of which these are the bytes.
    public func cut(_ bytes: [UInt8], of source: Config.Source, jobs: Int) -> SnapshotCut {
        SnapshotCut(bytes, jobs: jobs, knowing: outlines[source.key])
    }

    /// Writes down how they are cut by now, if that isn't known. `file` says where.
    public static func note(
        _ cuts: [(source: Config.Source, cut: SnapshotCut)], of project: ProjectFolder, jobs: Int, _ disk: Disk
    ) throws(DiskError) {
        guard !cuts.allSatisfy(\.cut.isAsOutlined) else { return }
        var bytes = Array(name.utf8)
        for (source, cut) in cuts {
            guard let outline = cut.outline(jobs: jobs) else { continue }
            bytes.append(string: source.key)
            outline.append(to: &bytes)
        }
        try disk.replace(file(project), Sealed.seal(bytes))
    }

    private init(_ bytes: [UInt8]) {
        var outlines: [String: Outline] = [:]
        var reader = ByteReader(Sealed.open(Outlines.name, bytes) ?? [])
        while !reader.isAtEnd, let key = reader.string(), let outline = Outline(&reader) { outlines[key] = outline }
        self.outlines = outlines
    }

    private static let name = "playbill outlines 1\n"

    public static func file(_ project: ProjectFolder) -> String { project.file(".playbill/outlines") }
}
