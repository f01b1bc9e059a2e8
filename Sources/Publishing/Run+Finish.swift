import Crypto
import Diagnostics
import Effects
import Glibc

extension Run {
    /// Remembers what was done, and says it.
    func finish(
        _ makings: [Making?], _ change: Change, _ swap: Swap, _ notices: [Diagnostic], _ refusal: DiskError? = nil
    ) -> Publication {
        var notices = notices
        do {
            let index = try index(makings, change, swap, refusal)
            if index != survey.index { try disk.replace(places.index, index.bytes) }
        } catch {
            notices.append(Messages.indexNotWritten(error))
        }
        return publication(makings, swap, notices)
    }

    func publication(_ makings: [Making?], _ swap: Swap, _ notices: [Diagnostic]) -> Publication {
        var publication = Publication(swap: swap)
        for (number, output) in plan.outputs.enumerated() {
            let path = output.path.text
            switch makings[number]?.isWritten {
            case true?: publication.written.append(path)
            case false?: publication.unchanged.append(path)
            case nil: publication.kept.append(path)
            }
        }
        publication.removed = plan.removed.map(\.text)
        publication.foreign = plan.foreign.map(\.text)
        publication.diagnostics = (makings.flatMap { $0?.diagnostics ?? [] } + plan.notes + notices).sorted()
        publication.validUntil = zip(plan.outputs, plan.kept).compactMap { output, kept in
            kept.map(\.validUntil) ?? output.validUntil
        }.min()
        return publication
    }

    private func index(
        _ makings: [Making?], _ change: Change, _ swap: Swap, _ refusal: DiskError?
    ) throws(DiskError) -> Index {
        var index = Index()
        index.entries.reserveCapacity(plan.outputs.count)
        for (number, output) in plan.outputs.enumerated() {
            index.entries[output.path.tree] = plan.kept[number] ?? makings[number].flatMap { entry(output, $0) }
        }
        if index.entries.count == plan.outputs.count {
            let isNew = change.puts.contains { $0.path == Manifest.path }
            index.manifest = isNew ? Digest(of: try disk.read(Manifest.path.under(places.live))) : survey.manifestDigest
        }
        index.refusal = swap == .exchange ? nil : try lastingRefusal(refusal)
        return index
    }

    /// Permissions change, and so do numbers of links; what a file system can do doesn't.
    private func lastingRefusal(_ error: DiskError?) throws(DiskError) -> Index.Refusal? {
        guard let error else { return survey.index.refusal }
        return [EACCES, EPERM, EROFS, EMLINK].contains(error.number) ? nil : try refusal(error.number)
    }

    private func entry(_ output: Output, _ making: Making) -> Index.Entry? {
        guard let stamp = making.stamp else { return nil }
        return Index.Entry(
            inputs: making.diagnostics.isEmpty ? output.inputs : nil, content: making.content, stamp: stamp,
            madeAt: now, validUntil: output.validUntil)
    }
}
