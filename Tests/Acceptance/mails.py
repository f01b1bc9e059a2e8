"""Mails with styles of every kind: a nasty corpus by hand, and as many random ones as are asked for."""

import random

HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>x</title>'
BODY = """<div id="top" class="wrap a" data-kind="mail"><h1 class="b">Head</h1><p class="a b">One <a href="https://e.test/" class="link c">two</a> <span class="c">three</span></p>
<table class="t" width="100%"><tr class="row"><td class="cell a">1</td><td class="cell b" lang="en-GB">2</td><td class="cell last">3</td></tr><tr class="row even"><td class="cell" colspan="3"><p>In a <b>cell</b></p><ul><li class="a">i</li><li>ii</li><li class="c">iii</li></ul></td></tr></table>
<p id="bottom" class="b c">Last</p><div class="c"><div class="a"><div class="b">deep</div></div></div></div>"""

HANDWRITTEN = {
    "specificity": "p{color:red} .a{color:green} #bottom{color:blue} .wrap p{color:teal} p.a.b{color:navy} div p.b{color:olive}",
    "order": ".a{color:red} .b{color:green} .b{background:blue;padding:3px} .a{padding:4px}",
    "important": ".a{color:red!important} #top .a{color:green} .b{color:blue ! important} p.b{color:teal!IMPORTANT}",
    "shorthands": ".a{padding:10px;padding-left:3px} .b{padding-left:7px} .b{padding:1px 2px} .c{margin-left:4px!important;margin:9px} p{margin:1px;margin-top:5px}",
    "borders": "td{border:1px solid red;border-left-width:5px} .a{border-color:blue} .b{border-top:none} .last{border:0;border-bottom:2px dashed green}",
    "backgrounds": ".a{background:red;background-color:blue} .b{background-color:blue;background:#fff url(x.png) no-repeat} .c{background:none}",
    "fonts": "body{font:16px/1.5 Arial,sans-serif} h1{font-size:30px;font:bold 20px serif} .b{line-height:2;font:italic 12px/3 monospace} .c{font-weight:bold}",
    "fallbacks": ".a{color:red;color:nonsense(1)} .b{width:100%;width:min(100%,50px)} .c{background:#fff;background:linear-gradient(red,blue)} p{color:green} p{color:nocolour} td{padding:-3px} td{padding:1px}",
    "malformed": ".a{color:red;;;:;color green;background:blue} .b{color:{green};padding:4px} .c{margin:3px;]} p{font-size:20px",
    "broken selectors": ".a..b{color:red} p,,td{color:green} .b,{color:blue} >p{color:teal} .c p >{color:navy} .a{padding:5px}",
    "comments": "/*x*/.a/**/{/*;}*/color/**/:/**/red/*;*/;/**/}/* .b{color:red} */p/*a*/.b{padding:3px}",
    "strings with brackets": """.a::before{content:"}"} .b{font-family:"a;b{}",serif;color:green} .c{background:url("x;y}z.png");color:blue} td{quotes:'{' '}';padding:2px}""",
    "unclosed string": ".a{color:red;font-family:\"x\n;color:green;padding:3px} .b{padding:4px}",
    "hacks": ".a{*color:red;_color:green;color:blue !ie;padding:3px\\9;margin:2px} .b{filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#80000000');color:teal} * html .c{color:red}",
    "escapes": "\\.a{color:red} .\\61{color:green} p.\\62 {background:blue} #\\74op{padding:3px} .c{c\\6f lor:teal}",
    "case": "P.a{COLOR:Red} TD{Padding:4PX} .A{color:blue} [DATA-kind]{margin:3px}",
    "attributes": "[data-kind]{color:red} [data-kind=mail]{padding:1px} [class~=b]{color:green} [lang|=en]{margin:2px} [class^=ce]{color:blue} [class$=last]{color:teal} [href*='e.t']{color:navy} [lang='EN-gb' i]{padding:9px} [lang=EN-GB]{font-size:21px} [colspan]{background:#eee}",
    "combinators": ".row>td{color:red} td+td{padding:3px} td~td.last{margin:1px;color:blue} table>tr{color:green} table>tbody>tr{background:#eee} .t p b{color:teal} h1~p{margin-top:9px} h1+p{margin-bottom:8px} .wrap>*{border:1px solid}",
    "positions": "td:first-child{color:red} td:last-child{color:blue} li:nth-child(odd){color:green} li:nth-child(2n){padding:3px} tr:nth-child(-n+1){background:#eee} li:nth-last-child(2){margin:4px} td:only-child{color:teal} li:nth-child( 2N + 1 ){font-size:11px} li:nth-child(3){border:1px solid}",
    "functions": "p:not(.a){color:red} td:not(.a,.b){padding:2px} :is(h1,p).b{color:blue} :where(#top) li{color:green} li:not(:first-child):not(.c){margin:3px} .wrap :not(td){line-height:1.7}",
    "root": ":root{color:teal;font-size:18px} html{background:#eee} body{margin:0;font-family:serif}",
    "universal": "*{margin:0;padding:0} * .a{color:red} *.b{color:blue} .wrap *{font-size:13px}",
    "tokens": ":root{--ink:#123456;--pad:4px;--both:var(--pad) 9px} body{color:var(--ink)} .a{padding:var(--both)} .b{--pad:8px;padding:var(--pad)} .c{color:var(--none,var(--ink))} td{--ink:red} p{color:var(--ink);margin:calc(1px + var(--pad))}",
    "broken tokens": ":root{--a:var(--b);--b:var(--a);--c:var(--none);--d:} .a{color:red;color:var(--a)} .b{color:var(--c,blue)} .c{padding:var(--none)} p{margin:var(--none)} td{border-left-color:var( --A , green )}",
    "tokens by scheme": ":root{--ink:#111;--paper:#fff} @media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#111}} body{color:var(--ink);background:var(--paper)} .a{border:1px solid var(--ink)} .b{color:#123}",
    "tokens by width": ":root{--pad:20px} @media (max-width:480px){:root{--pad:6px} .b{--pad:1px}} td,p{padding:var(--pad)} .a{--pad:11px} .c{padding-left:3px}",
    "dark rules": ".a{color:#111;background:#fff} @media (prefers-color-scheme:dark){.a{color:#eee;background:#000} p{color:red} .b{color:teal!important}} p.b{color:green}",
    "narrow rules": ".cell{padding:20px;width:200px} @media (max-width:480px){.cell{padding:4px;width:auto} td{padding:99px} .a{display:block} p{font-size:20px}} .b{font-size:15px}",
    "narrow and important": ".a{color:red!important;padding:9px} @media (max-width:480px){.a{color:blue;padding:1px} #top .a{color:green!important} td{padding:3px!important}} .b{padding:7px!important}",
    "media before": "@media (max-width:480px){p{color:red} .a{padding:1px} #bottom{color:blue}} p{color:green;margin:2px} .a{padding:5px}",
    "media in media": "@media screen{@media (max-width:480px){.a{color:red}} .b{color:blue} @supports (display:grid){.c{padding:4px}}} .a{color:green} .c{padding:1px}",
    "other at-rules": "@charset 'utf-8'; @font-face{font-family:x;src:url(x.woff)} @media print{.a{color:red}} @keyframes k{from{color:red}to{color:blue}} @unknown x{.a{color:red}} @page{margin:1px} @media{.b{color:teal}} .a{color:green}",
    "unclosed media": ".a{color:green} @media (max-width:480px){.a{color:red} .b{color:blue}",
    "unknown selectors": ".a{color:green} td:nth-of-type(2){color:red} p:focus-within{color:blue} li:first-of-type{padding:3px} p::selection{color:red} .b:has(a){margin:3px}",
    "pseudo-elements": ".a::before{content:'x';color:red} .b:after{content:'y';padding:3px} .a{color:green} p.b::before{content:'z'}",
    "logical": "p{margin-inline:5px;margin-left:1px} .a{padding-inline-start:9px;padding:2px} .b{padding:3px;padding-inline-end:8px} .c{inline-size:50px;width:40px}",
    "all": ".a{color:red;all:unset;padding:3px} .b{all:initial!important;color:blue} td{color:teal;all:inherit}",
    "numbers": ".a{padding:.5em;margin:+3px;width:1e2px} .b{line-height:1.50;opacity:.9} .c{margin:-4px;letter-spacing:-1px} p{margin:3px 0 -2px} td{padding:3}",
    "clients": "#outlook a{padding:0} .ExternalClass *{line-height:100%} u + .body .a{color:red} [data-ogsc] .a{color:red!important} a[x-apple-data-detectors]{color:inherit!important} .a{mso-line-height-rule:exactly;color:green}",
    "nested rules": ".a{color:red;&:hover{color:blue} margin:3px} td{padding:2px}",
}

