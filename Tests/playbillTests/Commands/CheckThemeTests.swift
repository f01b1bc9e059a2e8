import Effects
import Foundation
import TestSupport
import XCTest

@testable import playbill

final class CheckThemeTests: XCTestCase {
    func testEverySampleOfEveryThemeIsRenderedWithNothingToSay() throws {
        for theme in ["playbill", "fashionistas", "eldoret", "tuvens"] {
            let ending = try check(inheriting: theme, [:])
            XCTAssertEqual(ending.errors, "", theme)
            XCTAssertEqual(ending.code, .done)
        }
    }

    func testAFieldThatNoTableHasIsSeenWithoutAnEventThatShowsIt() throws {
        let ending = try check(
            [
                "site/event/bar.liquid":
                    "{% if event.phase == 'never' %}{{ event.venu.name }}{{ event.tickets.nmae }}{{ event.title.x }}{% endif %}"
            ], only: "template")
        XCTAssertEqual(
            lines(ending),
            [
                "mine/site/event/bar.liquid:1:35: warning: “event” has no “venu” [template.field] (did you mean “venue”?) "
                    + "(see playbill check --explain template.field)",
                "mine/site/event/bar.liquid:1:56: warning: “event.tickets” is a list, which has no “nmae” [template.field] "
                    + "(go through it with for, or ask for its size)",
                "mine/site/event/bar.liquid:1:80: warning: “event.title” is a text, which has no “x” [template.field]",
            ])
        XCTAssertEqual(ending.code, .done)
    }

    func testAStyleThatAFilterDoesNotHaveIsSaidWhereverItStands() throws {
        let ending = try check(
            [
                "site/event/banner.liquid":
                    "{% if false %}{{ event.starts | date: 'dya' }}{{ event.price_from | money: 'huge' }}{% endif %}"
                    + "{{ event.starts | date: '%Y' }}{{ event.starts | date: 'day' }}",
                "ticket/parts/seat.liquid":
                    "{% for ticket in tickets %}{{ ticket.includes | list: 'nor' }}{% endfor %}",
            ], only: "template")
        XCTAssertEqual(
            lines(ending),
            [
                "mine/site/event/banner.liquid:1:39: error: “date” has no style “dya” [template.unknown-style] "
                    + "(did you mean “day”?) (see playbill check --explain template.unknown-style)",
                "mine/site/event/banner.liquid:1:76: error: “money” has no style “huge” [template.unknown-style] "
                    + "(there is full, short)",
                "mine/ticket/parts/seat.liquid:1:55: error: “list” has no style “nor” [template.unknown-style] "
                    + "(did you mean “or”?)",
            ])
    }

    func testWhatALoopGoesThroughIsLookedAtToo() throws {
        let ending = try check(
            [
                "site/event/banner.liquid":
                    "{% for ticket in event.tickets %}{% assign tiers = ticket.tiers %}"
                    + "{% for tier in tiers %}{{ tier.nmae }}{% endfor %}{% endfor %}"
            ], only: "template")
        XCTAssertEqual(
            lines(ending),
            [
                "mine/site/event/banner.liquid:1:93: warning: “tier” has no “nmae” [template.field] (did you mean “name”?) "
                    + "(see playbill check --explain template.field)"
            ])
    }

    func testAFieldByANameOfBeforeIsSaidWithTheOneOfNow() throws {
        let ending = try check(
            [
                "site/event/banner.liquid": "{% for ticket in event.tickets %}{{ ticket.words }}{% endfor %}",
                "site/row.liquid": "<h3>{{ card.dates }} {{ card.days }}</h3>",
                "ticket/parts/seat.liquid": "{% if ticket.type.words %}<text/>{% endif %}",
            ], only: "template.deprecated-field")
        XCTAssertEqual(
            lines(ending),
            [
                "mine/site/event/banner.liquid:1:37: warning: “ticket.words” is deprecated since 0.1.0 "
                    + "[template.deprecated-field] (use “state_text” in its place) "
                    + "(see playbill check --explain template.deprecated-field)",
                "mine/site/row.liquid:1:8: warning: “card.dates” is deprecated since 0.1.0 [template.deprecated-field] "
                    + "(use “days” in its place)",
                "mine/ticket/parts/seat.liquid:1:7: warning: “ticket.type.words” is deprecated since 0.1.0 "
                    + "[template.deprecated-field] (use “state_text” in its place)",
            ])
    }

