import Crypto
import Diagnostics
import Effects
import Glibc

extension Run {
    /// Remembers what was done, or has something to say if that can't be.
    func remember(_ makings: [Making?], _ next: Next, _ swap: Swap, _ refusal: DiskError? = nil) -> Noted {
        do {
            return Noted(index: try remember(makings, next, swap == .exchange ? nil : try lastingRefusal(refusal)))
        } catch {
            return Noted(notice: Messages.indexNotWritten(error))
        }
    }

    func publication(
        _ makings: [Making?], _ swap: Swap, _ notices: [Diagnostic], foreign: [TreePath]
    ) -> Publication {
        var publication = Publication(swap: swap)
        let made = plan.kept.others.map { (path: plan.outputs[$0].path.text, making: makings[$0]) }
        publication.written = made.filter { $0.making?.isWritten == true }.map(\.path)
        publication.unchanged = made.filter { $0.making?.isWritten == false }.map(\.path)
        publication.kept = plan.outputs.indices.filter(plan.kept.has).map { plan.outputs[$0].path.text }
        publication.removed = plan.removed.map(\.text)
        publication.foreign = foreign.map(\.text)
        publication.diagnostics = (made.flatMap { $0.making?.diagnostics ?? [] } + plan.notes + notices).sortedOnce
        publication.validUntil = plan.outputs.indices.lazy.compactMap { number in
            plan.kept.has(number) ? plan.kept.validUntil(number) : plan.outputs[number].validUntil
        }.min()
        return publication
    }

    private func remember(_ makings: [Making?], _ next: Next, _ refusal: Index.Refusal?) throws(DiskError) -> Index? {
        let outputs = plan.outputs
        let count = outputs.indices.count { plan.kept.has($0) || makings[$0]?.stamp != nil }
        // Its manifest is that of the index only if each file has its entry.
        let manifest = count == outputs.count ? next.manifest : nil
        let isKnown = manifest == survey.index.manifest && count == survey.index.entries.count
        if isKnown, refusal == survey.index.refusal, !makings.contains(where: { $0 != nil }) { return nil }
        let isComplete = count == outputs.count
        let index = Index(
            manifest: manifest, entries: isComplete && plan.isLikeIndex ? changed(makings) : entries(makings, count),
            places: isComplete ? plan.places : [], refusal: refusal)
        try disk.replace(places.index, index.bytes)
        return index
    }

    /// Those of the index, but for what was made.
    private func changed(_ makings: [Making?]) -> PathMap<Index.Entry> {
        let known = survey.index.entries
        var entries = known.values
        for number in plan.kept.others {
            if let entry = makings[number].flatMap({ entry(plan.outputs[number], $0) }) { entries[number] = entry }
        }
        return PathMap(known.paths, entries)
    }

    private func entries(_ makings: [Making?], _ count: Int) -> PathMap<Index.Entry> {
        var entries: [Index.Entry] = []
        entries.reserveCapacity(count)
        var paths = PathList()
        paths.reserve(count, bytes: survey.index.entries.paths.bytes.count)
        for (number, output) in plan.outputs.enumerated() {
            guard let entry = plan.kept[number] ?? makings[number].flatMap({ self.entry(output, $0) }) else { continue }
            paths.append(output.path.text)
            entries.append(entry)
        }
        return PathMap(paths, entries)
    }

    /// Permissions change, and so do numbers of links; what a file system can do doesn't.
    private func lastingRefusal(_ error: DiskError?) throws(DiskError) -> Index.Refusal? {
        guard let error else { return survey.index.refusal }
        return [EACCES, EPERM, EROFS, EMLINK].contains(error.number) ? nil : try refusal(error.number)
    }

    private func entry(_ output: Output, _ making: Making) -> Index.Entry? {
        guard let stamp = making.stamp else { return nil }
        return Index.Entry(
            inputs: making.diagnostics.isEmpty ? output.inputs : nil, parts: output.parts, content: making.content,
            stamp: stamp,
            madeAt: now, validUntil: output.validUntil)
    }
}

/// What was noted of a publication.
struct Noted: Sendable {
    /// Nil if it is as it was.
    var index: Index?
    var notice: Diagnostic?
}
