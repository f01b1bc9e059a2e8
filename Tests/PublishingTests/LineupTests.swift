import Diagnostics
import XCTest

@testable import Publishing

final class LineupTests: XCTestCase {
    private let paths = ["b", "a/index.html", "c", "a.txt"]

    func testOutputsAreInTheOrderOfTheirPathsAndKnowWhereTheyStoodInThePlan() throws {
        let lineup = try Lineup(outputs(paths), like: Index())
        XCTAssertEqual(lineup.outputs.map(\.path.text), ["a.txt", "a/index.html", "b", "c"])
        XCTAssertEqual(lineup.places, [2, 1, 3, 0])
    }

    func testAnIndexOfTheSamePathsChangesNothingAboutIt() throws {
        let before = try Lineup(outputs(paths), like: Index())
        let index = index(before)
        for planned in [paths, paths.reversed(), Array(paths.dropLast()), paths + ["d"], paths.map { $0 + "x" }] {
            let (fresh, like) = (try Lineup(outputs(planned), like: Index()), try Lineup(outputs(planned), like: index))
            XCTAssertEqual(like.outputs.map(\.path), fresh.outputs.map(\.path))
            XCTAssertEqual(like.places, fresh.places)
        }
    }

    func testOutputsInEachOthersWayAreRefusedWhateverTheIndexSays() throws {
        let index = index(try Lineup(outputs(paths), like: Index()))
        for planned in [["b", "a/index.html", "c", "b"], ["b", "a/index.html", "c", "C"], ["a", "a/index.html"]] {
            XCTAssertThrowsError(try Lineup(outputs(planned), like: index))
        }
    }

    /// As one with a right digest could still say.
    func testPlacesThatMakeNoSenseAreNotUsed() throws {
        var index = index(try Lineup(outputs(paths), like: Index()))
        for places: [UInt32] in [[], [2, 1, 3], [2, 1, 3, 4], [.max, 1, 3, 0], [0, 1, 2, 3]] {
            index.places = places
            XCTAssertEqual(try Lineup(outputs(paths), like: index).places, [2, 1, 3, 0])
        }
    }

    private func outputs(_ paths: [String]) throws -> [Output] { try paths.map { try Output($0, $0) } }

    private func index(_ lineup: Lineup) -> Index {
        let entries = lineup.outputs.map { output in
            let entry = Index.Entry(content: output.inputs, stamp: Stamp(inode: 1, size: 1, modified: 1), madeAt: 0)
            return (key: output.path.tree, value: entry)
        }
        return Index(entries: PathMap(entries), places: lineup.places)
    }
}
