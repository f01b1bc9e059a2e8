import XCTest

@testable import Liquid

final class ScopeTagTests: XCTestCase {
    private let data = Fields([("a", [1, 2, 3]), ("s", "hello"), ("big", .int(.max)), ("n", 3)])

    func testAssign() {
        assertRenders(
            [
                ("{% assign x = s %}{{ x }}", "hello"),
                ("{% assign x = 'a,b' | split: ',' %}{{ x[0] }}{{ x.last }}{{ x }}", "abab"),
                ("{% assign x = (1..3) %}{{ x }}{{ x | join: '-' }}", "1..31-2-3"),
                ("{% assign x-y = 1 %}{{ x-y }}", "1"),
                ("{% assign x = s %}{% assign x = nil %}[{{ x }}]", "[]"),
                ("{% assign s = 'mine' %}{{ s }}", "mine"),
                ("{% assign q = s | divided_by: 0 %}[{{ q }}]", "[]"),
                ("{% assign x = s | upcase %}{{ x }}{{ self['x'] }}{{ self.x }}", "HELLOHELLOHELLO"),
            ], data)
    }

    func testCapture() {
        assertRenders(
            [
                ("{% capture k %}a{{ s }}{% endcapture %}{{ k }}", "ahello"),
                ("{% capture 'q-r' %}z{% endcapture %}{{ q-r }}", "z"),
                ("{% capture k %}  {% endcapture %}[{{ k }}]", "[  ]"),
                ("{% capture k %}{% capture l %}i{% endcapture %}o{% endcapture %}{{ k }}{{ l }}", "oi"),
                ("{% capture k %}{% endcapture %}{% if k == empty %}E{% endif %}", "E"),
            ], data)
    }

    func testCounters() {
        assertRenders(
            [
                ("{% increment c %}{% increment c %}{{ c }}{% decrement c %}{{ c }}", "01211"),
                ("{% decrement z %}{% decrement z %}", "-1-2"),
                ("{% assign c = 9 %}{% increment c %}{{ c }}", "09"),
                ("{% increment n %}{% increment n %}{{ n }}", "345"),
                ("{% increment s %}", "Liquid error (line 1): internal"),
                ("{% increment big %}", "Liquid error (line 1): internal"),
            ], data)
    }

    func testEcho() {
        assertRenders(
            [
                ("{% echo s | upcase %}", "HELLO"), ("{% echo %}|", "|"), ("{% echo nosuch %}", ""),
                ("{% echo 1 | divided_by: 0 %}x", "Liquid error (line 1): divided by 0x"),
            ], data)
    }

    func testLiquid() {
        assertRenders(
            [
                ("{% liquid\nif true\necho 'a'\nendif\n%}", "a"),
                ("{% liquid\n assign x = 1\n\n for i in a\n  echo i\n endfor\n echo x %}", "1231"),
                ("{% liquid\n comment\n foo bar\n endcomment\n echo 'x'\n%}", "x"),
                ("{% liquid\n # note\n echo 'x' %}", "x"),
                ("{% liquid\n liquid echo 'in'\n echo 'out' %}", "inout"),
                ("{% liquid %}|{% liquid\n\n%}", "|"),
            ], data)
    }

    func testWhatIsNotPrinted() {
        assertRenders(
            [
                ("a{% comment %}b {% if %} {{ c {% endcomment %}d", "ad"),
                ("{% comment %}{% comment %}{% endcomment %}x{% endcomment %}y", "y"),
                ("{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}ok", "ok"),
                ("{% # one\n # two %}ok", "ok"),
                ("{% doc %} {{ x {% if %} {% enddoc %}ok", "ok"),
                ("{% raw %}{{ a }}{% if %}{% endraw %}", "{{ a }}{% if %}"),
                ("{% raw %} {{- a -}} {% endraw %}", " {{- a -}} "),
                ("{% raw %}{% endraw x %}z", "z"),
            ], data)
    }
}