    func testAMistakeInARareStateIsSeenInItsSample() throws {
        let ending = try check([
            "site/event/banner.liquid": "{% if event.phase == 'postponed' %}{{ 'banner.postpond' | t }}{% endif %}"
        ])
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(lines(ending).count, 1, ending.errors)
        XCTAssertTrue(ending.errors.contains("did you mean “banner.postponed”?"), ending.errors)
    }

    func testWhatCannotBeParsedIsSaidWithItsPlace() throws {
        let ending = try check(["site/row.liquid": "{% if x %}", "site/state.liquid": "{{ 1 | nope }}"])
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(lines(ending).map { $0.prefix(18) }, ["mine/site/row.liqu", "mine/site/state.li"])
    }

    func testAMistakeKeepsNothingElseFromBeingFound() throws {
        let late = "{% if event.phase == 'postponed' %}{{ 1 | divided_by: 0 }}{% endif %}"
        let ending = try check([
            "site/404.liquid": "{% if x %}", "site/event/banner.liquid": "{{ event.venu | nope | nada }}\(late)",
        ])
        XCTAssertEqual(
            lines(ending).map { $0.prefix { $0 != "[" && $0 != "(" } },
            [
                "mine/site/event/banner.liquid:1:4: warning: “event” has no “venu” ",
                "mine/site/404.liquid:1:4: error: 'if' tag was never closed ",
                "mine/site/event/banner.liquid:1:17: error: Unknown filter 'nope' ",
                "mine/site/event/banner.liquid:1:24: error: Unknown filter 'nada' ",
                "mine/site/event/banner.liquid:1:73: error: divided by 0 ",
            ])
    }

    func testAPartialThatABrokenTemplateMayHandSomethingToIsNotAccused() throws {
        let own = [
            "site/event.liquid": "{% render 'site/sponsors', sponsors: event.tags %}", "notes/idea.liquid": "{% if",
            "site/sponsors.liquid": "{% for one in sponsors %}{{ one.text }}{% endfor %}{% if ohters %}<hr>{% endif %}",
        ]
        XCTAssertEqual(
            lines(try check(own, only: "template.unknown-variable")).map { $0.prefix { $0 != "[" } },
            ["mine/site/sponsors.liquid:1:58: warning: nothing here is called “ohters” "])
        let broken = own.merging(["site/event.liquid": "{% if %}\(own["site/event.liquid"] ?? "")"]) { $1 }
        XCTAssertEqual(lines(try check(broken, only: "template.unknown-variable")), [])
    }

