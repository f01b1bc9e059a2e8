import Diagnostics
import Effects
import Glibc
import XCTest

@testable import playbill

/// The whole project or nothing, whichever call of the disk fails.
final class StarterTests: XCTestCase {
    func testNothingHalfWrittenIsLeftWhicheverFileCannotBeWritten() throws {
        for number in 1...4 {
            let playground = try Playground(self).with { $0.disk = $0.disk.failing(create: number) }
            let ending = playground.run("new", "site", "a")
            XCTAssertEqual(ending.code, .environment)
            XCTAssertTrue(
                ending.errors.hasPrefix("error: cannot write: no space left on device [disk.full]\n  --> a.new/"),
                ending.errors)
            XCTAssertEqual(try playground.everything(), [], "file \(number)")
        }
        let playground = try Playground(self).with { $0.disk = $0.disk.failing(create: 5) }
        XCTAssertEqual(playground.run("new", "site", "a").code, .done)
    }

    func testNothingIsLeftWhenAFolderCannotBeMadeOrPutInPlace() throws {
        var playground = try Playground(self)
        let rooted = playground.disk
        playground.disk.makeFolder = { path, mode throws(DiskError) in
            if path.hasSuffix("images") { throw DiskError("make the folder", path, EDQUOT) }
            try rooted.makeFolder(path, mode)
        }
        XCTAssertEqual(
            playground.run("new", "site", "a"),
            Playground.Ending(
                code: .environment,
                errors: """
                    error: cannot make the folder: disk quota exceeded [disk.full]
                      --> a.new/images
                       = hint: free some space on this disk and run the same command again


                    """))
        XCTAssertEqual(try playground.everything(), [])

        playground.disk = rooted
        // Somebody else makes it between our look and our move.
        playground.disk.renameToNew = { from, to throws(DiskError) in
            try rooted.makeFolder(to, .folder)
            try rooted.renameToNew(from, to)
        }
        XCTAssertEqual(
            playground.run("new", "site", "a"),
            Playground.Ending(
                code: .environment, errors: "error: cannot put in place: file exists [disk.failed]\n  --> a\n\n"))
        XCTAssertEqual(try playground.everything(), ["a"])
    }

    func testAFolderOfTheDraftsNameIsNotOurs() throws {
        let playground = try Playground(self, files: ["a.new/mine": "mine"])
        XCTAssertEqual(
            playground.run("new", "site", "a"),
            Playground.Ending(
                code: .usage,
                errors: """
                    error: there is something there already [new.exists]
                      --> a.new
                       = hint: choose another name, or remove it first


                    """))
        XCTAssertEqual(try playground.everything(), ["a.new", "a.new/mine"])
    }

    func testAFolderToBeInMustBeThere() throws {
        let playground = try Playground(self)
        XCTAssertEqual(
            playground.run("new", "site", "none/a", "--messages", "line"),
            Playground.Ending(
                code: .environment,
                errors:
                    "none/a.new: error: cannot make the folder: no such file or directory [disk.missing] (check the path)\n"
            ))
    }

    func testNamesBecomeTitlesAndSlugs() throws {
        let cases: [(path: String, title: String, slug: String)] = [
            ("harbour-nights", "Harbour Nights", "harbour-nights"), ("a/b/été_à paris", "Été À Paris", "ete-a-paris"),
            ("TEDx", "TEDx", "tedx"), ("x//", "X", "x"), (#"say "hi""#, "Say Hi", "say-hi"),
            ("a@b<c>", "A B C", "a-b-c"),
            ("1st\u{7}night", "1st Night", "1st-night"),
        ]
        for (path, title, slug) in cases {
            let starter = try Starter(.site, path: path, year: 2027)
            XCTAssertEqual(starter.title, title)
            XCTAssertEqual(starter.slug.text, slug)
        }
    }
}

extension Disk {
    /// The same, but the file of that number is only begun.
    fileprivate func failing(create failing: Int) -> Disk {
        let numbers = Ticks((1...100).map(Double.init))
        var disk = self
        disk.create = { [create] path, bytes, mode throws(DiskError) in
            guard numbers.next() == Double(failing) else { return try create(path, bytes, mode) }
            try create(path, Array(bytes.prefix(10)), mode)
            throw DiskError("write", path, ENOSPC)
        }
        return disk
    }
}
