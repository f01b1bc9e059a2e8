import Foundation

/// What a profile is taken of: a little of all that takes time, as those who measure would have it.
struct Training {
    let folder: Scratch
    let playbill: String

    func run() throws {
        try sites()
        try workers()
    }

    /// A first site, and the next after one event became another, with widgets and without.
    private func sites() throws {
        let rows = SiteRows(folder: folder, playbill: playbill, hugo: "", hugoSite: "")
        for widgets in [true, false] {
            let project = try folder.fresh()
            for renamed in [nil, 700] {
                try rows.project(in: project, SampleSnapshot(count: 2000, renamed: renamed), widgets: widgets)
                _ = try rows.build(project, to: "out")
            }
        }
    }

    private func workers() throws {
        let project = try MailStreamRows.project(in: folder)
        let orders = "\(project)/orders.ndjson"
        try SampleOrders.write(2000, to: orders, tickets: 2)
        let stream = ["--stream", "--inline", "--project", project, "--as-of", "2026-05-01T10:00:00Z"]
        for command in [["tickets"] + stream.dropLast(2), ["mail", "order-confirmed"] + stream] {
            let words = ([playbill] + command).map { "'\($0)'" }.joined(separator: " ")
            _ = try Run(["sh", "-c", "exec \(words) < '\(orders)'"])
        }
    }
}
