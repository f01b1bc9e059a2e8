"""What a browser makes of a mail with its styles in the `<style>`, and with its styles in the elements, is the same."""

import subprocess

import pytest

from conftest import ROOT
from mails import documents

PROBE = ROOT / ".build/debug/MailProbe"
# What clients need is added on purpose: no gaps in tables. What is in the head is shown by nobody.
ADDED = "<style data-keep>:where(table){border-spacing:0}:where(td,th){padding:0} head:not(#_#_#_),head :not(#_#_#_){display:none!important}</style>"
FRAMES = '<body style="margin:0;color-scheme:light dark"><iframe></iframe><iframe></iframe><style>iframe{border:0;height:900px;width:100%;display:block;color-scheme:light dark}</style>'
LOAD = """sources => Promise.all([...document.querySelectorAll('iframe')].map((frame, place) => new Promise(done => {
    frame.onload = done; frame.srcdoc = sources[place]; })))"""
# In the page itself, as a document has some ten thousand values; the innermost first, on which the others depend.
COMPARE = """() => {
    const [one, other] = [...document.querySelectorAll('iframe')].map(({contentDocument: page}) =>
        [page.documentElement, page.body, ...page.body.querySelectorAll('*')].filter(element => element.tagName != 'STYLE').reverse());
    const found = one.length == other.length ? [] : [`${one.length} elements became ${other.length}`];
    const style = (element, part) => element.ownerDocument.defaultView.getComputedStyle(element, part);
    for (let place = 0; place < one.length && found.length < 6; place++)
        for (const part of [null, '::before', '::after']) {
            const [before, after] = [style(one[place], part), style(other[place], part)];
            if (part && before.content == 'none' && after.content == 'none') continue;
            for (const name of [...before].filter(name => !name.startsWith('--')))
                if (before.getPropertyValue(name) != after.getPropertyValue(name))
                    found.push(`${one[place].tagName} “${one[place].textContent.trim().slice(0, 12)}” ${part ?? ''} ${name}: ${before.getPropertyValue(name)} became ${after.getPropertyValue(name)}`);
        }
    return found.slice(0, 6);
}"""
VIEWS = [(width, scheme) for width in [320, 600] for scheme in ["light", "dark"]]
DOCUMENTS = dict(documents())


def inlined(sources):
    """Of each source what the program makes of it."""
    run = subprocess.run([PROBE], input="\0".join(sources).encode(), capture_output=True, check=True)
    return [text.decode() for text in run.stdout.split(b"\0")][:-1]


@pytest.fixture(scope="module")
def results():
    return dict(zip(DOCUMENTS, inlined(map(with_added, DOCUMENTS.values()))))


@pytest.fixture(scope="module")
def differences(browser):
    """What two documents differ in, by view."""
    context = browser.new_context()
    page = context.new_page()
    page.route("**/*", lambda route: route.abort())
    page.set_content(FRAMES)

    def differences(one, other, hovered=None):
        page.evaluate(LOAD, [one, other])
        found = []
        for width, scheme in VIEWS:
            page.set_viewport_size({"width": width, "height": 1800})
            page.emulate_media(color_scheme=scheme)
            found += [f"{width} {scheme} {difference}" for difference in page.evaluate(COMPARE)]
        return found

    yield differences
    context.close()


def with_added(source):
    return source.replace("<title>", ADDED + "<title>")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_computed_styles_stay(name, results, differences):
    source = with_added(DOCUMENTS[name])
    assert differences(source, results[name]) == []


def test_what_is_hovered_over_still_changes(browser):
    """Hovering over one of two frames at once can't be done, so that each document is a page of its own here."""
    style = "a{color:red} a:hover{color:blue} .c:hover{padding:3px} #top a{margin:2px} a:hover{margin:1px} p:not(:hover){color:teal} "
    source = with_added(DOCUMENTS["order"]).replace("<style>.a", f"<style>{style}.a")
    looks = []
    for html in [source, inlined([source])[0]]:
        page = browser.new_page()
        page.set_content(html)
        page.hover("a")
        looks.append(page.evaluate("[...document.querySelectorAll('a, p')].map(e => ['color', 'padding', 'margin'].map(n => getComputedStyle(e)[n]))"))
        page.close()
    assert looks[0] == looks[1]


def test_another_inliner_agrees(differences):
    """Where it is known to be right: without tokens and conditions, and where `*` is not, which it passes over."""
    css_inline = pytest.importorskip("css_inline")
    inliner = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False)
    for name in ["specificity", "order", "important", "combinators", "borders"]:
        theirs = with_added(inliner.inline(DOCUMENTS[name]))
        assert differences(theirs, inlined([with_added(DOCUMENTS[name])])[0]) == [], name
