"""What a reader meets: every kind of mail in chromium, narrow and wide, light and dark, with its pictures and without."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from axe_playwright_python.sync_playwright import Axe

from mail_views import Stretched, every_view, mails, pairwise_views
from views import THEMES
from accessibility import RULES

# Which words are too small, which links too low, and which heading comes too early.
TROUBLES = """() => {
    const found = [], seen = element => element.getClientRects().length > 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; node = walker.nextNode();) {
        const parent = node.parentElement;
        if (node.textContent.trim() && seen(parent) && parseFloat(getComputedStyle(parent).fontSize) < 14)
            found.push(`small: ${node.textContent}`);
    }
    for (const link of document.links)
        if (getComputedStyle(link).display == 'inline-block' && link.getBoundingClientRect().height < 44)
            found.push(`low: ${link.textContent}`);
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1) found.push(`early: ${heading.textContent}`);
        level = next;
    }
    return found;
}"""
GROUNDS = """() => [...document.images].filter(image => image.src.startsWith('data:image/png'))
    .map(image => getComputedStyle(image).backgroundColor)"""
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path fill="#9db2c9" d="M0 0h1200v630H0z"/></svg>'


def views(config):
    return every_view() if config.getoption("--all-views") else pairwise_views()


def pytest_generate_tests(metafunc):
    if "view" in metafunc.fixturenames:
        metafunc.parametrize("view", views(metafunc.config), ids=lambda view: "-".join(map(str, [*view[0], *view[1:]])))


@pytest.fixture(scope="module")
def page(browser):
    """One that asks nobody: pictures on the web are ours."""
    context = browser.new_context()
    page = context.new_page()
    page.route("**/*", lambda route: route.fulfill(body=PICTURE, content_type="image/svg+xml"))
    # It stays with the page, whatever is shown there.
    page.evaluate(Axe().axe_script)
    yield page
    context.close()


@pytest.fixture(scope="module")
def rendered(request, tmp_path_factory):
    """Each sample in each theme, once; some are made while others are looked at."""
    folder = tmp_path_factory.mktemp("mails")
    calls = dict.fromkeys((view.sample, view.theme) for view in views(request.config))
    with ThreadPoolExecutor(2) as pool:
        made = {call: pool.submit(mails, *call, folder / str(number)) for number, call in enumerate(calls)}
        yield lambda view: made[view.sample, view.theme].result()
        pool.shutdown(cancel_futures=True)


def without_pictures(html: str) -> str:
    """As clients show it until somebody asks for them."""
    return re.sub(r'src="[^"]*"', 'src="cid:none"', html)


def test_everybody_can_read_it(view, page, rendered):
    page.set_viewport_size({"width": view.width, "height": 800})
    page.emulate_media(color_scheme=view.scheme)
    for html in rendered(view):
        page.set_content(html if view.has_images else without_pictures(html))
        assert len(page.title()) <= 78
        assert page.evaluate("document.documentElement.scrollWidth") <= view.width
        assert page.evaluate(TROUBLES) == []
        assert set(page.evaluate(GROUNDS)) <= {"rgb(255, 255, 255)"}
        found = Axe("").run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ["order-confirmed", "ticket", "refund-issued"])
def test_no_word_is_wider_than_the_screen(kind, theme, page, tmp_path):
    page.set_viewport_size({"width": 320, "height": 800})
    for html in mails(Stretched(kind, "all of it" if kind == "refund-issued" else "usual"), theme, tmp_path / "made"):
        page.set_content(html)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
