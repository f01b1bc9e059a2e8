import Catalog
import Foundation
import FoundationXML
import XCTest

@testable import Formats

final class HostileWordsTests: XCTestCase {
    func testCalendarsHaveNoLinesButOurs() throws {
        let harmless = try names(of: "A")
        for words in HostileWords.all { XCTAssertEqual(try names(of: words), harmless) }
    }

    func testLinkedDataSaysWhatItWasTold() throws {
        for words in HostileWords.all {
            let bytes = LinkedEvent(
                try HostileWords.edition(words), at: try july("10T12:00"), fewLeft: 50, checkout: nil
            )
            .bytes { _ in 0 }
            XCTAssertFalse(bytes.contains { $0 < 0x20 || "<>&".utf8.contains($0) })
            let object = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            let name = try XCTUnwrap(object["name"] as? String)
            XCTAssertTrue(name.unicodeScalars.elementsEqual(words.unicodeScalars))
        }
    }

    func testFeedsCanBeRead() throws {
        for words in HostileWords.all {
            let edition = try HostileWords.edition(words)
            let feed = Feed(id: edition.ids.feed(words), title: words, author: words)
            let entry = FeedEntry(edition, content: Markdown.html(words))
            let reader = TitleReader()
            let parser = XMLParser(data: Data(feed.atom([entry], at: nil)))
            parser.delegate = reader
            XCTAssertTrue(parser.parse(), parser.parserError.map { "\($0)" } ?? "")
            XCTAssertEqual(reader.titles, [shown(words), shown(words)])
            XCTAssertNoThrow(try JSONSerialization.jsonObject(with: Data(feed.json([entry], at: nil))))
        }
    }

    /// What XML and calendars leave of words.
    private func shown(_ words: String) -> String {
        var bytes: [UInt8] = []
        Escaping.append(words, to: &bytes)
        return text(bytes).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&").replacing("\r\n", with: "\n")
            .replacing("\r", with: "\n")
    }

    /// Of all properties of a file, which is checked to have nothing in it that a line can't have.
    private func names(of words: String) throws -> [String] {
        let edition = try HostileWords.edition(words)
        let file = CalendarFile(name: words).bytes(
            CalendarEntry.entries(of: edition, withSessions: true), zones: ZoneHistories([edition.event.zone]))
        XCTAssertNotNil(String(validating: file, as: UTF8.self))
        let lines = file.split(separator: UInt8(ascii: "\n"))
        XCTAssertTrue(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
        XCTAssertTrue(lines.allSatisfy { $0.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F } })
        let others: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]
        XCTAssertFalse(text(file).unicodeScalars.contains { others.contains($0) })
        return lines.filter { $0.first != UInt8(ascii: " ") }.map { line in
            text(Array(line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }))
        }
    }
}

private final class TitleReader: NSObject, XMLParserDelegate {
    private(set) var titles: [String] = []
    private var isTitle = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isTitle = name == "title"
        if isTitle { titles.append("") }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isTitle = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isTitle { titles[titles.count - 1] += string }
    }
}
