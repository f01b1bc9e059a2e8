import Effects

/// A tree seen again, of which only folders that don't look as they did are listed.
///
/// What can't be understood this way, such as another file under a name in a folder that hasn't changed, is a `Surprise`.
struct Revisit {
    private let root: String
    private let status: FileStatus
    private let memory: Recollection
    private let seals: Recollection.Seals
    private let looks: Looks
    private let care: Tree.Care
    private let disk: Disk
    private var states: [State]
    private var folders: [Tree.Folder?]
    private var files: [Tree.Node?]
    private var found: Found
    /// How many folders were listed; with more than the limit, walking is quicker.
    private var listed = 0
    private let limit: Int

    /// The tree must be walked.
    struct Surprise: Error {}

    /// What is known of a folder that is remembered.
    private enum State {
        case gone
        /// Seen in the folder it is in.
        case present
        /// It looks as it did.
        case quiet
        case listed
    }

    init(
        _ root: String, _ status: FileStatus, _ memory: Recollection, _ seals: Recollection.Seals, _ looks: Looks,
        _ care: Tree.Care, _ disk: Disk
    ) throws(Surprise) {
        self.root = root
        self.status = status
        self.memory = memory
        self.seals = seals
        self.looks = looks
        self.care = care
        self.disk = disk
        states = Array(repeating: .gone, count: memory.folders.count)
        folders = Array(repeating: nil, count: memory.folders.count)
        files = Array(repeating: nil, count: memory.files.count)
        found = Found(root, status.device)
        limit = 64 + memory.folders.count / 8
        try list(nil)
        for number in folders.indices { try lookAtFolder(number) }
        for number in files.indices { try lookAtFile(number) }
    }

    var isNews: Bool { Revisit.isNews(listed, of: memory.folders.count) }

    /// Whether so many folders that aren't known are worth remembering: up to a point listing them is as quick.
    static func isNews(_ count: Int, of folders: Int) -> Bool { count > 16 + folders / 256 }

    var tree: Tree {
        Tree(
            root: Tree.Folder(status), device: status.device,
            files: PathMap(memory.files, files, adding: found.files),
            folders: PathMap(memory.folders, folders, adding: found.folders), obstacle: found.obstacle)
    }
}

extension Revisit {
    private func state(_ parent: Int32) -> State { parent < 0 ? .listed : states[Int(parent)] }

    private mutating func lookAtFolder(_ number: Int) throws(Surprise) {
        let state = state(memory.folderParents[number])
        guard state == .quiet || states[number] == .present else { return }
        guard let status = looks.folders[number], status.kind == .folder, status.device == self.status.device,
            status.inode == seals.inodes[number]
        else { throw Surprise() }
        folders[number] = Tree.Folder(status)
        let isQuiet =
            status.modifiedNanoseconds == seals.modified[number] && status.changedNanoseconds == seals.changed[number]
        states[number] = isQuiet ? .quiet : .listed
        if !isQuiet { try list(memory.folders[number]) }
    }

    private mutating func lookAtFile(_ number: Int) throws(Surprise) {
        guard state(memory.fileParents[number]) == .quiet else { return }
        let (kind, inode) = (memory.kinds[number], memory.inodes[number])
        guard let looks = looks.files else {
            files[number] = Tree.Node(kind: kind, stamp: Stamp(unseen: inode))
            return
        }
        guard let status = looks[number], status.kind == kind, status.inode == inode,
            status.device == self.status.device
        else { throw Surprise() }
        files[number] = Tree.Node(kind: kind, stamp: Stamp(status))
    }

    /// Lists a folder, or the tree's own.
    private mutating func list(_ folder: TreePath?) throws(Surprise) {
        listed += 1
        guard listed <= limit, let entries = try? disk.entries(folder?.under(root) ?? root, care != .inodes) else {
            throw Surprise()
        }
        for var entry in entries {
            guard entry.isExact else { throw Surprise() }
            if let folder { entry.path = "\(folder.text)/\(entry.path)" }
            if entry.isStaging { continue }
            if entry.kind == .folder { try add(folder: entry) } else { add(file: entry) }
        }
    }

    private mutating func add(folder entry: TreeEntry) throws(Surprise) {
        let path = TreePath(entry.path)
        if let number = memory.folders.number(of: path), entry.inode == seals.inodes[number] {
            states[number] = .present
            return found.note(entry)
        }
        guard let inside = try? disk.walk(path.under(root), care != .inodes) else { throw Surprise() }
        found.add(entry)
        for var entry in inside {
            entry.path = "\(path.text)/\(entry.path)"
            found.add(entry)
        }
    }

    private mutating func add(file entry: TreeEntry) {
        guard let number = memory.files.number(of: TreePath(entry.path)) else { return found.add(entry) }
        files[number] = Tree.Node(entry)
        found.note(entry)
    }
}
