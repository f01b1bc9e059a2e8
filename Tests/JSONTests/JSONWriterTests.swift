import JSON
import XCTest

final class JSONWriterTests: XCTestCase {
    func testItWritesWhatAValueWouldBeWrittenAs() {
        let value: JSON = [
            "a": 1, "b": "“c” \"d\"\u{2028}", "e": .null, "f": [], "g": ["h", 2, ["i": "j"], []],
            "k": ["l": ["m": "n"]],
            "o": .object([]), "p": "q",
        ]
        let written = JSONWriter.file(capacity: 16) { writer in
            writer.number("a", 1)
            writer.string("b", "“c” \"d\"\u{2028}")
            writer.string("e", nil)
            writer.array("f") { _ in }
            writer.array("g") { writer in
                writer.string(nil, "h")
                writer.number(nil, 2)
                writer.object(nil) { $0.string("i", "j") }
                writer.array(nil) { _ in }
            }
            writer.object("k") { writer in writer.object("l") { $0.string("m", "n") } }
            writer.object("o") { _ in }
            writer.string("p", "q")
        }
        XCTAssertEqual(String(decoding: written, as: UTF8.self), String(decoding: value.bytes(.oneLine), as: UTF8.self))
    }
}
