import Diagnostics
import Effects

extension Publisher {
    /// Finishes what was decided and cut short, and clears away what was not decided; answers what there is to say.
    func recover(_ places: Places) throws(Halt) -> [Diagnostic] {
        var notices: [Diagnostic] = []
        switch try Halt.ifDisk({ () throws(DiskError) in try Journal.left(in: places.live, disk) }) {
        case .none: break
        case .whole(let journal):
            do {
                try journal.finish(in: places.live, jobs: jobs, disk)
            } catch {
                throw .failure(Messages.halfDone(error))
            }
        case .unreadable:
            guard force else { throw .failure(Messages.unreadableJournal(places)) }
            notices.append(Messages.journalGivenUp(places))
        }
        try Halt.ifDisk { () throws(DiskError) in
            try disk.removeTree(Places.staging(in: places.live))
            try disk.removeTree(Places.staging(in: places.spare))
            try disk.removeFileIfThere(Disk.part(of: places.index))
            try disk.removeFileIfThere(Disk.part(of: places.folders))
            try disk.removeFileIfThere(Disk.part(of: places.spareMark))
        }
        return notices
    }

    /// What a rehearsal has to say of a publication that was cut short.
    func unfinished(_ places: Places) throws(Halt) -> [Diagnostic] {
        switch try Halt.ifDisk({ () throws(DiskError) in try Journal.left(in: places.live, disk) }) {
        case .none: return []
        case .whole: return [Messages.unfinished(places)]
        case .unreadable:
            guard force else { throw .failure(Messages.unreadableJournal(places)) }
            return [Messages.journalGivenUp(places)]
        }
    }

    /// Gives the live folder what others put into the spare, believing it to be the live one.
    func bringBack(_ strays: [TreePath], _ places: Places) throws(DiskError) {
        let staging = Places.staging(in: places.live)
        do {
            try disk.makeFolderIfMissing(staging)
            for path in strays {
                if let folder = path.parent { try disk.makeFolders(folder.under(places.live)) }
                try disk.link(path.under(places.spare), "\(staging)/stray")
                try disk.rename("\(staging)/stray", path.under(places.live))
            }
            try disk.removeTree(staging)
        } catch {
            try? disk.removeTree(staging)
            throw error
        }
    }
}
