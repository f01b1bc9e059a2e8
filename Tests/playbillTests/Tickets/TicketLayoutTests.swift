import Foundation
import TestSupport
import XCTest

/// Every layout in every theme, with every order of the examples: nothing is too small for what is in it, and scanners read
/// each code.
final class TicketLayoutTests: XCTestCase {
    func testPlaybill() throws { try check(theme: "playbill") }

    func testFashionistas() throws { try check(theme: "fashionistas") }

    func testEldoret() throws { try check(theme: "eldoret") }

    func testTuvens() throws { try check(theme: "tuvens") }

    func testOnlyAThemeOfTheNightIsPrintedOnDark() throws {
        let orders = try ExampleOrders("fashion-week")
        let grounds = try ["playbill", "tuvens"].map { theme in
            try ["a6", "roll"].map { layout -> String in
                let folder = try TemporaryFolder(self).path
                _ = try orders.make(layout, theme, in: folder)
                let made = try XCTUnwrap(try FileManager.default.contentsOfDirectory(atPath: folder).first)
                // One point of it, near its upper left corner.
                let point = ["-r", "72", "-gray", "-x", "6", "-y", "6", "-W", "1", "-H", "1", "-singlefile"]
                _ = try Tool.run(
                    ["pdftoppm"] + point + ["\(folder)/\(made)", "\(folder)/point"])
                let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/point.pgm"))
                return try XCTUnwrap(bytes.last) < 40 ? "dark" : "light"
            }
        }
        XCTAssertEqual(grounds, [["light", "light"], ["dark", "light"]])
    }

    func testThreadsMakeTheSame() throws {
        let orders = try ExampleOrders("fashion-week")
        let made = try ["1", "2", "2"].map { jobs -> [Data] in
            let folder = try TemporaryFolder(self).path
            XCTAssertEqual(try orders.make("a4", "tuvens", in: folder, jobs: jobs), "")
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
                try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))
            }
        }
        XCTAssertEqual(made[0].count, 16)
        XCTAssertEqual(made, [made[0], made[0], made[0]])
    }

    func testLabelsAreReadWithWhatTheyAreOf() throws {
        let folder = try TemporaryFolder(self).path
        _ = try ExampleOrders("eldoret-summit").make("a6", "playbill", in: folder)
        let made = try XCTUnwrap(try FileManager.default.contentsOfDirectory(atPath: folder).min())
        let read = try Tool.run("pdfinfo", "-struct-text", "\(folder)/\(made)")
        XCTAssertTrue(read.contains("\"WHEN "), read)
        XCTAssertTrue(read.contains("\"WHERE "), read)
    }

    /// Those that show no code: nobody is let in by them.
    private static let papers: Set = ["receipt", "certificate"]

    private func check(theme: String, file: StaticString = #filePath, line: UInt = #line) throws {
        let fonts = try FileManager.default.contentsOfDirectory(atPath: Repository.file("Themes/\(theme)")).contains(
            "fonts")
        try XCTSkipUnless(fonts, "the faces of the theme “\(theme)” were not made: make fonts")
        let layouts = try FileManager.default.contentsOfDirectory(atPath: Repository.file("Templates/ticket"))
            .filter { $0.hasSuffix(".liquid") }.map { String($0.dropLast(7)) }.sorted()
        XCTAssertEqual(
            layouts, ["a4", "a6", "certificate", "phone", "receipt", "roll", "strip"], file: file, line: line)
        for project in try ["eldoret-summit", "fashion-week"].map(ExampleOrders.init) {
            for layout in layouts {
                let folder = try TemporaryFolder(self).path
                let name = "\(layout) of \(project.name)"
                XCTAssertEqual(
                    try project.make(layout, theme, in: folder, "--strict"), "", name, file: file, line: line)
                guard !TicketLayoutTests.papers.contains(layout) else { continue }
                let codes = try scanned(folder, upperHalfOnly: layout == "a4")
                XCTAssertEqual(codes, project.codes, name, file: file, line: line)
            }
        }
    }

    /// What a scanner reads on the pages of all documents in a folder, at 150 dots an inch, sorted.
    private func scanned(_ folder: String, upperHalfOnly: Bool) throws -> [String] {
        let script = """
            cd "$1" && ls *.pdf | xargs -P 2 -I{} pdftoppm -r 150 $2 -gray {} {} || exit
            ls *.pgm | xargs -P 2 -n 12 sh -c 'zbarimg --quiet --raw --set disable --set qrcode.enable "$@" 2>/dev/null; [ $? -lt 5 ]' sh
            """
        let part = upperHalfOnly ? "-x 0 -y 0 -W 1240 -H 877" : ""
        return try Tool.run("sh", "-c", script, "sh", folder, part).split(separator: "\n").map(String.init).sorted()
    }
}

/// An example with its orders, in a folder where the faces that are cut for it stay.
private struct ExampleOrders {
    let name: String
    let folder: String
    let files: [String]
    /// Of all tickets that let somebody in, sorted.
    let codes: [String]

    init(_ name: String) throws {
        self.name = name
        folder = Repository.file(".build/test-projects/\(name)")
        let example = Repository.file("Examples/\(name)")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for part in ["playbill.json", "snapshot.json", "images"] {
            try? FileManager.default.createSymbolicLink(
                atPath: "\(folder)/\(part)", withDestinationPath: "\(example)/\(part)")
        }
        files = try FileManager.default.contentsOfDirectory(atPath: "\(example)/orders").sorted()
            .map { "\(example)/orders/\($0)" }
        codes = try files.flatMap(Repository.orders).flatMap { text in
            let order = try JSONDecoder().decode(OrderCodes.self, from: Data(text.utf8))
            return order.status == "completed" ? order.tickets.filter { $0.status == "valid" }.map(\.code) : []
        }.sorted()
    }

    /// Makes the documents of all orders; answers what the program complained of.
    func make(
        _ layout: String, _ theme: String, in folder: String, _ more: String..., jobs: String = "2"
    ) throws -> String {
        try Tool.run(
            ["sh", "-c", #""$@" 2>&1 >/dev/null"#, "sh", Repository.file(".build/debug/playbill"), "tickets"]
                + [
                    "--project", self.folder, "--layout", layout, "--theme", theme, "--messages", "line", "--jobs",
                    jobs,
                ]
                + ["--out", folder] + more + files)
    }

    private struct OrderCodes: Decodable {
        let status: String
        let tickets: [TicketCode]
    }

    private struct TicketCode: Decodable {
        let code: String
        let status: String
    }
}
