import Foundation

/// `playbill tickets --stream`, from a JSON line to a checked file, beside a bare C program in as many processes.
struct TicketRows {
    let folder: Scratch
    let playbill: String
    /// The C program's source.
    let bare: String
    let python: String

    func measure() throws -> [Row] {
        let project = try folder.fresh()
        let config = #"{"site": {"title": "Bench", "locales": ["en"]}}"#
        try config.write(toFile: "\(project)/playbill.json", atomically: true, encoding: .utf8)
        try SampleSnapshot(count: 1).write(to: "\(project)/snapshot.json")
        let worker = TicketWorker(playbill: playbill, project: project)
        // The first call cuts faces and keeps them.
        _ = try worker.latencies(1, out: try folder.fresh())
        let (fast, others) = try speed(worker)
        let onDisk = Double(TicketRows.orders) / (try ontoDisk(worker)) * 1000
        let waits = try worker.latencies(TicketRows.waits, out: try folder.fresh())
        let cold = try (0..<9).map { _ in try worker.latencies(1, out: try folder.fresh()).first }
        return [
            Row(
                name: "tickets: orders a second, 2 threads", value: fast, unit: "/s", least: max(1500, others ?? 0),
                comparison: others.map {
                    "C in two processes \(Int($0)) a second, we \((fast / $0 * 100).rounded() / 100) ×"
                }
                    ?? "there is no C compiler"),
            Row(name: "tickets: the same onto a disk", value: onDisk, unit: "/s", comparison: "C writes no files"),
            Row(
                name: "tickets: a document", value: Double(try size(worker)) / 1000, unit: "KB", bound: 15),
            Row(
                name: "tickets: p99 of one order, warm", value: waits.warm[waits.warm.count * 99 / 100], unit: "ms",
                bound: 4),
            Row(name: "tickets: start to first ticket", value: Measure.median(cold), unit: "ms", bound: 150),
            try tens(worker),
        ] + (try libraries(against: fast)) + (try memory(worker))
    }

    private static let rounds = 3
    private static let orders = 6000
    private static let waits = 2000

    /// By turns, for what else the machine does comes and goes; into memory, as C's documents go.
    private func speed(_ worker: TicketWorker) throws -> (ours: Double, theirs: Double?) {
        let program = BareTickets(source: bare, in: try folder.fresh())
        let orders = "\(try folder.fresh())/orders.ndjson"
        try SampleOrders.write(TicketRows.orders, to: orders)
        let memory = try Scratch.memory.map { try Scratch(in: $0) }
        defer { memory?.remove() }
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for _ in 0..<TicketRows.rounds {
            let run = try worker.run(orders, out: try (memory ?? folder).fresh())
            ours.append(Double(TicketRows.orders) / run.milliseconds * 1000)
            if let program {
                theirs.append(try program.perSecond(processes: 2, tickets: TicketRows.orders / 2))
            }
        }
        return (ours.max() ?? 0, theirs.max())
    }

    private func ontoDisk(_ worker: TicketWorker) throws -> Double {
        let orders = "\(try folder.fresh())/orders.ndjson"
        try SampleOrders.write(TicketRows.orders, to: orders)
        return try (0..<TicketRows.rounds).map { _ in
            sync()
            return try worker.run(orders, out: try folder.fresh()).milliseconds
        }.min() ?? 0
    }

    /// Ten in one order cost far less than ten orders: fonts are cut once.
    private func tens(_ worker: TicketWorker) throws -> Row {
        let files = try [1, 10].map { tickets in
            let orders = "\(try folder.fresh())/orders.ndjson"
            try SampleOrders.write(TicketRows.orders / 2 / tickets, to: orders, tickets: tickets)
            return orders
        }
        // By turns again.
        var times: [[Double]] = [[], []]
        for _ in 0..<TicketRows.rounds {
            for (kind, file) in files.enumerated() {
                times[kind].append(try worker.run(file, out: try folder.fresh()).milliseconds)
            }
        }
        return Row(
            name: "tickets: in orders of ten, against orders of one",
            value: (times[0].min() ?? 0) / (times[1].min() ?? 1), unit: "×", least: 2)
    }

    /// Libraries from PyPI, in as many processes as we have threads.
    private func libraries(against ours: Double) throws -> [Row] {
        let orders = "\(try folder.fresh())/orders.ndjson"
        try SampleOrders.write(500, to: orders)
        return try ["reportlab", "weasyprint"].map { library in
            let pace = try PythonTickets(python: python, library: library)
                .pace(processes: 2, orders: orders, seconds: 8)
            return Row(
                name: "tickets: against \(library)", value: pace.map { ours / $0.perSecond } ?? 0, unit: "×",
                comparison: pace.map { "\(library) \($0.version) \(Int($0.perSecond)) a second in two processes" }
                    ?? "\(library) is not here")
        }
    }

    private func size(_ worker: TicketWorker) throws -> Int {
        let (orders, out) = ("\(try folder.fresh())/orders.ndjson", try folder.fresh())
        try SampleOrders.write(1, to: orders)
        _ = try worker.run(orders, out: out)
        return try FileManager.default.attributesOfItem(atPath: "\(out)/o0.pdf")[.size] as? Int ?? 0
    }

    /// Over many orders no more than over a few.
    private func memory(_ worker: TicketWorker) throws -> [Row] {
        let peaks = try [5000, 100_000].map { count in
            let orders = "\(try folder.fresh())/orders.ndjson"
            try SampleOrders.write(count, to: orders)
            return try worker.run(orders, out: nil).peakMegabytes
        }
        return [
            Row(name: "tickets: peak memory over 100,000 orders", value: peaks[1], unit: "MB", bound: 150),
            Row(name: "tickets: more than over 5,000", value: max(0, peaks[1] - peaks[0]), unit: "MB", bound: 15),
        ]
    }
}
