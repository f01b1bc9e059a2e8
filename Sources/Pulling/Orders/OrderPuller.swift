import Catalog
import Diagnostics
import Effects
import Feeds
import Fetching
import JSON
import Project
import Providers

/// Brings the orders of an event to a file that `tickets` and `mail` take.
public struct OrderPuller: Sendable {
    let puller: Puller
    /// Where the files go, which is no folder that anybody may look into.
    let folder: String

    public init(_ puller: Puller, folder: String) {
        self.puller = puller
        self.folder = folder
    }

    /// What came of it.
    public struct Pulled: Hashable, Sendable {
        public var event: String
        public var file: String
        public var count: Int
        public var hasChanged: Bool
        public var diagnostics: [Diagnostic]
    }

    /// The orders of an event, by its id or slug. Throws if it is of no feed, or if that can't be asked.
    public func pull(_ name: String) throws(Failure) -> Pulled {
        guard puller.manner != .offline else { throw Failure(.usage, [OrderPuller.offline]) }
        let (source, event) = try find(name)
        guard let address = source.address, let provider = puller.provider(source.kind), let ask = provider.orders
        else { throw Failure(.usage, [OrderPuller.noOrders(name, source)]) }
        let file = "\(folder)/\(PathPart.of(event.id)).ndjson"
        let note = puller.project.file(".playbill/orders/\(source.key)/\(PathPart.of(event.id)).json")
        let known = KnownOrders(
            try puller.disk.contents(of: file), note: try puller.disk.contents(of: note), now: puller.now)
        var request = try puller.request(source, provider, at: address)
        request.mark = known.mark
        let orders = try ask(request, event.providerID)
        return try keep(orders, beside: known, of: event.id, in: file, note)
    }

    private func keep(
        _ orders: Orders, beside known: KnownOrders, of event: String, in file: String, _ note: String
    ) throws(Failure) -> Pulled {
        let all = known.merged(with: orders)
        let lines = all.flatMap { $0.bytes(.oneLine) }
        // A file without anything is no document: there is none then.
        guard !lines.isEmpty else {
            return Pulled(
                event: event, file: file, count: 0, hasChanged: try remove(file), diagnostics: orders.diagnostics)
        }
        let check = OrderFile.read([OrderFile.Source(file: file, bytes: lines)], catalog: nil)
        let diagnostics = orders.diagnostics + check.diagnostics
        let hasChanged = try write(lines, to: file)
        // What there is to say of an order is said until it is mended.
        let isInOrder = !diagnostics.contains { $0.severity > .note }
        try replace(note, isInOrder ? known.note(of: lines, after: orders, now: puller.now) : nil)
        return Pulled(event: event, file: file, count: all.count, hasChanged: hasChanged, diagnostics: diagnostics)
    }
}

extension OrderPuller {
    /// Nobody else may even see whose orders there are.
    private static let folderMode = FileMode(0o700)

    private static let offline = Diagnostic(
        .error, "orders.offline", "orders are never kept, and nobody may be asked for them", hint: "leave out --offline"
    )

    /// The ids of all events that have orders to pull.
    public func events() throws(Failure) -> [String] {
        var ids: [String] = []
        for source in puller.project.config.sources where puller.provider(source.kind)?.orders != nil {
            ids += try LastGood(puller.project, source, puller.disk).read().known?.events.map(\.id) ?? []
        }
        return ids
    }

    /// An event of a feed, and what its provider calls it.
    private struct Found {
        let id: String
        let providerID: String
    }

    private func find(_ name: String) throws(Failure) -> (Config.Source, Found) {
        var names: [String] = []
        for source in puller.project.config.sources.reversed() where source.address != nil {
            let events = try LastGood(puller.project, source, puller.disk).read().known?.events ?? []
            names += events.flatMap { [$0.id] + [$0.slug].compactMap { $0 } }
            guard let event = events.first(where: { $0.id == name || $0.slug == name }) else { continue }
            let providerID = event.json["ticketing"]?["eventId"]?.text ?? event.id
            return (source, Found(id: event.id, providerID: providerID))
        }
        let examples = names.prefix(4).joined(separator: ", ")
        throw Failure(
            .usage,
            [
                Diagnostic(
                    .error, "orders.event", "no feed has an event “\(name)”",
                    hint: NearName.hint(name, among: names)
                        ?? (names.isEmpty ? "run playbill pull first" : "give its id or its slug: \(examples)"))
            ])
    }

    private static func noOrders(_ name: String, _ source: Config.Source) -> Diagnostic {
        Diagnostic(
            .error, "orders.none",
            "“\(name)” comes from a source of the kind \(source.kind.rawValue), which has no orders to pull",
            at: Location(file: source.url), hint: "keep its orders in files of your own")
    }

    /// Nil for none.
    private func replace(_ note: String, _ bytes: [UInt8]?) throws(Failure) {
        try puller.disk.run { disk throws(DiskError) in
            guard let bytes else { return try disk.removeFileIfThere(note) }
            try disk.makeFolders(ProjectFolder.folder(of: note))
            try disk.replace(note, bytes, .secret)
        }
    }

    /// Answers whether it was there.
    private func remove(_ file: String) throws(Failure) -> Bool {
        try puller.disk.run { disk throws(DiskError) in
            guard try disk.status(file) != nil else { return false }
            try disk.removeFile(file)
            return true
        }
    }

    /// Answers whether the file is another now.
    private func write(_ bytes: [UInt8], to file: String) throws(Failure) -> Bool {
        let isSame = try puller.disk.contents(of: file) == bytes
        try puller.disk.run { disk throws(DiskError) in
            if try disk.status(folder) == nil {
                try disk.makeFolders(ProjectFolder.folder(of: folder))
                try disk.makeFolderIfMissing(folder, OrderPuller.folderMode)
            }
            if isSame { try disk.setMode(file, .secret) } else { try disk.replace(file, bytes, .secret) }
        }
        return !isSame
    }
}
