import Effects

/// One of the two trees, about to be looked at.
struct Sight: Sendable {
    let root: String
    let status: FileStatus
    let care: Tree.Care
    /// What is remembered of this very tree.
    let memory: Recollection?
    private let seals: Recollection.Seals?

    /// Nil if there is no folder there.
    init?(_ root: String, _ care: Tree.Care, _ memory: Recollection?, _ disk: Disk) throws(Halt) {
        guard let status = try Halt.ifDisk({ () throws(DiskError) in try disk.status(root) }) else { return nil }
        guard status.kind == .folder else { throw .failure(Messages.notFolder(root)) }
        self.root = root
        self.status = status
        self.care = care
        seals = memory?.seals(of: status)
        self.memory = seals == nil ? nil : memory
    }

    /// A part of the looking, small enough that all threads have something to do.
    enum Part: Sendable {
        case folders(Range<Int>)
        case files(Range<Int>)
        case all
    }

    enum Seen: Sendable {
        case folders([FileStatus?])
        case files([FileStatus?])
        case all(Tree)
        /// Some of it can't be looked at: walking says why.
        case unclear
    }

    var parts: [Part] {
        guard let memory else { return [.all] }
        let folders = Sight.ranges(memory.folders.count).map { Part.folders($0) }
        return care != .stamps ? folders : folders + Sight.ranges(memory.files.count).map { .files($0) }
    }

    func look(_ part: Part, _ disk: Disk) throws(DiskError) -> Seen {
        switch (part, memory) {
        case (.folders(let range), let memory?):
            (try? disk.statuses(root, memory.folders, range)).map { .folders($0) } ?? .unclear
        case (.files(let range), let memory?):
            (try? disk.statuses(root, memory.files, range)).map { .files($0) } ?? .unclear
        default: .all(try Tree(of: root, status, care, disk))
        }
    }

    /// The tree, of all parts in their order, and whether much of it had to be found out anew.
    func tree(_ seen: [Seen], _ disk: Disk) throws(DiskError) -> (tree: Tree, isNews: Bool) {
        for case .all(let tree) in seen { return (tree, true) }
        if let memory, let seals, let looks = Looks(seen, withFiles: care == .stamps),
            let revisit = try? Revisit(root, status, memory, seals, looks, care, disk)
        {
            return (revisit.tree, revisit.isNews)
        }
        return (try Tree(of: root, status, care, disk), true)
    }

    private static func ranges(_ count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: 1024).map { $0..<min($0 + 1024, count) }
    }
}

/// How all that is remembered of a tree looks now: its folders and, unless only names matter, its files.
struct Looks: Sendable {
    private(set) var folders: [FileStatus?] = []
    private(set) var files: [FileStatus?]?

    /// Of all parts in their order; nil if one is unclear.
    init?(_ seen: [Sight.Seen], withFiles: Bool) {
        files = withFiles ? [] : nil
        for part in seen {
            switch part {
            case .folders(let statuses): folders += statuses
            case .files(let statuses): files? += statuses
            case .all, .unclear: return nil
            }
        }
    }
}
