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
    let project: ProjectFolder
    private let disk: Disk
    let now: Instant
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
        let (seenBefore, overlayBefore) = (try disk.state(in: seenFile), try disk.state(in: project.overlayFile))
        let damage = complaints(seenBefore, overlayBefore)
        var seen = SeenWebhooks(seenBefore)
        let overlay = overlayBefore.map { Overlay($0) } ?? Overlay()
        let ids = [body] + [notice.identity].compactMap { $0.map { Digest(of: $0.utf8) } }
        guard !ids.contains(where: seen.contains) else {
            return (Receipt(notice, .known, isHeld: WebhookDesk.holds(overlay, notice), damage), [:])
        }
        let snapshots = try SourceSnapshot.all(of: project, jobs: jobs, disk)
        let found = snapshots.map { snapshot in
            snapshot.cut.events(naming: notice.names, jobs: jobs) { notice.isAbout($0) }
        }
        let applied = apply(notice, to: zip(snapshots, found).map { ($0, $1) }, over: overlay)
        let outcome = found.allSatisfy(\.isEmpty) ? .unknownEvent : applied.outcome
        let gaps = outcome == .unknownEvent ? SourceSnapshot.gaps(in: snapshots, of: project) : []
        guard gaps.isEmpty else { throw Failure(.environment, gaps) }
        // What wasn't taken in may come again, once an event is known or is otherwise.
        let isDone = ![.unknownEvent, .refused].contains(outcome)
        for id in ids where isDone { seen.add(id, until: forgottenAt(notice), now: now) }
        // What is noted last is that it was taken: cut short before that, it is taken once more.
        let (seenBytes, hasChanged) = (seen.bytes, applied.overlay != overlay)
        try disk.run { disk throws(DiskError) in
            if hasChanged { try disk.replace(project.overlayFile, applied.overlay.json.bytes(.indented)) }
            if isDone { try disk.replace(seenFile, seenBytes) }
        }
        return (
            Receipt(notice, outcome, isHeld: !applied.changed.isEmpty, damage + applied.refusals.sortedOnce),
            Dictionary(snapshots.map { ($0.file, $0.cut) }, uniquingKeysWith: { first, _ in first })
        )
    }

    private static func holds(_ overlay: Overlay, _ notice: Notice) -> Bool {
        overlay.entries.contains { entry in
            guard let document = try? JSONDocument(entry.event.bytes(.oneLine)) else { return false }
            return notice.isAbout(document.root)
        }
    }

    /// Those that are refused for their age by themselves by then needn't be remembered. Others are for a month, and so is what
    /// happens only once, which may be sent again as of now.
    private func forgottenAt(_ notice: Notice) -> Instant {
        guard let sent = notice.sent, notice.identity == nil else {
            return Instant(milliseconds: now.milliseconds + WebhookDesk.month)
        }
        return Instant(milliseconds: sent.milliseconds + 2 * oldest)
    }

    private var seenFile: String { project.file(".playbill/webhooks.json") }

    private func complaints(_ seen: [UInt8]?, _ overlay: [UInt8]?) -> [Diagnostic] {
        var damage: [Diagnostic] = []
        if let overlay, !Overlay.isWhole(overlay) {
            damage.append(
                WebhookDesk.damaged(project.overlayFile, "what webhooks told can't be read, or not all of it"))
        }
        if let seen, !SeenWebhooks.isWhole(seen) {
            damage.append(
                WebhookDesk.damaged(seenFile, "which webhooks came before can't be read: one may count twice"))
        }
        return damage
    }

    private static func damaged(_ file: String, _ message: String) -> Diagnostic {
        Diagnostic(.warning, "webhook.damaged", message, at: Location(file: file), hint: "run playbill pull")
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
                    at: Location(file: Notice.source, path: "event_sent_at"),
                    hint: age > 0
                        ? "run playbill pull for what has happened since; --max-age allows older ones"
                        : "set the clock of this machine or of the sender right")
            ])
    }

    private static let clockError: Int64 = 300_000
    private static let month: Int64 = 30 * 86_400_000
}
