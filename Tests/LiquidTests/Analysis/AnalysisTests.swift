import Diagnostics
import XCTest

@testable import Liquid

final class AnalysisTests: XCTestCase {
    private func uses(_ uses: [Analysis.Use]) -> [String] {
        uses.map { "\($0.position.line):\($0.position.column) \($0.name)" }
    }

    func testARichTemplate() throws {
        let source = """
            {% layout "base" %}{% assign title = event.title | upcase | append: suffix %}
            {% for date in event.dates limit: shown %}
              {{ forloop.index }}{{ date.starts | date: format }}{{ title }}
              {% if date.venue.name == home and date.open %}{% render "card", item: date, note: notes[key] %}{% endif %}
            {% else %}{{ date }}{% endfor %}
            {% tablerow cell in (first..last) cols: 2 %}{{ cell }}{{ tablerowloop.col }}{% endtablerow %}
            {% capture extra %}{% cycle group: a, "b" %}{% endcapture %}{{ extra }}
            {% case kind %}{% when "x", other %}{% include which with thing %}{% endcase %}
            {% block main %}{{ block.super }}{% endblock %}{% box size, tall: true %}{{ inside }}{% endbox %}
            {% unless done %}{% increment count %}{{ count }}{% endunless %}{% liquid echo last | nosuch %}
            """
        let environment = Environment.of {
            $0.enable(.layouts)
            $0.register(Tag("box", hasBody: true) { _, body, _ throws(FilterError) in .markup(body.markup) })
        }
        let analysis = try Template(source, environment: environment).analysis
        XCTAssertEqual(
            uses(analysis.variables),
            [
                "1:38 event.title", "1:69 suffix", "2:16 event.dates", "2:35 shown", "3:45 format", "4:28 home",
                "4:85 notes[key]", "4:91 key", "5:14 date", "6:22 first", "6:29 last", "7:29 group", "7:36 a",
                "8:9 kind", "8:29 other", "8:48 which", "8:59 thing", "9:55 size", "9:77 inside", "10:11 done",
                "10:80 last",
            ])
        XCTAssertEqual(
            uses(analysis.locals),
            [
                "1:30 title", "2:8 date", "3:6 forloop.index", "3:25 date.starts", "3:57 title", "4:9 date.venue.name",
                "4:37 date.open", "4:73 date", "6:13 cell", "6:48 cell", "6:58 tablerowloop.col", "7:12 extra",
                "7:64 extra", "9:20 block.super", "10:31 count", "10:42 count",
            ])
        XCTAssertEqual(
            uses(analysis.filters), ["1:52 upcase", "1:61 append", "3:39 date", "10:87 nosuch"])
        XCTAssertEqual(
            uses(analysis.tags),
            [
                "1:4 layout", "1:23 assign", "2:4 for", "4:6 if", "4:52 render", "6:4 tablerow", "7:4 capture",
                "7:23 cycle", "8:4 case", "8:40 include", "9:4 block", "9:51 box", "10:4 unless", "10:21 increment",
                "10:68 liquid", "10:75 echo",
            ])
        XCTAssertEqual(uses(analysis.partials), ["1:11 base", "4:59 card"])
    }

    func testVariablesOfSelf() throws {
        let source =
            "{% assign own = 1 %}{{ self.event.name }}{{ self['event'][key] }}{{ self.own }}"
            + "{{ self[which] }}{{ self }}"
        let analysis = try Template(source).analysis
        XCTAssertEqual(uses(analysis.variables), ["1:24 event.name", "1:45 event[key]", "1:59 key", "1:88 which"])
        XCTAssertEqual(uses(analysis.locals), ["1:11 own", "1:69 own"])
        XCTAssertEqual(analysis.variables.map(\.position.bytes), [23..<38, 44..<62, 58..<61, 87..<92])
        let lax = try Template("{{ ['event'] }}{% decrement n %}", environment: .of { $0.mode = .lax }).analysis
        XCTAssertEqual(uses(lax.variables), ["1:5 event"])
        XCTAssertEqual(uses(lax.locals), ["1:29 n"])
    }

    func testWhatItsOwnNamesAreCalledOutside() throws {
        let source = """
            {% for day in event.days %}{{ day.date }}{% for talk in day.talks %}{{ talk.title }}{% endfor %}{% endfor %}{{ day.x }}
            {% assign place = event.venue %}{{ place.name }}{% assign first = place.halls[0] %}{{ first.x }}
            {% assign name = place.name | upcase %}{{ name.size }}{% for n in (1..3) %}{{ n.x }}{% endfor %}
            {% assign two = a %}{% if b %}{% assign two = c %}{% endif %}{{ two.x }}
            {% for place in others %}{{ place.y }}{% assign its = place.z %}{{ its.z }}{% endfor %}{{ place.w }}{{ its.w }}
            """
        let analysis = try Template(source).analysis
        XCTAssertEqual(
            analysis.traced.filter { $0.origin != nil }.map { "\($0.name) of \($0.origin ?? "")" },
            [
                "day.date of event.days[0]", "day.talks of event.days[0]", "talk.title of event.days[0].talks[0]",
                "place.name of event.venue", "place.halls[0] of event.venue", "place.name of event.venue",
                "place.y of others[0]", "place.z of others[0]", "its.z of others[0].z", "place.w of event.venue",
            ])
        XCTAssertEqual(analysis.traced.filter { $0.origin == nil }, analysis.variables)
    }

    func testWhatFiltersAreTold() throws {
        let source = "{{ a | date: 'day' }}{% assign b = c | join: \", \" | slice: 1 | t: key: 'x' | date: b %}"
        let told = try Template(source).analysis.told
        XCTAssertEqual(told.map(\.filter), ["date", "join"])
        XCTAssertEqual(uses(told.map(\.text)), ["1:14 day", "1:46 , "])
        XCTAssertEqual(told.map(\.text.position.bytes), [13..<18, 45..<49])
    }

    func testNothing() throws {
        XCTAssertEqual(try Template("text {{ 'a' }}").analysis, Analysis())
    }
}
