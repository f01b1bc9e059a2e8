import Foundation

/// Measures what has a bound, a row a figure. Every timing run goes into a new folder: deleting many files just before
/// makes a disk several times slower for anyone.
@main
struct Benchmarks {
    /// benchmarks PLAYBILL [GROUP…], or benchmarks PLAYBILL training to measure nothing and have it do some of all.
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let playbill = arguments.first else {
            print(
                "usage: benchmarks PLAYBILL [snapshot] [publishing] [liquid] [site] [graphics] [tickets] [cards] [feeds] [command] [markup] [mail] [build]"
            )
            exit(2)
        }
        let wanted = Set(arguments.dropFirst())
        let environment = ProcessInfo.processInfo.environment
        let folder = try environment["BENCH_FOLDER"].map { try Scratch(in: $0) } ?? Scratch()
        if wanted == ["training"] {
            try Training(folder: folder, playbill: playbill).run()
            return folder.remove()
        }
        let groups: [(name: String, rows: () throws -> [Row])] = [
            ("snapshot", { try SnapshotRows(folder: folder, playbill: playbill).measure() }),
            ("publishing", { try PublishingRows(folder: folder).measure() }),
            (
                "liquid",
                { try LiquidRows(file: "../shared/bench/liquid-pages.json", python: ".venv/bin/python").measure() }
            ),
            (
                "site",
                {
                    try SiteRows(
                        folder: folder, playbill: playbill, hugo: ".venv/bin/hugo", hugoSite: "../shared/bench/hugo"
                    ).measure()
                }
            ),
            ("graphics", { try GraphicsRows(folder: folder, bare: "../shared/bench/ticket_limit.c").measure() }),
            (
                "tickets",
                {
                    try TicketRows(
                        folder: folder, playbill: playbill, bare: "../shared/bench/ticket_limit.c",
                        python: ".venv/bin/python"
                    ).measure()
                }
            ),
            ("cards", { try CardRows(folder: folder).measure() }),
            (
                "feeds",
                {
                    try FeedRows(
                        folder: folder, playbill: playbill, server: "Tests/Acceptance/fakes/hi_events.py",
                        python: ".venv/bin/python"
                    ).measure()
                }
            ),
            ("command", { try CommandRows(playbill: playbill).measure() }),
            ("markup", { try MarkupRows().measure() }),
            (
                "mail",
                {
                    try MailRows().measure()
                        + MailStreamRows(folder: folder, playbill: playbill, bare: "../shared/bench/ticket_limit.c")
                        .measure()
                }
            ),
            ("build", { try BuildRows(folder: folder).measure() }),
        ]
        let chosen = groups.filter { wanted.isEmpty || wanted.contains($0.name) }
        // A process each: what one leaves in memory would slow the next, and count as its children's.
        let isWithinBounds =
            chosen.count == 1
            ? try report(chosen[0].rows())
            : try chosen.map { try isDone([CommandLine.arguments[0], playbill, $0.name], in: folder) }.allSatisfy { $0 }
        if environment["BENCH_FOLDER"] == nil { folder.remove() }
        exit(isWithinBounds ? 0 : 1)
    }

    /// Prints the rows; false if one is out of its bounds.
    private static func report(_ rows: [Row]) throws -> Bool {
        for row in rows { try FileHandle.standardOutput.write(contentsOf: Data((row.text + "\n").utf8)) }
        return rows.allSatisfy(\.isWithinBound)
    }

    private static func isDone(_ command: [String], in folder: Scratch) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.merging(["BENCH_FOLDER": folder.path]) { $1 }
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
