import Effects

extension Publisher {
    /// Remembers what is in the folders of the trees, if not enough of it is known for the next time.
    ///
    /// Nothing is said if that can't be: a disk that doesn't take this doesn't take an index either, and that is said.
    func remember(_ survey: Survey, _ publication: Publication, _ lock: FileStatus?, _ places: Places) {
        let changed = publication.written.count + publication.removed.count
        if Revisit.isNews(changed, of: survey.tree.folders.count) {
            // What the survey saw is no longer so: whoever comes next would have to walk.
            lookAgain(places)
        } else if survey.isNews {
            write(survey, lock, places)
        }
    }

    private func lookAgain(_ places: Places) {
        // By the clock that the file system stamps with.
        guard (try? disk.replace(places.folders, [])) != nil, let now = try? disk.status(places.folders),
            let survey = try? Survey(places, jobs: jobs, disk)
        else { return }
        write(survey, now, places)
    }

    /// `mark` is a file of ours that was written before the survey.
    private func write(_ survey: Survey, _ mark: FileStatus?, _ places: Places) {
        // Another file system may have another clock.
        guard let live = survey.live, let mark, mark.device == live.device else { return }
        let spare = survey.repair.isEmpty ? survey.spare?.tree : nil
        guard let memory = Recollection(live, spare: spare, began: mark.modifiedNanoseconds) else { return }
        try? disk.replace(places.folders, memory.bytes)
    }
}
