import Diagnostics
import Effects
import Project

extension Puller {
    /// What webhooks told before the feed was asked is in its answer.
    func forgetWebhooks(about ids: [String]) throws(Failure) {
        let file = project.overlayFile
        guard try disk.contents(of: file) != nil else { return }
        let asked = Set(ids)
        try disk.run { disk throws(DiskError) in
            let lock = try disk.waitForLock(project.file(".playbill/webhooks.lock"), seconds: 20)
            try withExtendedLifetime(lock) { () throws(DiskError) in
                let overlay = Overlay(try disk.read(file))
                let kept = overlay.entries.filter { !asked.contains($0.id) || $0.sent > now }
                if kept.isEmpty {
                    try disk.removeFileIfThere(file)
                } else if kept.count < overlay.entries.count {
                    try disk.replace(file, Overlay(entries: kept).json.bytes(.indented))
                }
            }
        }
    }
}
