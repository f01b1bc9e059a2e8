import Synchronization
import XCTest

@testable import Liquid

final class MemoTests: XCTestCase {
    func testAPartialIsRenderedOnceForTheSameThings() throws {
        let site = try Site(["row": "<{{ card.title }}|{{ site.name }}>"])
        let gala = Card("Gala")
        XCTAssertEqual(
            try site.render("{% render 'row', card: card %}{% render 'row', card: card %}", ["card": .drop(gala)]),
            "<Gala|Ours><Gala|Ours>")
        XCTAssertEqual(try site.render("{% render 'row', card: card %}", ["card": .drop(gala)]), "<Gala|Ours>")
        XCTAssertEqual(gala.asked.load(ordering: .relaxed), 1)
        XCTAssertEqual(try site.render("{% render 'row', card: card %}", ["card": .drop(Card("Fair"))]), "<Fair|Ours>")
    }

    func testOtherArgumentsAreAnotherCall() throws {
        let site = try Site(["row": "{{ card.title }}{{ n }}{{ word }}{{ flag }},"])
        let gala = Value.drop(Card("Gala"))
        let calls = ["n: 1", "n: 2", "word: '1'", "n: 1", "flag: true", "flag: nil"]
        let source = calls.map { "{% render 'row', card: card, \($0) %}" }.joined()
        XCTAssertEqual(try site.render(source, ["card": gala]), "Gala1,Gala2,Gala1,Gala1,Galatrue,Gala,")
    }

    func testWhatLooksBeyondItsArgumentsIsRenderedEachTime() throws {
        for partial in [
            "{{ page }}", "{% render 'inner' %}", "{% assign page = page %}{{ page }}", "{{ self.page }}",
            "{% assign name = 'page' %}{{ self[name] }}", "{% for x in page %}{{ x }}{% endfor %}",
        ] {
            let site = try Site(["row": partial, "inner": "{{ page }}"])
            let pages = try ["1", "2"].map { try site.render("{% render 'row', card: 1 %}", ["page": .string($0)]) }
            XCTAssertEqual(pages, ["1", "2"], partial)
        }
    }

    func testAnArgumentTakesThePlaceOfAGlobalInThePartialAloneAndNotInThoseItCalls() throws {
        let site = try Site([
            "row": "{{ page }}", "outer": "{{ page }}{% render 'row' %}", "handing": "{% render 'row', page: page %}",
        ])
        func pages(_ source: String) throws -> [String] {
            try ["1", "2"].map { try site.render(source, ["page": .string($0)]) }
        }
        XCTAssertEqual(try pages("{% render 'row', page: 'a' %}{% render 'row', page: 'b' %}"), ["ab", "ab"])
        XCTAssertEqual(try pages("{% render 'outer', page: 'a' %}"), ["a1", "a2"])
        XCTAssertEqual(try pages("{% render 'handing', page: 'a' %}"), ["a", "a"])
        XCTAssertEqual(try pages("{% render 'row', page: page %}"), ["1", "2"])
    }

    func testOneTemplateMayBeRenderedWithOtherGlobals() throws {
        let site = try Site(["row": "{% if page %}{{ page }}{% else %}none{% endif %}"])
        let template = try site.template("{% render 'row', card: 1 %}")
        let pages = try [nil, "1", "2", nil, "3"].map { page in
            try site.rendering(template, page.map { ["page": .string($0)] } ?? [:]).text
        }
        XCTAssertEqual(pages, ["none", "1", "2", "none", "3"])
    }

    func testWhatPassesIsForgottenInTime() throws {
        let site = try Site(["row": "{{ card.title }}"])
        let first = Card("First", isPassing: true)
        func show(_ card: Card) throws { _ = try site.render("{% render 'row', card: card %}", ["card": .drop(card)]) }
        for _ in 0..<3 { try show(first) }
        XCTAssertEqual(first.asked.load(ordering: .relaxed), 1)
        for number in 0..<300 { try show(Card("\(number)", isPassing: true)) }
        try show(first)
        XCTAssertEqual(first.asked.load(ordering: .relaxed), 2)
    }

    func testWhatPassesIsNotKeptWhereNothingShowsItAgain() throws {
        let memo = Memo(constants: ["site"], showsPassingThingsAgain: false)
        let site = try Site(["row": "{{ card.title }}"], memo: memo)
        let cards = [Card("Passing", isPassing: true), Card("Staying")]
        for card in cards + cards {
            XCTAssertEqual(try site.render("{% render 'row', card: card %}", ["card": .drop(card)]), card.title)
        }
        XCTAssertEqual(cards.map { $0.asked.load(ordering: .relaxed) }, [2, 1])
    }

    func testWhatMayBeDifferentTheNextTimeIsRenderedEachTime() throws {
        let site = try Site(["row": "{{ list | join }}"])
        XCTAssertEqual(
            try [["a"], ["b"]].map { try site.render("{% render 'row', list: list %}", ["list": .array($0)]) },
            ["a", "b"])
    }

    func testAPartialWithAProblemTellsOfItEachTime() throws {
        let site = try Site(["row": "{{ card.tilte }}"])
        let problems = try (0..<2).map { _ in
            try site.rendering("{% render 'row', card: card %}", ["card": .drop(Card("Gala"))]).problems.count
        }
        XCTAssertEqual(problems, [1, 1])
    }

    func testNothingIsEscapedTwiceOrNotAtAll() throws {
        let site = try Site(["row": "<b>{{ card.title }}</b>"])
        let source =
            "{% render 'row', card: card %}{% capture x %}{% render 'row', card: card %}{% endcapture %}{{ x }}"
        XCTAssertEqual(try site.render(source, ["card": .drop(Card("<i>"))]), "<b>&lt;i&gt;</b><b>&lt;i&gt;</b>")
    }
}

/// Templates whose pages share a memo.
private struct Site {
    private let environment: Environment
    private let memo: Memo

    init(_ partials: [String: String], memo: Memo = Memo(constants: ["site"])) throws {
        self.memo = memo
        var environment = Environment()
        environment.output = .html
        environment.undefinedVariables = .warn
        environment.partials = { partials[$0] }
        self.environment = environment
    }

    func template(_ source: String) throws -> Template { try Template(source, environment: environment) }

    func rendering(_ source: String, _ data: [String: Value]) throws -> Rendering {
        try rendering(try template(source), data)
    }

    func rendering(_ template: Template, _ data: [String: Value]) throws -> Rendering {
        var globals = [("site", Value.object(Fields([("name", "Ours")])))]
        if let page = data["page"] { globals.append(("page", page)) }
        return try template.render(Fields(data.map { ($0, $1) }), globals: Fields(globals), memo: memo)
    }

    func render(_ source: String, _ data: [String: Value]) throws -> String { try rendering(source, data).text }
}

private final class Card: Drop {
    let asked = Atomic(0)
    let title: String
    private let isPassing: Bool

    init(_ title: String, isPassing: Bool = false) {
        self.isPassing = isPassing
        self.title = title
    }

    func value(for key: String) -> Value? {
        guard key == "title" else { return nil }
        asked.wrappingAdd(1, ordering: .relaxed)
        return .string(title)
    }

    var keys: [String] { ["title"] }
    var text: String { title }
    var identity: Identity? { Identity(self, isPassing: isPassing) }
}