ATTRIBUTES = """<div class="wrap" style="color:red"><p class="a" style="color:blue;padding:3px">x</p><p class="a" style="color:green!important;margin:4px!important">y</p>
<p class="b" style="display:none;display:block!important">z</p><p class="b" style="--x:9px;padding:var(--x)">t</p><p class="c" style="">e</p><p class="c" style="color:red;garbage;padding">g</p>
<td>stray</td><TABLE CLASS="t"><TR><TD CLASS="a" STYLE="Padding:4PX">U</TD></TR></TABLE><p class="a" title="a<b>&quot;c" style='font-family:"x y"'>q</p></div>"""

WITH_ATTRIBUTES = {
    "attributes": ".a{color:teal;padding:9px;margin:1px} p{padding:5px!important} .b{display:inline} .c{color:navy}",
    "attributes and media": ".a{color:teal} @media (max-width:480px){.a{color:olive} p{padding:7px!important;margin:2px} .b{display:inline!important}} p{color:red!important}",
}


def documents():
    """Each with its name."""
    for name, style in HANDWRITTEN.items():
        yield name, f"{HEAD}<style>{style}</style></head><body class=\"body\">{BODY}</body></html>"
    for name, style in WITH_ATTRIBUTES.items():
        yield name, f"{HEAD}<style>{style}</style></head><body>{ATTRIBUTES}</body></html>"
    yield "several", f"{HEAD}<style>.a{{color:red}} .b{{color:blue</style><style media='(max-width:480px)'>.a{{color:green}}</style><!--[if mso]><style>.a{{color:pink}}</style><![endif]--></head><body><style>.c{{color:teal}}</style>{BODY}</body></html>"
    for seed in range(40):
        yield f"random {seed}", random_document(random.Random(seed))


