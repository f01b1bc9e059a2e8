import Foundation

/// `playbill mail --stream`, from a JSON line to a mail, in two threads.
struct MailStreamRows {
    let folder: Scratch
    let playbill: String
    /// The source of the C program that draws tickets, which says how fast the machine is.
    let bare: String

    func measure() throws -> [Row] {
        let project = try MailStreamRows.project(in: folder)
        let orders = "\(try folder.fresh())/orders.ndjson"
        try SampleOrders.write(MailStreamRows.orders, to: orders)
        // The first call cuts faces and keeps them.
        _ = try perSecond(project, orders, attach: "all")
        let pretix = "pretix sends 150 a second"
        return [
            Row(
                name: "mail: confirmations a second, 2 threads", value: try perSecond(project, orders, attach: "none"),
                unit: "/s", least: 3000, comparison: pretix),
            Row(
                name: "mail: with ticket, code and calendar", value: try perSecond(project, orders, attach: "all"),
                unit: "/s", least: 800, comparison: try pace()),
        ]
    }

    /// Whose orders get tickets and mails.
    static func project(in folder: Scratch) throws -> String {
        let project = try folder.fresh()
        let config = """
            {"site": {"title": "Bench", "baseURL": "https://example.org", "locales": ["en"]},
             "mail": {"from": "Bench <tickets@example.org>"}, "tickets": {"layout": "a6"}}
            """
        try config.write(toFile: "\(project)/playbill.json", atomically: true, encoding: .utf8)
        try SampleSnapshot(count: 1).write(to: "\(project)/snapshot.json")
        return project
    }

    /// What the machine makes of tickets alone in the same minutes.
    private func pace() throws -> String {
        guard let program = BareTickets(source: bare, in: try folder.fresh()) else { return "there is no C compiler" }
        return "C draws \(Int(try program.perSecond(processes: 2, tickets: 3000))) tickets a second in two processes"
    }

    /// The best of some rounds: what else the machine does comes and goes.
    private func perSecond(_ project: String, _ orders: String, attach: String) throws -> Double {
        let words = [
            playbill, "mail", "order-confirmed", "--stream", "--inline", "--project", project, "--jobs", "2",
            "--attach", attach, "--as-of", "2026-05-01T10:00:00Z",
        ].map { "'\($0)'" }.joined(separator: " ")
        let runs = try (0..<3).map { _ in
            try Run(["sh", "-c", "exec \(words) < '\(orders)'"]).milliseconds
        }
        return Double(MailStreamRows.orders) / (runs.min() ?? 1) * 1000
    }

    private static let orders = 6000
}
