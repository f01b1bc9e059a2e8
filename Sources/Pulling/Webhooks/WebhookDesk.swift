import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import JSON
import Project
import Providers

/// Takes in what webhooks tell, one after the other, beside the snapshots that it is about: those stay as they are.
public struct WebhookDesk: Sendable {
    private let project: ProjectFolder
    private let disk: Disk
    private let now: Instant
    private let jobs: Int
    /// How old a notice may be, in milliseconds.
    private let oldest: Int64

    public init(_ project: ProjectFolder, disk: Disk, now: Instant, jobs: Int, oldestSeconds: Int) {
        self.project = project
        self.disk = disk
        self.now = now
        self.jobs = jobs
        oldest = Int64(oldestSeconds) * 1000
    }

    /// Takes in a body whose signature is right; answers also the snapshots that were read for it, by their files. Throws if
    /// it is too old, can't be read, or another process is at it.
    public func take(_ body: [UInt8]) throws(Failure) -> (receipt: Receipt, snapshots: [String: SnapshotCut]) {
        let notice = try Notice(body)
        try checkAge(notice)
        let lock = try disk.run { disk throws(DiskError) in
            try disk.makeFolders(ProjectFolder.folder(of: seenFile))
            return try disk.waitForLock(project.file(".playbill/webhooks.lock"), seconds: 20)
        }
        return try withExtendedLifetime(lock) { () throws(Failure) in try take(notice, Digest(of: body)) }
    }
}

extension WebhookDesk {
    private func take(
        _ notice: Notice, _ body: Digest
    ) throws(Failure) -> (receipt: Receipt, snapshots: [String: SnapshotCut]) {
        var seen = SeenWebhooks(try disk.contents(of: seenFile))
        guard !seen.contains(body) else { return (Receipt(notice, .known), [:]) }
        let overlay = try disk.contents(of: project.overlayFile).map { Overlay($0) } ?? Overlay()
        let snapshots = try snapshots()
        let found = EventSearch.events(
            in: Array(snapshots.values), naming: notice.names, jobs: jobs, isWanted: { notice.isAbout($0) })
        let result = apply(notice, to: found, overlay)
        seen.add(body, sent: notice.sent ?? now, oldest: Instant(milliseconds: now.milliseconds - 2 * oldest))
        // What is noted last is that it was taken: cut short before that, it is taken once more.
        let (seenBytes, hasChanged) = (seen.bytes, result.overlay != overlay)
        try disk.run { disk throws(DiskError) in
            if hasChanged { try disk.replace(project.overlayFile, result.overlay.json.bytes(.indented)) }
            try disk.replace(seenFile, seenBytes)
        }
        return (Receipt(notice, result.outcome), snapshots)
    }

    private func apply(
        _ notice: Notice, to found: [EventSearch.Found], _ overlay: Overlay
    ) -> (outcome: Receipt.Outcome, overlay: Overlay) {
        guard !found.isEmpty else { return (.unknownEvent, overlay) }
        var overlay = overlay
        var changed: [String] = []
        var isOutdated = false
        for event in found {
            let known = overlay.entries.first { $0.id == event.id && $0.base == event.base }
            if let sent = notice.sent, sent < known?.sent ?? Receipt.told(of: event.event) ?? .epoch {
                isOutdated = true
                continue
            }
            let before = known?.event ?? event.event
            guard let after = notice.applied(to: before) else { continue }
            overlay = overlay.with(
                Overlay.Entry(id: event.id, base: event.base, sent: notice.sent ?? now, event: after))
            changed.append(event.id)
        }
        if !changed.isEmpty { return (.applied(changed), overlay) }
        return (isOutdated ? .outdated : .nothingToChange, overlay)
    }

    private var seenFile: String { project.file(".playbill/webhooks.json") }

    private func snapshots() throws(Failure) -> [String: SnapshotCut] {
        var snapshots: [String: SnapshotCut] = [:]
        for file in project.config.sources.map({ project.file(of: $0) }) {
            if let bytes = try disk.contents(of: file) { snapshots[file] = SnapshotCut(bytes) }
        }
        return snapshots
    }

    /// Whoever has come by an old one may send it again, and its signature is still right.
    private func checkAge(_ notice: Notice) throws(Failure) {
        guard let sent = notice.sent else { return }
        let age = now.milliseconds - sent.milliseconds
        guard age > oldest || age < -WebhookDesk.clockError else { return }
        throw Failure(
            .records,
            [
                Diagnostic(
                    .error, "webhook.age",
                    age > 0
                        ? "it was sent at \(sent.text), too long ago"
                        : "it is from the future: it was sent at \(sent.text)",
                    hint: age > 0
                        ? "run playbill pull for what has happened since; --max-age allows older ones"
                        : "set the clock of this machine or of the sender right")
            ])
    }

    private static let clockError: Int64 = 300_000
}
