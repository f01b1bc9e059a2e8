import Diagnostics
import Effects

extension Run {
    /// Stages all files in the folder itself, decides in a journal, then puts one after the other in place.
    func publishInPlace(_ notice: Diagnostic, _ refusal: DiskError? = nil) throws(Halt) -> Publication {
        let makings: [Making?]
        let next: Next
        do throws(Halt) {
            try Halt.ifDisk { () throws(DiskError) in try disk.makeFolders(places.live) }
            makings = try make(in: places.live)
            next = try self.next(makings, stagedIn: places.live)
            if !next.change.isEmpty {
                try Halt.ifDisk { () throws(DiskError) in
                    try disk.makeFolderIfMissing(Places.staging(in: places.live))
                    try Journal(change: next.change).commit(in: places.live, disk)
                }
            }
        } catch {
            try? disk.removeTree(Places.staging(in: places.live))
            if survey.live == nil { try? disk.removeFolder(places.live) }
            throw error
        }
        try finish(Journal(change: next.change))
        discardSpare()
        let notices = next.change.isEmpty ? [] : [notice]
        let noted = remember(makings, next, .inPlace, refusal)
        let publication = publication(
            makings, .inPlace, notices + [noted.notice].compactMap { $0 }, foreign: plan.foreign)
        rememberFolders(publication)
        return publication
    }

    private func finish(_ journal: Journal) throws(Halt) {
        guard !journal.change.isEmpty else {
            try? disk.removeTree(Places.staging(in: places.live))
            return
        }
        do {
            try journal.finish(in: places.live, jobs: jobs, disk)
        } catch {
            // Half a site is the worst there is: what failed once may work the second time.
            do {
                try journal.finish(in: places.live, jobs: jobs, disk)
            } catch {
                throw .failure(Messages.halfDone(error))
            }
        }
    }
}
