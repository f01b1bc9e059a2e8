import Diagnostics
import Effects

/// What came of a site where there was none.
struct FirstSite: Sendable {
    /// When all was in the spare, and so in the site, by the clock of the file system; or why not all is in the spare.
    var spare: Result<Int64?, DiskError>
}

extension Run {
    /// Makes what was staged the live folder, as it is. The spare around it becomes the same while the disk writes the files.
    func bringAboutFirst(_ change: Change) throws(Halt) -> FirstSite {
        let staging = Places.staging(in: places.spare)
        let (spare, synced) = sideBySide(
            jobs: jobs, { Result { () throws(DiskError) in try fillSpare(change, from: staging) } },
            { [disk] in Result { () throws(DiskError) in try disk.syncAll(staging) } })
        try Halt.ifDisk { () throws(DiskError) in try synced.get() }
        try Halt.ifRefused { () throws(DiskError) in try disk.renameToNew(staging, places.live) }
        return FirstSite(spare: spare)
    }

    private func fillSpare(_ change: Change, from staging: String) throws(DiskError) -> Int64? {
        // What is cut short must be known for ours.
        try change.apply(.linked(in: staging), to: places.spare, .manifestFirst, jobs: jobs, disk)
        return try disk.status(places.spare)?.modifiedNanoseconds
    }

    /// What there is to say of the spare.
    func aftermath(of first: FirstSite) -> Aftermath {
        do throws(DiskError) {
            _ = try first.spare.get()
            try mark([:])
            return Aftermath()
        } catch {
            return Aftermath(notices: [Messages.spareBehind(error)])
        }
    }

    /// What is in both trees; nil if that isn't known.
    func freshTree(_ first: FirstSite?, _ index: Index?, _ change: Change) -> FreshTree? {
        guard let index, let made = try? first?.spare.get() else { return nil }
        guard let manifest = try? disk.status(Manifest.path.under(places.live)) else { return nil }
        return FreshTree(index, change, manifest: manifest, made: made)
    }
}
