import Foundation
import XCTest

@testable import Liquid

/// Filters and tags of an application's own, which may depend on who reads and where.
final class RegistrationTests: XCTestCase {
    private static let translate = Filter("t", 0...9) { value, arguments, context throws(FilterError) in
        let messages = ["de": ["hello": "Hallo {name}"], "en": ["hello": "Hello {name}"]]
        guard var text = messages[context.locale]?[value.text] else {
            throw .message("no message \(value.text) in \(context.locale)")
        }
        for (name, value) in arguments.named { text = text.replacingOccurrences(of: "{\(name)}", with: value.text) }
        return .string(text)
    }

    private static let money = Filter("money", 0...1) { value, arguments, context throws(FilterError) in
        guard case .int(let cents) = value else { throw .message("money takes a number") }
        let comma = context.locale == "de" ? "," : "."
        let digits = cents % 100 < 10 ? "0\(cents % 100)" : "\(cents % 100)"
        return .string("\(cents / 100)\(comma)\(digits) \(arguments[0]?.text ?? "EUR")")
    }

    private static let place = Tag("place") { arguments, _, context throws(FilterError) in
        .string("\(arguments["in"]?.text ?? "") \(context.timeZone) \(context.registers["event"]?.text ?? "")")
    }

    private static let box = Tag("box", hasBody: true) { arguments, body, _ throws(FilterError) in
        .markup(
            Markup(
                [
                    .init("<div class=", isSafe: true), .init(arguments[0]?.text ?? "", isSafe: false),
                    .init(">", isSafe: true),
                ] + body.markup.pieces + [.init("</div>", isSafe: true)]))
    }

    private let environment = Environment.of { environment in
        environment.output = .html
        environment.errors = .inline
        for filter in [translate, money] { environment.register(filter) }
        for tag in [place, box] { environment.register(tag) }
    }

    func testTheyDependOnTheContext() {
        let context = FilterContext(timeZone: "Europe/Berlin", locale: "de", registers: Fields([("event", "Gala")]))
        let table = [
            ("{{ 'hello' | t: name: who }}", "Hallo &lt;Ada&gt;"), ("{{ 1205 | money }}", "12,05 EUR"),
            ("{{ 1205 | money: 'CHF' }}", "12,05 CHF"), ("{% place in: '<b>' %}", "&lt;b&gt; Europe/Berlin Gala"),
            ("{% box 'a' %}<b>{{ who }}</b>{% endbox %}", "<div class=a><b>&lt;Ada&gt;</b></div>"),
            ("{% box who %}{% box 'b' %}{% endbox %}{% endbox %}", "<div class=&lt;Ada&gt;><div class=b></div></div>"),
            ("{% for i in (1..3) %}{% box i %}{% break %}{% endbox %}{% endfor %}", "<div class=1></div>"),
            ("{{ 'x' | t }}", "Liquid error (line 1): no message x in de"),
            ("{{ 'x' | money: 1, 2 }}", "Liquid error (line 1): wrong number of arguments (given 3, expected 1..2)"),
        ]
        for (source, result) in table {
            XCTAssertEqual(rendered(source, Fields([("who", "<Ada>")]), in: environment, context: context), result)
        }
        XCTAssertEqual(rendered("{{ 'hello' | t: name: 1 }}{{ 5 | money }}", in: environment), "Hello 10.05 EUR")
    }

    func testSyntax() {
        let table = [
            ("{% box 'a' %}x", "1:4 'box' tag was never closed (close it with {% endbox %})"),
            ("{% place in: %}", "1:14 [:end_of_string] is not a valid expression in \"in:\""),
            ("{% place 1 2 %}", "1:12 Expected end_of_string but found number in \"1 2\""),
        ]
        for (source, mistake) in table { XCTAssertEqual(mistakes(source, in: environment), [mistake]) }
    }

    func testTheLastOfANameCounts() {
        var changed = environment
        changed.register(Filter("upcase") { _, _, _ throws(FilterError) in "mine" })
        changed.register(Tag("place") { _, _, _ throws(FilterError) in "here" })
        changed.register(Tag("echo") { _, _, _ throws(FilterError) in "own" })
        XCTAssertEqual(rendered("{{ 'a' | upcase }}{% place %}{% echo %}", in: changed), "minehereown")
    }

    func testCopiesAreIndependent() {
        let first = Environment.of { $0.partials = { $0 == "p" ? "{{ '<b>' }}{{ x | upcase }}{{ y | }}" : nil } }
        let partial = "{% render 'p', x: '<i>' %}"
        XCTAssertTrue(rendered(partial, in: first).hasPrefix("! 1:"))
        var second = first
        second.mode = .lax
        XCTAssertEqual(rendered(partial, in: second), "<b><I>")
        var third = second
        third.output = .html
        XCTAssertEqual(rendered(partial, in: third), "<b>&lt;I&gt;")
        var fourth = third
        fourth.register(Filter("upcase") { _, _, _ throws(FilterError) in "mine" })
        fourth.register(Filter("other") { _, _, _ throws(FilterError) in "other" })
        XCTAssertEqual(rendered(partial, in: fourth), "<b>mine")
        XCTAssertEqual(rendered(partial, in: third), "<b>&lt;I&gt;")
        var fifth = third
        fifth.register(Filter("another") { _, _, _ throws(FilterError) in "another" })
        XCTAssertEqual(rendered("{{ 1 | other }}{{ 1 | another }}", in: fourth), "other1")
        XCTAssertEqual(rendered("{{ 1 | other }}{{ 1 | another }}", in: fifth), "1another")
        XCTAssertEqual(rendered(partial, in: second), "<b><I>")
    }
}
