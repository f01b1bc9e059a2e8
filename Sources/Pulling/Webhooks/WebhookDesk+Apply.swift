import Catalog
import Diagnostics
import Feeds
import JSON
import Project
import Providers

extension WebhookDesk {
    /// What a notice makes of what is known.
    struct Applied {
        var overlay: Overlay
        var changed: [String] = []
        var isOutdated = false
        /// Why nothing of it is taken in.
        var refusals: [Diagnostic] = []

        var outcome: Receipt.Outcome {
            if !changed.isEmpty { return .applied(changed) }
            if !refusals.isEmpty { return .refused }
            return isOutdated ? .outdated : .nothingToChange
        }

        mutating func refuse(_ id: String, _ problems: [Diagnostic]) {
            refusals += problems.map { problem in
                var problem = problem
                problem.severity = .error
                problem.notes.append(
                    "so nothing that it told of the event \(id) is taken in: the next pull tells how that is")
                return problem
            }
        }
    }

    func apply(
        _ notice: Notice, to found: [(snapshot: SourceSnapshot, events: [SnapshotCut.Found])], over overlay: Overlay
    ) -> Applied {
        var applied = Applied(overlay: overlay)
        // What one source has brought anew no other has to be told of.
        let checked = found.compactMap { $0.events.isEmpty ? nil : $0.snapshot.checkedAt }.max()
        for (snapshot, events) in found {
            for event in events { apply(notice, to: event, of: snapshot.source.name, checkedAt: checked, &applied) }
        }
        // All of it or nothing, also where several sources have the event.
        return applied.refusals.isEmpty ? applied : Applied(overlay: overlay, refusals: applied.refusals)
    }

    private func apply(
        _ notice: Notice, to event: SnapshotCut.Found, of source: String, checkedAt: Instant?,
        _ applied: inout Applied
    ) {
        let last = applied.overlay.entry(event.id, of: source)
        let known = last?.base == event.digest ? last : last?.moved(to: event)
        guard !isOutdated(notice, event, known, checkedAt: checkedAt) else {
            applied.isOutdated = true
            return
        }
        let before = known?.event ?? event.event
        do throws(Failure) {
            guard let after = try notice.applied(to: before) else { return }
            try WebhookDesk.check(after, before: before)
            let sent = notice.sent ?? now
            applied.overlay = applied.overlay.with(
                Overlay.Entry(
                    id: event.id, source: source, base: event.digest, sent: max(sent, known?.sent ?? sent),
                    stated: notice.isDifference ? known?.stated : sent, before: event.event, event: after))
            if !applied.changed.contains(event.id) { applied.changed.append(event.id) }
        } catch {
            applied.refuse(event.id, error.diagnostics)
        }
    }

    /// Throws what the tables of snapshots would say of the event that they don't say now.
    private static func check(_ after: JSON, before: JSON) throws(Failure) {
        let errors = EventCheck.newErrors(in: after, before: before)
        guard errors.isEmpty else { throw Failure(.records, errors.map(Notice.told)) }
    }

    /// Whether the snapshot knows it already, or something newer is known. By how much something is otherwise counts
    /// whenever it comes: only of those that tell how something is does the last one hold.
    private func isOutdated(
        _ notice: Notice, _ event: SnapshotCut.Found, _ known: Overlay.Entry?, checkedAt: Instant?
    ) -> Bool {
        guard let sent = notice.sent else { return false }
        let freshness = project.config.feeds.freshness
        // An answer of the feed may have been that old already when it was taken.
        let age = Int64(notice.isDifference ? freshness.availability : freshness.events) * 1000
        if let checkedAt, sent.milliseconds < checkedAt.milliseconds - age { return true }
        guard !notice.isDifference else { return false }
        let last = known?.stated ?? (known?.event ?? event.event).ticketingToldAt ?? .epoch
        return sent < last
    }
}

extension Notice {
    /// Whether it tells by how much something is otherwise, rather than how it is.
    fileprivate var isDifference: Bool {
        switch subject {
        case .order, .attendee, .checkin: true
        case .event, .product, .occurrence: false
        }
    }
}
