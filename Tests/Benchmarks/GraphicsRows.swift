import Foundation
import Graphics

/// Tickets through our own modules, beside a bare C program that draws the same with the same libraries in the same run.
struct GraphicsRows {
    let folder: Scratch
    /// The C program's source.
    let bare: String

    func measure() throws -> [Row] {
        let family = "DejaVu Sans"
        let cache = try folder.fresh()
        let whole = try BenchTicket(try FontLibrary(folders: [], cache: cache), family: family)
        let fonts = try FontLibrary(folders: [], families: [family], cache: cache)
        let cut = try BenchTicket(fonts, family: family)
        let program = BareTickets(source: bare, in: try folder.fresh())
        var (bareTimes, wholeTimes, cutTimes): ([Double], [Double], [Double]) = ([], [], [])
        // By turns, for what else the machine does comes and goes.
        for round in 0..<GraphicsRows.rounds {
            if let program { bareTimes.append(try program.milliseconds(of: GraphicsRows.tickets)) }
            wholeTimes.append(try milliseconds(whole, round))
            cutTimes.append(try milliseconds(cut, round))
        }
        let (bare, plain, fast) = (bareTimes.min(), wholeTimes.min() ?? 0, cutTimes.min() ?? 0)
        func comparison(_ ours: Double) -> String {
            bare.map { "C \(Int(1000 / $0)) a second, we \(($0 / ours * 100).rounded() / 100) ×" }
                ?? "there is no C compiler"
        }
        return [
            Row(
                name: "graphics: a ticket, whole faces", value: 1000 / plain, unit: "/s",
                least: bare.map { (900 / $0).rounded() },
                comparison: comparison(plain)),
            Row(
                name: "graphics: a ticket, cut faces", value: 1000 / fast, unit: "/s",
                least: bare.map { (1000 / $0).rounded() },
                comparison: comparison(fast)),
            Row(
                name: "graphics: its size, cut faces", value: Double(try cut.bytes(1).count) / 1000, unit: "KB",
                bound: 15),
            Row(
                name: "graphics: two threads against one",
                value: try Scaling.measured { try GraphicsRows.draw(fonts, family) }, unit: "×", least: 1.5),
        ]
    }

    private static let rounds = 7
    private static let tickets = 300

    private static func draw(_ fonts: FontLibrary, _ family: String) throws {
        let ticket = try BenchTicket(fonts, family: family)
        for number in 0..<tickets { _ = try ticket.bytes(number) }
    }

    private func milliseconds(_ ticket: BenchTicket, _ round: Int) throws -> Double {
        try Measure.milliseconds {
            for number in 0..<GraphicsRows.tickets { _ = try ticket.bytes(round * GraphicsRows.tickets + number) }
        } / Double(GraphicsRows.tickets)
    }
}