PROPERTIES = {
    "color": ["red", "#123", "#00ff00", "rgb(1,2,3)", "nonsense", "inherit"],
    "background": ["#eee", "none", "blue", "linear-gradient(red,blue)"],
    "background-color": ["#ddd", "transparent", "rgba(1,2,3,.5)"],
    "padding": ["1px", "2px 3px", "4px 5px 6px", "-1px"], "padding-left": ["7px", "8px", "0"], "padding-top": ["1em", "9px"],
    "margin": ["0", "3px auto", "-2px"], "margin-top": ["6px", "auto"], "border": ["1px solid red", "0", "2px dashed"],
    "border-left": ["3px solid", "none"], "border-color": ["green", "blue red"], "border-left-color": ["teal"],
    "font": ["12px serif", "italic bold 14px/2 Arial"], "font-size": ["11px", "1.5em", "120%"], "line-height": ["1.4", "20px"],
    "font-weight": ["bold", "normal", "550"], "text-align": ["center", "left"], "width": ["50%", "90px", "calc(10px + 5%)"],
    "display": ["block", "inline-block"], "text-decoration": ["none", "underline dotted"],
}
SIMPLE = ["p", "td", "div", "li", "a", "span", "*", "tr", "b", ".a", ".b", ".c", ".cell", ".row", "#top", "#bottom", "[class]", "[class~=a]",
          "[lang]", ":first-child", ":last-child", ":nth-child(2n+1)", ":not(.a)", ":not(#top)", ".a.b", "p.b", "td.a", ":is(p,td)"]

# Classes are added to elements and languages to boxes, which these would notice.
IN_CONDITIONS = [part for part in SIMPLE if part not in ("[class]", "[lang]")]


def random_rules(generator, count, tokens, important, simple=SIMPLE):
    rules = []
    for _ in range(count):
        selectors = []
        for _ in range(generator.choice([1, 1, 1, 2])):
            parts = [generator.choice(simple) for _ in range(generator.choice([1, 1, 2, 3]))]
            selectors.append("".join(part if not place else generator.choice([" ", " ", ">", "+", "~"]) + part for place, part in enumerate(parts)))
        lines = []
        for _ in range(generator.randint(1, 4)):
            name = generator.choice(list(PROPERTIES))
            value = generator.choice(PROPERTIES[name])
            if tokens and name in ("color", "border-color") and generator.random() < 0.5:
                value = generator.choice(["var(--ink)", "var(--none, var(--ink))", "var(--accent)"])
            lines.append(f"{name}:{value}{'!important' if generator.random() < important else ''}")
        rules.append(f"{','.join(selectors)}{{{';'.join(lines)}}}")
    return rules


def random_document(generator):
    """With conditions every third has nothing important, so that they alone are looked at."""
    kind = generator.randrange(3)
    rules = random_rules(generator, generator.randint(5, 25), kind == 1, 0.2 if kind == 0 else 0.0)
    if kind == 1:
        rules.insert(0, ":root{--ink:#123456;--accent:teal} .a{--accent:red}")
    if kind == 2:
        for query in ["(max-width:480px)", "(prefers-color-scheme:dark)"]:
            rules.insert(generator.randrange(len(rules) + 1), f"@media {query}{{{''.join(random_rules(generator, 4, False, 0.0, IN_CONDITIONS))}}}")
    return f"{HEAD}<style>{' '.join(rules)}</style></head><body>{BODY}</body></html>"
