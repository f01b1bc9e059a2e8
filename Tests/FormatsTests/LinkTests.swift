import XCTest

@testable import Formats

final class LinkTests: XCTestCase {
    func testAddresses() {
        let cases: [(text: String, address: String?, isExternal: Bool)] = [
            ("https://example.org", "https://example.org", true), ("HTTP://x", "HTTP://x", true),
            ("//example.org", "//example.org", true), (#"\/example.org"#, #"\/example.org"#, true),
            ("/a", "/a", false), ("a/b:c", "a/b:c", false), ("?a:b", "?a:b", false), ("#a:b", "#a:b", false),
            ("a", "a", false), ("/", "/", false), (#"\a"#, #"\a"#, false), ("a//b", "a//b", false),
            ("mailto:a@example.org", "mailto:a@example.org", false), ("Tel:1 2", "Tel:1%202", false),
            (" \n https://x/ a\tb \u{A0} \u{2028}", "https://x/%20ab%20%C2%A0", true),
            ("ht\ntps:\u{0}//x", "https://x", true),
            ("/\"<>'&`", "/%22%3C%3E'&`", false), ("/\u{202E}é\u{85}", "/é", false),
            ("", nil, false), (" ", nil, false), ("//", nil, false), (":", nil, false), ("http:", nil, false),
            ("http:x", nil, false), ("http://", nil, false), ("https:/x", nil, false), ("mailto:", nil, false),
            ("javascript:x", nil, false), ("\u{1}java\nscript:x", nil, false), ("data:x", nil, false),
            ("file:///x", nil, false), ("x:y", nil, false), ("é:x", nil, false), ("https\u{FF1A}x:y", nil, false),
        ]
        for (text, address, isExternal) in cases {
            let link = Link(text)
            XCTAssertEqual(link?.address, address, text)
            XCTAssertEqual(link?.isExternal ?? false, isExternal, text)
        }
    }

    func testLastParts() {
        let cases = [
            ("https://example.org/a/b.png?c/d#e", "b.png"), ("https://example.org/", "example.org"), ("a.png", "a.png"),
            ("/a//", "a"), ("?a/b", "?a/b"), ("#a", "#a"), ("/", "/"), ("//example.org/#", "example.org"),
        ]
        for (address, part) in cases { XCTAssertEqual(Link(address)?.lastPart, part) }
    }
}
