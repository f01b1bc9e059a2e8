import XCTest

@testable import Liquid

/// Names are the same if their bytes are, wherever they are looked up: an é in one piece is another letter than one in two.
final class NameTests: XCTestCase {
    private let (one, two) = ("\u{E9}", "e\u{301}")

    func testDataAndVariables() {
        let data = Fields([(one, "1"), (two, "2"), ("one", .string(one)), ("two", .string(two))])
        XCTAssertEqual(data.keys.map(\.unicodeScalars.count), [1, 2, 3, 3])
        let named = Value.object(data)
        assertRenders(
            [
                ("{{ self['\(one)'] }}{{ self['\(two)'] }}{{ h['\(one)'] }}{{ h['\(two)'] }}{{ h.size }}", "12124"),
                (
                    "{% capture '\(one)' %}a{% endcapture %}{% capture '\(two)' %}b{% endcapture %}{{ self[one] }}{{ self[two] }}",
                    "ab"
                ),
                ("{% if h contains one %}{% if h contains two %}y{% endif %}{% endif %}", "y"),
                ("{% cycle one: 1, 2 %}{% cycle two: 1, 2 %}{% cycle one: 1, 2 %}", "112"),
                ("{% cycle '\(one)', 'x' %}{% cycle '\(two)', 'x' %}", one + two),
                ("{% ifchanged %}{{ one }}{% endifchanged %}{% ifchanged %}{{ two }}{% endifchanged %}", one + two),
            ], data.with("h", named))
        XCTAssertNotEqual(Markup(safe: one), Markup(safe: two))
    }

    func testManyKeys() {
        let keys = (0..<20).map { ("k\($0)", Value.int($0)) }
        let fields = Fields(keys + [(one, "1"), (two, "2"), ("k3", "again")])
        XCTAssertEqual(fields.count, 22)
        XCTAssertEqual([fields[one], fields[two], fields["k3"]].map { $0?.text }, ["1", "2", "again"])
    }

    func testObjectsInAnyOrderAreOne() {
        let forth = Value.object(Fields([(one, 1), (two, 2)]))
        let back = Value.object(Fields([(two, 2), (one, 1)]))
        XCTAssertEqual(apply("uniq", to: [forth, back]), "[\(forth.inspected)]")
    }

    func testPartialsAndBlocks() {
        var environment = Environment.of {
            $0.errors = .inline
            $0.enable(.layouts)
        }
        let sizes = [one, two].map(\.utf8.count)
        environment.partials = { name in
            name == "base"
                ? "{% block '\u{E9}' %}1{% endblock %}{% block 'e\u{301}' %}2{% endblock %}" : "\(name.utf8.count)"
        }
        XCTAssertEqual(
            rendered("{% include '\(one)' %}{% render '\(two)' %}", in: environment), sizes.map(String.init).joined())
        XCTAssertEqual(rendered("{% layout 'base' %}{% block '\(two)' %}3{% endblock %}", in: environment), "13")
    }

    /// Tables go by the lowest bits alone.
    func testEveryLetterCountsInTheLowestBits() {
        for length in [1, 2, 7, 8, 9, 15, 16, 17, 30] {
            for place in 0..<length {
                let slots = "abcdefghijklmnopqrstuvwxyz".map { letter in
                    let text = (0..<length).map { $0 == place ? letter : "x" }
                    return Name(String(text)).fingerprint & 255
                }
                XCTAssertGreaterThan(Set(slots).count, 16, "letter \(place) of \(length)")
            }
        }
    }
}
