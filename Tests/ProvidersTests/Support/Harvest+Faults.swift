import Catalog
import Diagnostics
import Feeds
import Fetching
import JSON
import Project

@testable import Providers

extension Harvest {
    /// What the tables of snapshots find wrong with it.
    var faults: [Diagnostic] { reading.diagnostics.filter { $0.severity == .error } }

    /// What it comes to as a catalogue.
    var catalog: Catalog { reading.catalog }

    private var reading: Snapshot.Reading {
        let document: JSON = ["playbill": 1, "organizers": .array(organizers), "events": .array(events)]
        return Snapshot.read([Snapshot.Source(file: "harvest", bytes: document.bytes(.oneLine))], jobs: 1)
    }
}

extension Orders {
    /// What the tables of orders find wrong with them, beside a harvest that has their event.
    func faults(beside harvest: Harvest) -> [Diagnostic] {
        let source = OrderFile.Source(file: "orders", bytes: JSON.array(orders).bytes(.oneLine))
        return OrderFile.read([source], catalog: harvest.catalog).diagnostics.filter { $0.severity == .error }
    }
}

extension Provider.Request {
    /// To a server of the tests, with a source as its settings make it.
    static func to(
        _ server: FakeServer, _ kind: Config.Source.Kind, config: Config = Config(),
        _ change: (inout Config.Source) -> Void = { _ in }
    ) -> Provider.Request {
        var source = Config.Source(kind: kind, url: "https://tickets.example.com/api")
        change(&source)
        return Provider.Request(source: source, config: config, server: server.server)
    }
}

extension [Diagnostic] {
    /// Each in one line: how bad, where, what.
    var lines: [String] {
        map { "\($0.severity.rawValue) \($0.code) at \($0.location?.path ?? "-"): \($0.message)" }
    }
}
