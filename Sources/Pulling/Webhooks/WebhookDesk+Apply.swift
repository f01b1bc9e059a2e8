import Catalog
import Crypto
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
        var diagnostics: [Diagnostic] = []

        var outcome: Receipt.Outcome {
            if !changed.isEmpty { return .applied(changed) }
            return isOutdated ? .outdated : .nothingToChange
        }
    }

    func apply(
        _ notice: Notice, to found: [EventSearch.Found], in snapshots: [SourceSnapshot], over overlay: Overlay
    ) -> Applied {
        var applied = Applied(overlay: WebhookDesk.standing(overlay, beside: found))
        var done: Set<Digest> = []
        // The same text in two sources is one event, of which two may not be sold twice.
        for event in found where done.insert(event.base).inserted {
            let known = applied.overlay.entry(event.id, event.base)
            guard !isOutdated(notice, event, known, checkedAt: snapshots[event.snapshot].checkedAt) else {
                applied.isOutdated = true
                continue
            }
            let before = known?.event ?? event.event
            guard let after = notice.applied(to: before) else { continue }
            let objections = EventCheck.objections(to: after, before: before, id: event.id)
            guard objections.isEmpty else {
                applied.diagnostics += objections
                continue
            }
            let sent = notice.sent ?? now
            applied.overlay = applied.overlay.with(
                Overlay.Entry(
                    id: event.id, base: event.base, sent: max(sent, known?.sent ?? sent),
                    stated: notice.isDifference ? known?.stated : sent, event: after))
            if !applied.changed.contains(event.id) { applied.changed.append(event.id) }
        }
        return applied
    }

    /// Whether the snapshot knows it already, or something newer is known. By how much something is otherwise counts
    /// whenever it comes: only of those that tell how something is does the last one hold.
    private func isOutdated(
        _ notice: Notice, _ event: EventSearch.Found, _ known: Overlay.Entry?, checkedAt: Instant?
    ) -> Bool {
        guard let sent = notice.sent else { return false }
        let freshness = project.config.feeds.freshness
        // An answer of the feed may have been that old already when it was taken.
        let age = Int64(notice.isDifference ? freshness.availability : freshness.events) * 1000
        if let checkedAt, sent.milliseconds < checkedAt.milliseconds - age { return true }
        guard !notice.isDifference else { return false }
        let last = known?.stated ?? Receipt.told(of: known?.event ?? event.event) ?? .epoch
        return sent < last
    }

    /// Without what was told of texts of these events that no snapshot has any more.
    private static func standing(_ overlay: Overlay, beside found: [EventSearch.Found]) -> Overlay {
        let bases = Dictionary(grouping: found, by: \.id).mapValues { Set($0.map(\.base)) }
        return Overlay(entries: overlay.entries.filter { bases[$0.id]?.contains($0.base) ?? true })
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
