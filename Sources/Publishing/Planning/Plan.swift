import Diagnostics
import Effects

/// What is to be made, kept, removed and left alone, before anything is touched.
struct Plan: Sendable {
    private let lineup: Lineup
    let kept: Kept
    private(set) var removals: [Change.Removal] = []
    private(set) var removed: [TreePath] = []
    private(set) var foreign: [TreePath] = []
    private(set) var notes: [Diagnostic] = []
    /// False if all there is to do is to say so.
    private(set) var hasWork = true

    /// Throws all at once what stands in the way.
    init(
        _ lineup: Lineup, _ kept: Kept, _ survey: Survey, _ places: Places, force: Bool, _ disk: Disk
    ) throws(Halt) {
        self.lineup = lineup
        self.kept = kept
        if !force, survey.manifest == nil, let refusal = Messages.foreignFolder(survey, places) {
            throw .failure(refusal)
        }
        try sortOutLeftovers(survey, places, disk)
        let obstacles = Obstacles(self, survey, force: force)
        guard obstacles.refused.isEmpty else { throw .failure(Failure(.usage, obstacles.refused)) }
        removals += obstacles.forced
        let overwritten = Set(obstacles.overwritten)
        foreign = (foreign + theirs(survey)).filter { !overwritten.contains($0) }.sorted()
        hasWork = survey.manifest?.files.count != outputs.count || !kept.others.isEmpty
    }
}

extension Plan {
    /// By path.
    var outputs: [Output] { lineup.outputs }
    /// Of the outputs as they were planned.
    var places: [UInt32] { lineup.places }
    /// Those that have to be made, as they were planned: one by one from what is still at hand of the last.
    var inTurn: [Int] { lineup.places.map { Int($0) }.filter { !kept.has($0) } }
    /// Whether the outputs are those of the index, one for one.
    var isLikeIndex: Bool { lineup.isKnown }

    func isForeign(_ path: TreePath) -> Bool { foreign.contains(path) }

    /// What of ours is no longer an output goes, unless somebody made it theirs.
    private mutating func sortOutLeftovers(_ survey: Survey, _ places: Places, _ disk: Disk) throws(Halt) {
        guard let manifest = survey.manifest else { return }
        let published = outputs.indices.count { kept.has($0) || manifest.files[outputs[$0].path.tree] != nil }
        guard published < manifest.files.count else { return }
        let wanted = Set(outputs.map(\.path.tree))
        for path in manifest.files.keys.filter({ !wanted.contains($0) }).sorted() {
            guard let node = survey.tree.files[path] else { continue }
            if try Halt.ifDisk({ () throws(DiskError) in try survey.isUntouched(path, in: places, disk) }) {
                removals.append(Change.Removal(path: path, kind: .file(node.stamp)))
                removed.append(path)
            } else {
                foreign.append(path)
                notes.append(Messages.keptChanged(path, places))
            }
        }
        let emptied = foldersEmptied(in: survey.tree, wanted: wanted)
        removals += emptied.map { Change.Removal(path: $0, kind: .folder) }
    }

    /// The folders that hold nothing once our files are removed; one that was empty before isn't ours to remove.
    private func foldersEmptied(in live: Tree, wanted: Set<TreePath>) -> [TreePath] {
        guard !removed.isEmpty else { return [] }
        var contents = Dictionary(removed.flatMap(\.folders).map { ($0, 0) }) { first, _ in first }
        let gone = Set(removed)
        for path in live.files.keys where !gone.contains(path) { contents.count(in: path.parent) }
        for path in live.folders.keys { contents.count(in: path.parent) }
        for path in wanted where live.files[path] == nil { path.folders.forEach { contents.count(in: $0) } }
        var emptied: [TreePath] = []
        for folder in contents.keys.sorted(by: >) where contents[folder] == 0 {
            emptied.append(folder)
            contents.count(in: folder.parent, by: -1)
        }
        return emptied
    }

    private func theirs(_ survey: Survey) -> [TreePath] {
        let (live, ours) = (survey.tree.files, survey.manifest?.files ?? PathMap())
        let known = outputs.indices.count { number in
            let path = outputs[number].path.tree
            return kept.has(number) || (ours[path] != nil && live[path] != nil)
        }
        // Nearly always there are none, and counting is quicker than looking.
        guard known + (survey.manifest == nil ? 0 : 1) < live.count else { return [] }
        var lookup = PathLookup(ours)
        return live.keys.filter { lookup.value($0) == nil && $0 != Manifest.path }
    }
}

extension [TreePath: Int] {
    fileprivate mutating func count(in folder: TreePath?, by amount: Int = 1) {
        if let folder, let count = self[folder] { self[folder] = count + amount }
    }
}
