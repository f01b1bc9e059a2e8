import XCTest

@testable import Liquid

final class ExtensionFilterTests: XCTestCase {
    func testJSONIsHarmlessInAScript() {
        let value: Value = [
            "s": "</script><!--&'\"\\\n\u{01}\u{2028}\u{2029}é", "n": [1, 1.5, .null, true, .float(.nan)],
            "big": .big(BigInteger.powerOfTen(20)), "r": .range(ValueRange(1, 2)), "d": .drop(Sample(name: "A<")),
            "m": .safe("<b>"),
        ]
        let expected = #"""
            {"s":"\u003C/script\u003E\u003C!--\u0026\u0027\"\\\n\u0001\u2028\u2029é","n":[1,1.5,null,true,null],
            "big":100000000000000000000,"r":"1..2","d":{"name":"A\u003C"},"m":"\u003Cb\u003E"}
            """#.replacing("\n", with: "")
        XCTAssertEqual(apply("json", to: value, context: .extended()), Value.string(expected).inspected)
        XCTAssertEqual(apply("json", to: "<a>", context: .extended(escapes: true)), ##"safe"\"\\u003Ca\\u003E\"""##)
        XCTAssertEqual(apply("json", to: .null, context: .extended()), #""null""#)
        XCTAssertEqual(apply("json", to: [[:], []], context: .extended()), #""[{},[]]""#)
    }

    func testAddressesThatALinkMayHave() {
        let good = [
            "https://example.org/a?b=c#d", "HTTP://x", "mailto:a@b.c", "tel:+254 700", "/events/", "events", "../a:b",
            "?a:b", "#a:b",
            "//example.org", "",
        ]
        for address in good {
            XCTAssertEqual(apply("url", to: .string(address), context: .extended()), Value.string(address).inspected)
        }
        assertFilters(
            [
                ("url", "  /a ", [], #""/a""#), ("url", .null, [], "nil"), ("url", .safe("/a"), [], #""/a""#),
                (
                    "url", "javascript:alert(1)", [],
                    "! an address can't begin with `javascript:`, only http, https, mailto or tel"
                ),
                (
                    "url", " JavaScript:x", [],
                    "! an address can't begin with `javascript:`, only http, https, mailto or tel"
                ),
                (
                    "url", "data:text/html,x", [],
                    "! an address can't begin with `data:`, only http, https, mailto or tel"
                ),
                ("url", "java\tscript:x", [], "! an address can't have control characters in it"),
                ("url", "\u{01}javascript:x", [], "! an address can't have control characters in it"),
                ("url", ":x", [], "! an address can't begin with `:`, only http, https, mailto or tel"),
                ("url", "&#106;avascript:x", [], #""&#106;avascript:x""#),
            ], context: .extended())
    }

    func testADateInAZone() {
        assertFilters(
            [
                (
                    "date", "2024-07-01T12:00:00Z", ["%F %H:%M %Z %z", "Africa/Nairobi"],
                    #""2024-07-01 15:00 EAT +0300""#
                ),
                ("date", "2024-07-01T12:00:00Z", ["%H:%M %Z", "Europe/Berlin"], #""14:00 CEST""#),
                ("date", "2024-07-01 12:00", ["%H:%M %z", .null], #""12:00 +0200""#),
                ("date", "2024-07-01 12:00", ["%H:%M %Z", "UTC"], #""10:00 UTC""#),
                ("date", 0, ["%F", "Mars/Olympus"], "! unknown time zone `Mars/Olympus`"),
            ], context: .extended(timeZone: "Europe/Berlin"))
    }

    func testWhereTheyAreSwitchedOffTheyAreMistakes() {
        for mode in Liquid.Environment.Mode.allCases {
            let environment = Environment.of {
                $0.mode = mode
                $0.errors = .inline
            }
            for name in ["url", "json"] {
                XCTAssertEqual(
                    mistakes("{{ x | \(name) }}", in: environment),
                    ["1:8 The filter '\(name)' is switched off (the application can enable the filters extension)"])
            }
            XCTAssertEqual(
                rendered("{{ 0 | date: '%F', 'Africa/Nairobi' }}", in: environment),
                "Liquid error (line 1): wrong number of arguments (given 3, expected 2)")
        }
        var own = Environment.of { $0.register(Filter("json") { _, _, _ throws(FilterError) in "mine" }) }
        XCTAssertEqual(rendered("{{ x | json }}", in: own), "mine")
        own.enable(.filters)
        XCTAssertEqual(rendered("{{ x | json }}", in: own), "null")
    }
}
