import Catalog
import Diagnostics
import Effects
import Feeds
import Project

extension Puller {
    /// What webhooks told of an event counts until a feed has brought that anew, in an answer that is younger: those that were
    /// kept may be as old as the settings allow. Until then it goes on beside whatever text the event has now.
    func settleWebhooks(broughtAnew ids: Set<String>) throws(Failure) {
        let file = project.overlayFile
        guard try disk.state(in: file) != nil else { return }
        let lock = try disk.run { disk throws(DiskError) in
            try disk.waitForLock(project.file(".playbill/webhooks.lock"), seconds: 20)
        }
        try withExtendedLifetime(lock) { () throws(Failure) in
            guard let bytes = try disk.state(in: file) else { return }
            let overlay = Overlay(bytes)
            let kept = try stillCounting(overlay, ids)
            guard kept.entries.isEmpty || kept.json != overlay.json || !Overlay.isWhole(bytes) else { return }
            try disk.run { disk throws(DiskError) in
                if kept.entries.isEmpty {
                    try disk.removeFileIfThere(file)
                } else {
                    try disk.replace(file, kept.json.bytes(.indented))
                }
            }
        }
    }

    private func stillCounting(_ overlay: Overlay, _ ids: Set<String>) throws(Failure) -> Overlay {
        let oldest = now.milliseconds - project.config.feeds.freshness.longest
        let young = Overlay(
            entries: overlay.entries.filter { !ids.contains($0.id) || $0.sent.milliseconds >= oldest })
        guard !young.entries.isEmpty else { return young }
        let snapshots = try SourceSnapshot.all(of: project, jobs: jobs, disk)
        return Overlay(
            entries: snapshots.flatMap { young.standing(beside: $0.cut, of: $0.source, project.config, jobs: jobs) })
    }
}
