import XCTest

@testable import MailMarkup

/// Which elements of one document selectors pick, by their titles.
final class SelectorTests: XCTestCase {
    private let body = """
        <div title=1 class="x y"><p title=2 lang=en-GB data-k="One two">a</p><p title=3 id=i>b</p><ul title=4><li title=5>c</li>\
        <li title=6 class=x>d</li><li title=7>e</li><li title=8></li></ul></div>
        """

    private func picked(_ selector: String) -> String {
        let parts = Mail("\(selector){color:red}", body).body.components(separatedBy: "title=\"").dropFirst()
        return parts.filter { $0.prefix { $0 != ">" }.contains("color:red") }.map { String($0.prefix(1)) }.joined()
    }

    func testCombinators() {
        XCTAssertEqual(
            [
                "div p", "div>li", "ul > li", "p + p", "p+ul", "p~ul", "p ~ p", "div div", ".x .x",
                "div > ul>li.x ~ li", "* li",
            ].map(picked),
            ["23", "", "5678", "3", "4", "4", "3", "", "6", "78", "5678"])
    }

    func testAttributes() {
        XCTAssertEqual(
            [
                "[id]", "[id=i]", "[data-k=\"One two\"]", "[data-k~=two]", "[lang|=en]", "[data-k^=One]",
                "[data-k$='two']",
                "[data-k*='e t']", "[data-k='one TWO' i]", "[data-k='one two']", "[DATA-K]", "[LANG='EN-gb']",
                "[data-k^='']",
            ].map(picked), ["3", "3", "2", "2", "2", "2", "2", "2", "2", "", "2", "2", ""])
    }

    func testPositions() {
        XCTAssertEqual(
            [
                "li:first-child", "li:last-child", "li:nth-child(2n)", "li:nth-child(odd)", "li:nth-child( -n + 2 )",
                "li:nth-child(3)", "li:nth-last-child(1)", "li:nth-child(n+3)", "div:only-child", "li:empty",
                "li:nth-child(2n + 1)",
                "li:nth-child(-2n+3)", "li:nth-child(0n+1)",
            ].map(picked), ["5", "8", "68", "57", "56", "7", "8", "78", "1", "8", "57", "57", "5"])
    }

    func testFunctionsAndNames() {
        XCTAssertEqual(
            [
                "li:not(.x)", "li:not(.x,:last-child)", ":is(p,ul)", ":where(li.x)", "p:not([id])", "\\.x", ".\\78 ",
                "#\\69",
                "d\\69v", ":root p", "LI.x", ":not(:not(p))",
            ].map(picked), ["578", "57", "234", "6", "2", "", "16", "3", "1", "23", "6", "23"])
    }
}
