import Crypto
import Diagnostics
import Effects
import Synchronization

/// An output that was made.
struct Making: Sendable {
    var content: Digest
    /// False if the file there has these bytes already.
    var isWritten: Bool
    /// Nil in a rehearsal.
    var stamp: Stamp?
    var diagnostics: [Diagnostic]
}

extension Run {
    /// Makes what isn't kept, staging each file as soon as it is made; throws what all of them have to say if one fails.
    func make(in root: String?) throws(Halt) -> [Making?] {
        let wanted = inGoodOrder()
        let staging = root.map(staging)
        if let staging, !wanted.isEmpty { try make(staging) }
        let hasFailed = Atomic(false)
        let made = try Halt.ifDisk { () throws(DiskError) in
            try concurrentMap(portions(wanted), jobs: jobs) { numbers throws(DiskError) in
                var staging = staging
                return try numbers.map { number throws(DiskError) in
                    let made = plan.outputs[number].make()
                    didMake(wanted.count)
                    guard let bytes = made.publishable else {
                        hasFailed.store(true, ordering: .relaxed)
                        return Attempt.failed(plan.outputs[number].explain(made))
                    }
                    // Nothing will be published any more, but all that is wrong has to be said.
                    if hasFailed.load(ordering: .relaxed) { return .failed(made.diagnostics) }
                    return .made(try keep(bytes, number, &staging, made.diagnostics))
                }
            }
        }
        if hasFailed.load(ordering: .relaxed) {
            throw .failure(Failure(.records, made.joined().flatMap(\.diagnostics).sortedOnce))
        }
        var makings = [Making?](repeating: nil, count: plan.outputs.count)
        for (number, attempt) in zip(wanted, made.joined()) { makings[number] = attempt.making }
        return makings
    }

    /// By the sizes they had the last time, if there are few: what takes longest should not be begun last.
    private func inGoodOrder() -> [Int] {
        let wanted = plan.inTurn
        guard wanted.count < 1000, jobs > 1 else { return wanted }
        let sizes = wanted.map { (number: $0, size: survey.index.entries[plan.outputs[$0].path.tree]?.stamp.size ?? 0) }
        return sizes.sorted { ($1.size, $0.number) < ($0.size, $1.number) }.map(\.number)
    }

    /// What a thread makes before it asks for more. Of many, some that follow one another: they are made from the same things
    /// and go into the same folders, at which threads would wait for one another. The last one by one, so that all end at once.
    private func portions(_ wanted: [Int]) -> [ArraySlice<Int>] {
        let many = max(0, wanted.count - 1000)
        let size = max(1, min(160, many / (8 * jobs)))
        return Array(wanted[..<many]).chunks(of: size) + Array(wanted[many...]).chunks(of: 1)
    }

    func staging(in root: String) -> Staging {
        Staging(
            in: root, count: plan.kept.others.count, isEmpty: survey.live == nil && root == places.spare)
    }

    func make(_ staging: Staging) throws(Halt) {
        do {
            try staging.make(disk)
        } catch {
            // The spare has the permissions of the live folder, and that is the one people know.
            throw .disk(DiskError("write into the folder", places.live, error.number))
        }
    }

    private func keep(
        _ bytes: [UInt8], _ number: Int, _ staging: inout Staging?, _ diagnostics: [Diagnostic]
    ) throws(DiskError) -> Making {
        let path = plan.outputs[number].path.tree
        let content = Digest(of: bytes)
        if let stamp = try stamp(of: path, ifItHas: bytes, content) {
            return Making(content: content, isWritten: false, stamp: stamp, diagnostics: diagnostics)
        }
        guard let place = staging else { return Making(content: content, isWritten: true, diagnostics: diagnostics) }
        let staged = String(place.name(number, for: path), in: place.folder)
        do {
            try staging?.makeRoom(for: path, disk)
            try disk.create(staged, bytes, .file)
            let status = try disk.status(staged)
            if let owner = owner(of: path), let status, status.owner != owner { disk.give(staged, to: owner) }
            let stamp = status.map { Stamp($0) }
            return Making(content: content, isWritten: true, stamp: stamp, diagnostics: diagnostics)
        } catch {
            throw DiskError(error.action, path.under(places.live), error.number)
        }
    }

    /// Whose a file will be: of whom the folder is in which it goes. Nil if we have no say in it.
    func owner(of path: TreePath) -> Owner? {
        guard Disk.mayGive, let live = survey.live else { return nil }
        for folder in path.folders { if let found = live.folders[folder] { return found.owner } }
        return live.root.owner
    }

    private func stamp(of path: TreePath, ifItHas bytes: [UInt8], _ content: Digest) throws(DiskError) -> Stamp? {
        guard let node = survey.tree.files[path], node.kind == .file, node.stamp.size == bytes.count else { return nil }
        guard survey.manifest?.files[path] == content else { return nil }
        if survey.trusted(path) != nil { return node.stamp }
        return try disk.read(path.under(places.live)) == bytes ? node.stamp : nil
    }
}

private enum Attempt: Sendable {
    case made(Making)
    case failed([Diagnostic])

    var making: Making? {
        if case .made(let making) = self { making } else { nil }
    }

    var diagnostics: [Diagnostic] {
        switch self {
        case .made(let making): making.diagnostics
        case .failed(let diagnostics): diagnostics
        }
    }
}

extension Output {
    /// Why it could not be made, said for it if it didn't.
    fileprivate func explain(_ made: Made) -> [Diagnostic] {
        if made.diagnostics.contains(where: { $0.severity == .error }) { return made.diagnostics }
        return made.diagnostics + [Messages.notMade(path)]
    }
}
