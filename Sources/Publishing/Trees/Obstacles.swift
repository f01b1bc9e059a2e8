import Diagnostics

/// What somebody else put where outputs go.
struct Obstacles {
    private(set) var refused: [Diagnostic] = []
    /// What goes first because the user said so.
    private(set) var forced: [Change.Removal] = []
    /// Files of theirs that are replaced because the user said so.
    private(set) var overwritten: [TreePath] = []

    init(_ plan: Plan, _ survey: Survey, force: Bool) {
        let live = survey.tree
        guard !live.files.isEmpty || !live.folders.isEmpty else { return }
        let going = Set(plan.removals.map(\.path))
        var seen: Set<TreePath> = []
        for output in plan.kept.others.lazy.map({ plan.outputs[$0] }) {
            let path = output.path.tree
            if live.files[path] != nil {
                if survey.manifest?.files[path] == nil { take(path, for: output, force, removing: nil) }
                continue
            }
            if live.folders[path] != nil, !going.contains(path) {
                take(path, for: output, force && live.isEmpty(path), removing: .folder)
            }
            for folder in path.folders where seen.insert(folder).inserted {
                guard let node = live.files[folder], !going.contains(folder) else { continue }
                take(folder, for: output, force, removing: .file(node.stamp))
            }
        }
    }

    private mutating func take(
        _ path: TreePath, for output: Output, _ force: Bool, removing kind: Change.Removal.Kind?
    ) {
        guard force else {
            refused.append(Messages.occupied(path, by: output, isFolder: kind == .folder))
            return
        }
        overwritten.append(path)
        if let kind { forced.append(Change.Removal(path: path, kind: kind)) }
    }
}

extension Tree {
    fileprivate func isEmpty(_ folder: TreePath) -> Bool {
        !files.keys.contains { $0.isInside(folder) } && !folders.keys.contains { $0.isInside(folder) }
    }
}