    func testAProjectsOwnSamplesAreHeldAgainstTheirTable() throws {
        let ending = try check(["site/404.samples.json": #"{"usual": {"asOf": "2026", "pge": "404.html"}}"#])
        XCTAssertEqual(ending.code, .usage)
        XCTAssertEqual(lines(ending).count, 3, ending.errors)
        let missing = try check([
            "site/404.samples.json":
                #"{"usual": {"asOf": "2026-06-01T00:00:00Z", "page": "405.html", "data": {"playbill": 1, "events": []}}}"#
        ])
        XCTAssertTrue(missing.errors.contains("there is no page “405.html” [sample.page] (did you mean “404.html”?)"))
    }

    func testASampleBringsTextsOfItsOwn() throws {
        let sample = { (texts: String) in
            #"{"usual": {"asOf": "2026-06-01T00:00:00Z", "page": "terms/", "data": {"playbill": 1, "events": []}, "texts": \#(texts)}}"#
        }
        let page = "{% if content contains 'kind' %}{{ 1 | divided_by: 0 }}{% endif %}"
        let ending = try check(
            ["site/page.liquid": page, "site/page.samples.json": sample(##"{"terms": "# Terms\n\nBe kind."}"##)])
        XCTAssertEqual(lines(ending).count, 1, ending.errors)
        XCTAssertTrue(ending.errors.contains("mine/site/page.liquid:1:40: error: divided by 0"), ending.errors)
        let badName = try check(["site/page.samples.json": sample(#"{"Our terms!": "Be kind."}"#)])
        XCTAssertTrue(
            badName.errors.hasPrefix("mine/site/page.samples.json: error: no address can be made of this name"),
            badName.errors)
        let noText = try check(["site/page.samples.json": sample(#"{"terms": 1}"#)])
        XCTAssertTrue(noText.errors.contains("expected texts by their names, found"), noText.errors)
    }

    func testTemplatesOfTicketsAreLookedAtToo() throws {
        let ending = try check([
            "ticket/parts/seat.liquid":
                "{% if ticket.seat.row == 'never' %}{{ ticket.sead.row }}{{ order.refrence }}{% endif %}"
        ])
        XCTAssertEqual(
            lines(ending),
            [
                "mine/ticket/parts/seat.liquid:1:39: warning: “ticket” has no “sead” [template.field] (did you mean “seat”?) "
                    + "(see playbill check --explain template.field)",
                "mine/ticket/parts/seat.liquid:1:60: warning: “order” has no “refrence” [template.field] (did you mean “reference”?)",
            ])
        let sample = try check(["ticket/parts/seat.liquid": "<txt/>"])
        XCTAssertEqual(
            lines(sample),
            [
                "mine/ticket/parts/seat.liquid:1:1: error: there is no element <txt> [ticket.element] (did you mean <text>?) "
                    + "(in the sample “usual” of ticket/a6) "
                    + "(see playbill check --explain ticket.element)"
            ])
        XCTAssertEqual(sample.code, .failedRecords)
    }

    func testALayoutOfItsOwnHasSamplesOfItsOwn() throws {
        let layout = #"<ticket size="A6"><page><text>{{ event.title }}</text></page></ticket>"#
        let own = ["ticket/badge.liquid": layout, "ticket/bagde.samples.json": "{}"]
        XCTAssertEqual(
            lines(try check(own)),
            [
                "mine/ticket/bagde.samples.json: warning: nothing asks for this template [template.stray] "
                    + "(did you mean “ticket/badge”?) (see playbill check --explain template.stray)"
            ])
        let snapshot = Sample.snapshot.replacing("\n", with: " ")
        let samples = #"{"usual": {"asOf": "2026-06-01T00:00:00Z", "data": \#(snapshot)}}"#
        let ending = try check(["ticket/badge.liquid": layout, "ticket/badge.samples.json": samples])
        XCTAssertTrue(ending.errors.contains("a sample of tickets has an “order” [sample.order]"), ending.errors)
    }

    func testALayoutWithoutSamplesIsTriedOnThoseOfAnother() throws {
        let ending = try check([
            "ticket/badge.liquid":
                #"<ticket size="A6"><page><text colour="muted">{{ event.title }}</text></page></ticket>"#
        ])
        XCTAssertEqual(lines(ending).count, 1, ending.errors)
        XCTAssertTrue(
            ending.errors.hasPrefix("mine/ticket/badge.liquid:1:"), ending.errors)
    }

    func testWhatNoEventComesToIsLookedAtAllTheSame() throws {
        let rare = "{% if false %}{% render 'site/nosuch' %}{{ 'logoo.svg' | asset }}{% endif %}"
        let unsafe = #"<a href="javascript:{{ event.slug }}" style="color:{{ event.title }}">&nbsp;</a>"#
        let ending = try check(["site/event/banner.liquid": rare + unsafe], only: "template")
        XCTAssertEqual(
            lines(ending).map { $0.prefix { $0 != "[" } },
            [
                "mine/site/event/banner.liquid:1:58: error: there is no file “logoo.svg” among the assets ",
                "mine/site/event/banner.liquid:1:25: error: there is no template “site/nosuch” ",
                "mine/site/event/banner.liquid:1:97: error: this stands in a script of an attribute ",
                "mine/site/event/banner.liquid:1:128: error: this stands in a style ",
            ])
    }

    func testWordsOfTheFirstLanguageAreHeldAgainstThoseOfTheParent() throws {
        let words = #"{"home.upcomming": "Soon", "own.words": "Mine", "nav.events": "All {cuont}"}"#
        let ending = try check(
            ["locales/en.json": words, "site/event/banner.liquid": "{{ 'own.words' | t }}"], only: "messages")
        let parent = Repository.file("Themes/playbill/locales/en.json")
        XCTAssertEqual(
            lines(ending),
            [
                #"mine/locales/en.json:1:20: warning: ["home.upcomming"]: \#(parent) has no message “home.upcomming” "#
                    + "[messages.unknown-key] (did you mean “home.upcoming”?) "
                    + "(see playbill check --explain messages.unknown-key)",
                #"mine/locales/en.json:1:63: error: ["nav.events"]: nothing fills “{cuont}” in “nav.events” "#
                    + "[messages.unknown-placeholder] (remove it) (see playbill check --explain messages.unknown-placeholder)",
            ])
    }

    func testATemplateThatNobodyAsksForIsSaidWithTheNearest() throws {
        let ending = try check(
            [
                "site/evnet.liquid": "", "sites/event.liquid": "", "site/404.sample.liquid": "",
                "site/organiser.samples.json": "{}", "site/sponsors.liquid": "{{ site.title }}",
                "site/row.liquid": "{% layout 'playbill:site/row' %}",
                "site/pagination.liquid": "{% render 'site/sponsors' %}",
            ], only: "template.stray")
        XCTAssertEqual(
            lines(ending),
            [
                "mine/site/404.sample.liquid: warning: nothing asks for this template [template.stray] "
                    + "(give it the path of the one whose place it takes, or render it from another) "
                    + "(see playbill check --explain template.stray)",
                "mine/site/evnet.liquid: warning: nothing asks for this template [template.stray] "
                    + "(did you mean “site/event”?)",
                "mine/site/organiser.samples.json: warning: nothing asks for this template [template.stray] "
                    + "(did you mean “site/organizer”?)",
                "mine/sites/event.liquid: warning: nothing asks for this template [template.stray] "
                    + "(did you mean “site/event”?)",
            ])
        XCTAssertEqual(ending.code, .done)
    }

    func testALanguageThatTheThemeDoesNotSpeakIsSaid() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("playbill.json", #"{"site": {"locales": ["en-KE", "de-AT"]}}"#)
        XCTAssertEqual(
            playground.run("check", "--as-of", "2026-07-01T00:00:00Z", "--messages", "line").errors,
            "warning: the theme has no words in “de-AT”: its pages are worded otherwise [theme.untranslated] "
                + "(add locales/de.json to a theme of the project's own, or take it out of “locales”) "
                + "(see playbill check --explain theme.untranslated)\n")
    }

    func testAnUnknownThemeIsSaid() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("playbill.json", #"{"theme": "eldorado"}"#)
        let ending = playground.run("check", "--messages", "line")
        XCTAssertEqual(ending.code, .usage)
        XCTAssertTrue(ending.errors.contains("there is no theme “eldorado”"), ending.errors)
    }

    private func check(
        inheriting base: String = "playbill", _ files: [String: String], only rules: String? = nil
    ) throws -> Playground.Ending {
        let playground = try Playground(selling: self)
        try playground.write("playbill.json", #"{"theme": "mine"}"#)
        try playground.write("mine/theme.json", #"{"name": "Mine", "inherits": "\#(base)"}"#)
        for (name, text) in files { try playground.write("mine/\(name)", text) }
        return playground.run(
            ["check", "--as-of", "2026-07-01T00:00:00Z", "--messages", "line"] + (rules.map { ["--only", $0] } ?? []))
    }

    private func lines(_ ending: Playground.Ending) -> [String] {
        ending.errors.split(separator: "\n").map(String.init)
    }
}
