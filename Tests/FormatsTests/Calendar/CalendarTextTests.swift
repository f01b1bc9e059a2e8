import Catalog
import Formats
import XCTest

final class CalendarTextTests: XCTestCase {
    func testWordsStayWords() throws {
        let cases: [(words: String, title: String, text: String)] = [
            ("a\\b;c,d:e\"f", "a\\\\b\\;c\\,d:e\"f", "a\\\\b\\;c\\,d:e\"f"),
            ("a\r\nEND:VEVENT\rb\nc", "a END:VEVENT b c", "a\\nEND:VEVENT\\nb\\nc"),
            ("a\u{2028}b\u{2029}c\u{0C}d\te", "a b c d e", "a\\nb\\nc\\nd e"),
            ("a\0b\u{1B}c\u{7F}d\u{85}e\u{0B}f\u{1C}g", "abcdefg", "abcdefg"),
            ("a\u{202E}b\u{2066}c\u{FEFF}d", "abcd", "abcd"),
            ("é日🎟️ ’\u{A0}\u{FF0C}\u{C2}^", "é日🎟️ ’\u{A0}\u{FF0C}\u{C2}^", "é日🎟️ ’\u{A0}\u{FF0C}\u{C2}^"),
        ]
        for (words, title, text) in cases {
            XCTAssertEqual(try lines(words), ["SUMMARY:\(title)", "DESCRIPTION:\(text)", "CATEGORIES:\(title)"])
        }
    }

    func testAParameterCantBeLeft() throws {
        var entry = try entry("A")
        let cases: [(name: String, email: String, line: String)] = [
            ("a\"b\n^c\r\nd;e:f,g\\", "a@b.example", "CN=\"a^'b^n^^c^nd;e:f,g\\\":mailto:a@b.example"),
            ("a\u{2028}b\0", "a b\r\nX:Y@é.example?c=d", "CN=\"a^nb\":mailto:a%20b%0D%0AX%3AY@%C3%A9.example%3Fc%3Dd"),
        ]
        for (name, email, line) in cases {
            entry.organizer = CalendarEntry.Organizer(name: name, email: email)
            XCTAssertEqual(try unfolded(entry).filter { $0.hasPrefix("ORG") }, ["ORGANIZER;\(line)"])
        }
    }

    func testLinesAreFoldedByOctets() throws {
        for letter in ["a", "é", "日", "🎟", ",", "\\", "é,", "a日🎟"] {
            for count in 50...90 {
                let words = String(repeating: letter, count: count)
                let lines = try self.file(try entry(words)).components(separatedBy: "\r\n")
                XCTAssertTrue(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") }, letter)
                let cut = lines.filter { $0.reversed().prefix { $0 == "\\" }.count % 2 == 1 }
                XCTAssertEqual(cut, [], "an escape is cut in two")
                let title = try unfolded(entry(words))[0].dropFirst("SUMMARY:".count)
                XCTAssertEqual(title, words.replacing("\\", with: "\\\\").replacing(",", with: "\\,")[...])
            }
        }
    }

    func testALineIsFull() throws {
        // SUMMARY: is 8 octets.
        XCTAssertEqual(try foldedTitle(of: String(repeating: "a", count: 67)), [75])
        XCTAssertEqual(try foldedTitle(of: String(repeating: "a", count: 68)), [75, 2])
        XCTAssertEqual(try foldedTitle(of: String(repeating: "a", count: 66) + "é"), [74, 3])
        XCTAssertEqual(try foldedTitle(of: String(repeating: "a", count: 67 + 74)), [75, 75])
    }

    func testALongAddressIsFolded() throws {
        var entry = try entry("A")
        let page = try web("https://example.org/" + String(repeating: "ü,;", count: 40))
        entry.page = page
        let encoded = page.text.replacing("ü", with: "%C3%BC")
        XCTAssertEqual(try unfolded(entry).filter { $0.hasPrefix("URL") }, ["URL:\(encoded)"])
    }

    private func foldedTitle(of title: String) throws -> [Int] {
        let lines = try file(entry(title)).components(separatedBy: "\r\n")
        let start = try XCTUnwrap(lines.firstIndex { $0.hasPrefix("SUMMARY") })
        return lines[start...].prefix { $0.hasPrefix("SUMMARY") || $0.hasPrefix(" ") }.map(\.utf8.count)
    }

    private func entry(_ title: String) throws -> CalendarEntry {
        CalendarEntry(id: StableIDs(site: nil).event("a"), title: title, starts: try july("15T08:00"), zone: .utc)
    }

    private func file(_ entry: CalendarEntry) throws -> String {
        text(CalendarFile().bytes([entry], zones: ZoneHistories([])))
    }

    private func unfolded(_ entry: CalendarEntry) throws -> [String] {
        let lines = try file(entry).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        return Array(lines.drop { !$0.hasPrefix("SUMMARY") })
    }

    private func lines(_ words: String) throws -> [String] {
        var entry = try entry(words)
        entry.text = words
        entry.categories = [words]
        return Array(try unfolded(entry).prefix(3))
    }
}
