import Crypto
import Diagnostics
import Effects
import Glibc

/// One publication under way.
struct Run: Sendable {
    let disk: Disk
    let now: Int64
    let jobs: Int
    let places: Places
    let survey: Survey
    let plan: Plan

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
    func manifest(_ makings: [Making?]) -> Manifest {
        var manifest = Manifest()
        manifest.files.reserveCapacity(plan.outputs.count)
        for (number, output) in plan.outputs.enumerated() {
            manifest.files[output.path.tree] = plan.kept[number]?.content ?? makings[number]?.content
        }
        return manifest
    }

    /// What has to happen to the tree once the outputs are made; the manifest is staged with it if it changes.
    func change(_ makings: [Making?], stagedIn root: String) throws(Halt) -> Change {
        var puts = makings.enumerated().compactMap { number, making in
            making?.isWritten == true ? Change.Put(path: plan.outputs[number].path.tree, staged: String(number)) : nil
        }
        let manifest = manifest(makings)
        if manifest != survey.manifest {
            let staged = "\(Places.staging(in: root))/manifest"
            try Halt.ifDisk { () throws(DiskError) in
                try disk.makeFolderIfMissing(Places.staging(in: root))
                try disk.create(staged, manifest.bytes, .file)
            }
            puts.append(Change.Put(path: Manifest.path, staged: "manifest"))
        }
        return Change(puts: puts, removing: plan.removals, from: survey.tree)
    }
}
