import XCTest

@testable import Liquid

final class TextFilterTests: XCTestCase {
    func testJoining() {
        assertFilters([
            ("append", "x", [3], #""x3""#), ("append", 5, [3], #""53""#), ("append", [1, 2], ["z"], #""[1, 2]z""#),
            ("append", .null, ["z"], #""z""#), ("append", "x", [.null], #""x""#),
            ("append", 1.0, [true], #""1.0true""#),
            ("prepend", "b", ["a"], #""ab""#), ("prepend", .null, ["a"], #""a""#),
            ("join", [1, "b", .null, 2.5], ["-"], #""1-b--2.5""#), ("join", [1, 2], [], #""1 2""#),
            ("join", [[1, [2]], 3], [","], #""1,2,3""#), ("join", "abc", ["-"], #""abc""#), ("join", 5, ["-"], #""5""#),
            ("join", [1, 2], [.null], #""12""#), ("join", .range(ValueRange(1, 3)), ["-"], #""1-2-3""#),
            ("join", ["b": 2], ["-"], ##""{\"b\"=>2}""##), ("join", [], ["-"], #""""#),
        ])
    }

    func testLetterCase() {
        assertFilters([
            ("upcase", "straße ÿ", [], #""STRASSE Ÿ""#), ("upcase", ["a"], [], ##""[\"A\"]""##),
            ("upcase", 5, [], #""5""#),
            ("downcase", "ÉCOLE A", [], #""école a""#), ("downcase", true, [], #""true""#),
            ("capitalize", "hELLO wORLD", [], #""Hello world""#), ("capitalize", "éCOLE", [], #""École""#),
            ("capitalize", "ßA", [], #""Ssa""#), ("capitalize", "", [], #""""#), ("capitalize", "aÉ", [], #""Aé""#),
        ])
    }

    func testStripping() {
        assertFilters([
            ("strip", " \t\r\n a b\u{0B} ", [], #""a b""#), ("lstrip", " a ", [], #""a ""#),
            ("rstrip", " a \n", [], #"" a""#),
            ("strip", "\u{0}a\u{0}", [], #""a""#), ("strip", "\u{A0}a", [], "\"\u{A0}a\""),
            ("strip", "   ", [], #""""#),
            ("squish", " a  \n b\t", [], #""a b""#), ("squish", [1], [], #""[1]""#),
            ("strip_newlines", "a\nb\r\nc\rd", [], #""abc\rd""#), ("strip_newlines", "a\r\r\n\n", [], #""a\r""#),
            ("strip_newlines", 5, [], #""5""#),
        ])
    }

    func testSlicing() {
        assertFilters([
            ("slice", "hello", [1], #""e""#), ("slice", "hello", [-3, 2], #""ll""#), ("slice", "hello", [9], #""""#),
            ("slice", "hello", [5], #""""#), ("slice", "hello", [1, 0], #""""#), ("slice", "hello", [1, -1], #""""#),
            ("slice", "hello", ["1", "3"], #""ell""#), ("slice", "hello", [1, .null], #""e""#),
            ("slice", "日本語", [1, 9], #""本語""#),
            ("slice", [1, 2, 3], [1, 5], "[2, 3]"), ("slice", [1], [9], "[]"), ("slice", 517, [1], #""1""#),
            ("slice", "abc", [.int(.min), .int(.max)], #""""#), ("slice", "abc", [0, .int(.max)], #""abc""#),
            ("slice", "abc", [.big(BigInteger.powerOfTen(20)), 1], #""""#), ("slice", "a", ["x"], "! invalid integer"),
            ("slice", "a", [.null], "! invalid integer"), ("slice", "a", [1.5], "! invalid integer"),
            ("slice", "hello", ["0x1", "1_0"], #""ello""#), ("slice", "hello", [" 01 "], #""e""#),
            ("slice", "a", ["1__0"], "! invalid integer"), ("slice", "a", ["_1"], "! invalid integer"),
            ("slice", "a", ["09"], "! invalid integer"), ("slice", "a", ["0x+1"], "! invalid integer"),
        ])
    }

    func testSplitting() {
        assertFilters([
            ("split", "a,b,,c,,", [","], #"["a", "b", "", "c"]"#), ("split", "abc", [""], #"["a", "b", "c"]"#),
            ("split", " a  b\n", [" "], #"["a", "b"]"#), ("split", "", [","], "[]"), ("split", ",,", [","], "[]"),
            ("split", ",a", [","], #"["", "a"]"#), ("split", .null, [","], "[]"),
            ("split", "hé", [.null], #"["h", "é"]"#),
            ("split", "a1b", [1], #"["a", "b"]"#), ("split", "aaaa", ["aa"], "[]"),
            ("split", "aaa", ["aa"], #"["", "a"]"#),
            ("split", "abc", ["abcd"], #"["abc"]"#), ("split", "a\r\nb", ["\n"], #"["a\r", "b"]"#),
        ])
    }

    func testTruncating() {
        assertFilters([
            ("truncate", "abcdef", [4], #""a...""#), ("truncate", "abcdef", [2], #""...""#),
            ("truncate", "abcdef", [6], #""abcdef""#),
            ("truncate", "abcdef", [4, ""], #""abcd""#), ("truncate", "日本語", [2, ""], #""日本""#),
            (
                "truncate", .string(String(repeating: "x", count: 51)), [],
                "\"" + String(repeating: "x", count: 47) + "...\""
            ),
            ("truncate", "abc", [.null], "! invalid integer"), ("truncate", "abc", [.int(.min)], #""...""#),
            ("truncate", "abc", [2, .null], #""ab""#), ("truncate", "👨‍👩‍👧", [2, ""], "\"👨\u{200D}\""),
            ("truncatewords", "a b c d", [2], #""a b...""#), ("truncatewords", "a  b   c", [5], #""a  b   c""#),
            ("truncatewords", "a b", [0], #""a...""#),
            ("truncatewords", " one  two\nthree ", [2, "--"], #""one two--""#),
            ("truncatewords", "a b", [2], #""a b""#), ("truncatewords", "a b ", [2], #""a b...""#),
            ("truncatewords", "a b", [.int(.max)], #""a b""#), ("truncatewords", 5, [2], #""5""#),
        ])
    }

    func testReplacing() {
        assertFilters([
            ("replace", "aXbX", ["X", "-"], #""a-b-""#), ("replace", "abc", ["", "."], #"".a.b.c.""#),
            ("replace", "日本", ["", "."], #"".日.本.""#), ("replace", "hello", ["l"], #""heo""#),
            ("replace", "aXb", [.null, .null], #""aXb""#), ("replace", [:], ["{", "!"], #""!}""#),
            ("replace", "abc", ["b", #"[\0|\&|\`|\'|\1|\\|\x]"#], #""a[b|b|a|c||\\|\\x]c""#),
            ("replace", "abc", ["b", #"\"#], #""a\\c""#), ("replace_first", "aXbX", ["X", "-"], #""a-bX""#),
            ("replace_first", "abc", ["", "."], #"".abc""#), ("replace_last", "aXbX", ["X", "-"], #""aXb-""#),
            ("replace_last", "abc", ["", "."], #""abc.""#), ("replace_last", "abc", ["b", #"\0"#], #""a\\0c""#),
            ("replace_last", "aaa", ["aa", "-"], #""a-""#), ("remove", "aXbX", ["X"], #""ab""#),
            ("remove_first", "aXbX", ["X"], #""abX""#), ("remove_last", "aXbX", ["X"], #""aXb""#),
            ("remove", 515, [5], #""1""#),
        ])
    }

    func testCoding() {
        assertFilters([
            ("url_encode", "a b&c=d/é+~*", [], #""a+b%26c%3Dd%2F%C3%A9%2B~%2A""#), ("url_encode", .null, [], "nil"),
            ("url_decode", "a+b%20c%C3%a9%", [], #""a b cé%""#), ("url_decode", "%zz%4", [], #""%zz%4""#),
            ("url_decode", "%ff", [], "! invalid byte sequence in UTF-8"), ("base64_encode", "x", [], #""eA==""#),
            ("base64_encode", "", [], #""""#), ("base64_encode", "ab?>", [], #""YWI/Pg==""#),
            ("base64_url_safe_encode", "ab?>", [], #""YWI_Pg==""#), ("base64_decode", "YWI/Pg==", [], #""ab?>""#),
            ("base64_url_safe_decode", "YWI_Pg", [], #""ab?>""#),
            ("base64_url_safe_decode", "YWI_Pg==", [], #""ab?>""#),
            ("base64_decode", "!!", [], "! invalid base64 provided to base64_decode"),
            ("base64_decode", "YWI", [], "! invalid base64 provided to base64_decode"),
            ("base64_decode", "eB==", [], "! invalid base64 provided to base64_decode"),
            ("base64_decode", "====", [], "! invalid base64 provided to base64_decode"),
            ("base64_url_safe_decode", 5, [], "! invalid base64 provided to base64_url_safe_decode"),
        ])
    }
}
