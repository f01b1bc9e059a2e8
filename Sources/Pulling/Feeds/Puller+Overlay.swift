import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import Project

extension Puller {
    /// What webhooks told is in the feed's answer only once that is younger: those that were kept may be as old as the
    /// settings allow. What was told of a text that no snapshot has any more counts no longer anyhow.
    func forgetWebhooks(about ids: [String]) throws(Failure) {
        let file = project.overlayFile
        guard try disk.contents(of: file) != nil else { return }
        let lock = try disk.run { disk throws(DiskError) in
            try disk.waitForLock(project.file(".playbill/webhooks.lock"), seconds: 20)
        }
        try withExtendedLifetime(lock) { () throws(Failure) in
            guard let bytes = try disk.contents(of: file) else { return }
            let overlay = Overlay(bytes)
            let kept = try stillCounting(overlay, Set(ids))
            guard kept.isEmpty || kept.count < overlay.entries.count || !Overlay.isWhole(bytes) else { return }
            try disk.run { disk throws(DiskError) in
                if kept.isEmpty {
                    try disk.removeFileIfThere(file)
                } else {
                    try disk.replace(file, Overlay(entries: kept).json.bytes(.indented))
                }
            }
        }
    }

    private func stillCounting(_ overlay: Overlay, _ asked: Set<String>) throws(Failure) -> [Overlay.Entry] {
        let oldest = Instant(milliseconds: now.milliseconds - longestAge)
        let young = overlay.entries.filter { !asked.contains($0.id) || $0.sent >= oldest }
        guard !young.isEmpty else { return [] }
        var bases: Set<Digest> = []
        for snapshot in try SourceSnapshot.all(of: project, disk) {
            bases.formUnion(snapshot.cut.digests(jobs: jobs))
        }
        return young.filter { bases.contains($0.base) }
    }

    private var longestAge: Int64 {
        let freshness = project.config.feeds.freshness
        return Int64(max(freshness.events, freshness.ticketTypes, freshness.availability)) * 1000
    }
}
