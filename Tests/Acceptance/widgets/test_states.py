"""What a widget shows of each state."""

import pytest

from views import THEMES
from widgets.looking import inside, is_ready, is_shown, lead, seen, state_of, wait_until
from widgets.place import tag
from widgets.project import CASES, Pages


@pytest.mark.parametrize("theme, language, cases", [
    ("playbill", "en", list(CASES)), *((theme, language, list(CASES)[place::3]) for place, (theme, language) in enumerate(zip(THEMES[1:], ["ar", "sw", "en"]))),
])
def test_a_page_of_any_age_shows_what_the_status_says(theme, language, cases, place, visit):
    """Each case twice in one page: built so, and built earlier."""
    pages = Pages(place.sites[theme].root)
    for case in cases:
        pages.make(f"stale-{case}", "on-sale" if case != "on-sale" else "setup", language)
        pages.say(f"stale-{case}", case, language)
    both = "".join(tag(f"{age}-{case}", lang=language, height=100) for case in cases for age in ["built", "stale"])
    page = visit(place.page_with(both, theme=theme))
    page.set_viewport_size({"width": 800, "height": 20000})
    for number, case in enumerate(cases):
        fresh, stale = inside(page, f"built-{case}"), inside(page, f"stale-{case}")
        wait_until(page, lambda: is_shown(stale, case), 20)
        wait_until(page, is_ready(page, 2 * number + 1))
        assert is_shown(fresh, case) and seen(stale) == seen(fresh) and "".join(seen(fresh)[0])
        is_news = case == "on-sale" or state_of(case) != state_of("on-sale")
        assert stale.locator("[data-announce]").text_content() == (lead(fresh) if is_news else "")
        assert fresh.locator("[data-announce]").text_content() == ""
        last = page.evaluate("slug => heard.filter(({event}) => event === slug).pop()", f"stale-{case}")
        assert f"{last['state']}/{last['reason']}" == state_of(case) and last["text"] == lead(stale)
    assert page.complaints == []


@pytest.mark.parametrize("state", ["active", "setup", "inactive", "none", "loading", "unavailable"])
def test_a_page_of_one_state_shows_that_and_follows_nothing(state, place, visit):
    page = visit("about:blank")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.resource_type in ["fetch", "eventsource"] else None)
    page.goto(place.embed("built-few-left", f"{state}.html"), wait_until="networkidle")
    assert page.locator("main").get_attribute("data-state") == state and page.locator("h1").is_visible()
    assert page.locator("template, #snippets").count() == 0 and asked == page.complaints == []
