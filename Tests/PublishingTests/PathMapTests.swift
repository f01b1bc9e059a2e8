import Effects
import XCTest

@testable import Publishing

final class PathMapTests: XCTestCase {
    private let paths = ["a", "a/b", "a.txt", "a/b/c", "b", "é", "e\u{301}", "z"].map { TreePath($0) }

    func testEveryPathIsFoundAndNoOther() {
        for count in 0...paths.count {
            let chosen = Array(paths.prefix(count))
            let map = PathMap(chosen.enumerated().map { (key: $1, value: $0) })
            XCTAssertEqual(map.map(\.key), chosen.sorted())
            for (number, path) in paths.enumerated() { XCTAssertEqual(map[path], number < count ? number : nil) }
            XCTAssertNil(map[TreePath("")])
            XCTAssertEqual(PathList(bytes: map.paths.bytes), map.paths)
        }
        XCTAssertNil(PathList(bytes: Array("a\u{0}b".utf8)))
    }

    func testPathsInTheirOrderAreFoundWhicheverAreMissing() {
        let sorted = paths.sorted()
        for have in 0..<1 << sorted.count {
            let map = PathMap(sorted.indices.filter { have & 1 << $0 != 0 }.map { (key: sorted[$0], value: $0) })
            for asked in [0b1111_1111, 0b1010_1010, 0b1100_0011, 0b1000_0000] {
                var lookup = PathLookup(map)
                for number in sorted.indices where asked & 1 << number != 0 {
                    XCTAssertEqual(lookup.value(sorted[number]), have & 1 << number != 0 ? number : nil)
                }
            }
        }
    }

    func testSomeAreTakenOutAndOthersPutIn() {
        let sorted = paths.sorted()
        for have in 0..<1 << sorted.count {
            let (old, new) = (
                sorted.indices.filter { have & 1 << $0 != 0 }, sorted.indices.filter { have & 1 << $0 == 0 }
            )
            let list = PathList(old.map { sorted[$0].text })
            let kept = old.map { $0.isMultiple(of: 3) ? nil : $0 }
            XCTAssertEqual(
                PathMap(list, kept, adding: new.reversed().map { (key: sorted[$0], value: $0) }),
                PathMap((kept.compactMap { $0 } + new).map { (key: sorted[$0], value: $0) }))
        }
    }

    func testEachIsInItsFolder() {
        let folders = PathList(["a", "a/b", "é"])
        XCTAssertEqual(PathList(["a.txt", "a/b/c", "a/b/d", "a/x", "é/y"]).parents(in: folders), [-1, 1, 1, 0, 2])
        XCTAssertEqual(folders.parents(in: folders), [-1, 0, -1])
        XCTAssertNil(PathList(["b/c"]).parents(in: folders))
    }
}
