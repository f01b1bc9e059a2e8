import Foundation

/// Measures what has a bound, a row a figure. Every timing run goes into a new folder: deleting many files just before
/// makes a disk several times slower for anyone.
@main
struct Benchmarks {
    /// benchmarks PLAYBILL [GROUP…]
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let playbill = arguments.first else {
            print("usage: benchmarks PLAYBILL [snapshot] [publishing] [liquid] [site] [command] [build]")
            exit(2)
        }
        let wanted = Set(arguments.dropFirst())
        let folder = try Scratch()
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
            ("command", { try CommandRows(playbill: playbill).measure() }),
            ("build", { try BuildRows(folder: folder).measure() }),
        ]
        var isWithinBounds = true
        for group in groups where wanted.isEmpty || wanted.contains(group.name) {
            for row in try group.rows() {
                FileHandle.standardOutput.write(Data((row.text + "\n").utf8))
                isWithinBounds = isWithinBounds && row.isWithinBound
            }
        }
        folder.remove()
        exit(isWithinBounds ? 0 : 1)
    }
}
