import Crypto
import Diagnostics
import Effects
import Glibc

/// One publication under way.
struct Run: Sendable {
    let disk: Disk
    let now: Int64
    /// How a file of ours looked that was written when we began; nil in a rehearsal.
    let start: FileStatus?
    let jobs: Int
    let places: Places
    let survey: Survey
    let plan: Plan
    let didMake: @Sendable (_ count: Int) -> Void
    let didExchange: @Sendable () -> Void

    /// When we began, by the clock of the file system.
    var began: Int64 { start?.modifiedNanoseconds ?? 0 }

    /// Why the folder can't be exchanged, as far as is known without trying.
    var knownObstacle: String? {
        if let obstacle = survey.obstacle { return obstacle }
        guard let refusal = survey.index.refusal, refusal == (try? self.refusal(refusal.number)) else { return nil }
        return Messages.reason(DiskError("exchange", places.live, refusal.number))
    }

    func refusal(_ number: Int32) throws(DiskError) -> Index.Refusal? {
        try disk.status(places.live).map { Index.Refusal(number: number, device: $0.device, inode: $0.inode) }
    }
}

extension Run {
    /// What has to happen to the tree once the outputs are made; the manifest is staged with it if it changes.
    func next(_ makings: [Making?], stagedIn root: String) throws(Halt) -> Next {
        let staging = staging(in: root)
        var (staged, change) = sideBySide(
            jobs: jobs, { Result { () throws(Halt) in try stageManifest(makings, staging) } },
            { self.change(makings, staging) })
        guard let manifest = try staged.get() else { return Next(change: change, manifest: survey.manifestDigest) }
        change.puts.append(Change.Put(path: Manifest.path, staged: staging.manifest))
        return Next(change: change, manifest: manifest)
    }

    /// All but the manifest.
    private func change(_ makings: [Making?], _ staging: Staging) -> Change {
        let puts = makings.indices.filter { makings[$0]?.isWritten == true }.map { number in
            let path = plan.outputs[number].path.tree
            return Change.Put(path: path, staged: staging.name(number, for: path))
        }
        return Change(puts: puts, removing: plan.removals, from: survey.tree)
    }

    /// Answers nil if it stays as it is.
    private func stageManifest(_ makings: [Making?], _ staging: Staging) throws(Halt) -> Digest? {
        guard manifestChanges(makings) else { return nil }
        let bytes = manifestBytes(makings)
        try make(staging)
        let staged = "\(staging.folder)/\(staging.manifest)"
        // Megabytes, of which telling takes as long as writing.
        let (written, digest) = sideBySide(
            jobs: jobs, { Result { () throws(DiskError) in try disk.create(staged, bytes, .file) } },
            { Digest(of: bytes) })
        try Halt.ifDisk { () throws(DiskError) in try written.get() }
        if let owner = owner(of: Manifest.path), owner.user != geteuid() { disk.give(staged, to: owner) }
        return digest
    }
}

extension Run {
    /// What is kept is in the manifest as it is: else it wouldn't be kept.
    private func manifestChanges(_ makings: [Making?]) -> Bool {
        guard let manifest = survey.manifest, manifest.files.count == plan.outputs.count else { return true }
        return zip(plan.outputs, makings).contains { output, making in
            making.map { manifest.files[output.path.tree] != $0.content } ?? false
        }
    }
}

extension Run {
    private func manifestBytes(_ makings: [Making?]) -> [UInt8] {
        if let patched = patchedManifest(makings) { return patched }
        let files = plan.outputs.enumerated().map { number, output in
            (path: output.path.tree, digest: plan.kept[number]?.content ?? makings[number]?.content)
        }
        return Manifest.bytes(files.compactMap { path, digest in digest.map { (path, $0) } })
    }

    /// Nil if there are other files than before, or so many others that it isn't worth it.
    private func patchedManifest(_ makings: [Making?]) -> [UInt8]? {
        guard let bytes = survey.manifestBytes, let manifest = survey.manifest else { return nil }
        guard manifest.files.count == plan.outputs.count else { return nil }
        let changes = makings.enumerated().compactMap { number, making in
            making.map { (number: number, path: plan.outputs[number].path.tree, digest: $0.content) }
        }
        guard changes.count <= 100, changes.allSatisfy({ manifest.files[$0.path] != nil }) else { return nil }
        return Manifest.patched(bytes, changes)
    }
}

/// The next site, decided.
struct Next: Sendable {
    var change: Change
    /// Of the bytes of its manifest.
    var manifest: Digest?
}
