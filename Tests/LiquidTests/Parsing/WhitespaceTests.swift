import XCTest

@testable import Liquid

final class WhitespaceTests: XCTestCase {
    func testDashes() {
        assertRenders([
            ("a {{- 'b' -}} c", "abc"), ("a\n\t {{- 'b' }} c", "ab c"), ("a {{ 'b' -}}\n\n c", "a bc"),
            ("a {%- if true -%} b {%- endif -%} c", "abc"), ("a {%- assign x = 1 %} {{ x }}", "a 1"),
            ("a\n  {%- comment %}x{% endcomment -%}\n b", "ab"), ("{{ 'a' -}}   \n\n {{- 'b' }}", "ab"),
            ("a {{-}} b", "ab"), ("a {{ -1 -}} b", "a -1b"), ("a {%- raw -%} b {%- endraw -%} c", "a b c"),
            ("a {%- # note -%} b", "ab"), ("a {%- liquid\n echo 'x' -%} b", "axb"),
            ("a {%- doc %} {% enddoc -%} b", "ab"),
        ])
    }

    func testBodiesThatPrintNothingAreDroppedWhole() {
        assertRenders([
            ("[{% if true %}  {% endif %}]", "[]"), ("[{% if true %} {% assign x = 1 %} {% endif %}]", "[]"),
            ("[{% for i in (1..3) %}\n{% endfor %}]", "[]"), ("[{% if true %} {{ '' }} {% endif %}]", "[  ]"),
            ("[{% if true %} {% else %}x{% endif %}]", "[ ]"), ("[{% case 1 %}{% when 1 %} {% endcase %}]", "[]"),
            ("[{% unless false %} {% comment %}x{% endcomment %} {% endunless %}]", "[]"),
            ("[{% if true %} {% if true %} {% endif %} {% endif %}]", "[]"),
            ("[{% if true %} {% cycle '' %} {% endif %}]", "[  ]"), ("[{% ifchanged %} {% endifchanged %}]", "[]"),
        ])
    }

    func testTextIsKept() {
        assertRenders([
            ("", ""), (" \r\n\t ", " \r\n\t "), ("}} %} { % {", "}} %} { % {"), ("{{ 'é👨‍👩‍👧' }}é", "é👨‍👩‍👧é"),
            ("\u{FEFF}a", "\u{FEFF}a"), ("{{''}}{{nil}}", ""),
        ])
    }
}
