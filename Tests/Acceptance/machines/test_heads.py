"""What pages say of themselves: where they are, in which languages, how to show them, how they are divided."""

from machines import feeds
from machines.built import links, metas, open_graph, tree


def test_pages_say_where_they_are_and_how_to_show_them(site):
    pages = {site.address + "/" + str(path.relative_to(site.folder)).removesuffix("index.html"): path.read_bytes()
             for path in site.folder.rglob("index.html") if "embed" not in path.parts}
    trees = {url: tree(page) for url, page in pages.items()}
    for url, page in trees.items():
        [canonical] = [link.get("href") for link in links(page, "canonical")]
        if page.find(".//meta[@http-equiv='refresh']") is not None:
            assert canonical in pages and canonical != url and metas(page)["robots"] == "noindex"
            continue
        shown = open_graph(pages[url])
        assert canonical == shown["og:url"] == url and shown["og:title"] and shown["og:site_name"] == site.title
        assert shown["og:locale"].replace("_", "-") == page.get("lang") or "-" not in page.get("lang")
        others = {link.get("hreflang"): link.get("href") for link in links(page, "alternate") if link.get("hreflang")}
        assert others.pop("x-default", None) == others.get(site.languages[0])
        if "/page/" in url:
            continue
        assert list(others.values()).count(url) == 1 and others[page.get("lang")] == url
        for language, other in others.items():
            assert trees[other].get("lang") == language
            assert url in [link.get("href") for link in links(trees[other], "alternate") if link.get("hreflang")]
        if "og:image" in shown:
            assert site.file(shown["og:image"]).exists() and metas(page)["twitter:card"] == "summary_large_image"
            assert int(shown["og:image:width"]) > 0 < int(shown["og:image:height"])
    for event, language in site.editions():
        url = site.url(language, f"events/{event['slug']}/")
        title, day = (open_graph(pages[url])["og:title"].rsplit(" · ", 1) + [None])[:2] if event.get("series") else (open_graph(pages[url])["og:title"], None)
        assert title == site.words(event["title"], language) and bool(day) == bool(event.get("series"))
        assert ("og:image" in open_graph(pages[url])) >= bool(event.get("image"))
        assert set(site.languages) == {link.get("hreflang") for link in links(trees[url], "alternate")} - {None, "x-default"}


def test_the_pages_of_a_list_name_their_translations(build_site):
    site = build_site("stage")
    for url, (_, others) in feeds.sitemap((site.folder / "sitemap.xml").read_bytes()).items():
        found = links(tree(site.file(url).read_bytes()), "alternate")
        assert {link.get("hreflang"): link.get("href") for link in found if link.get("hreflang")} == others, url


def test_headings_leave_out_no_level(site):
    for path in site.folder.rglob("*.html"):
        page = tree(path.read_bytes())
        levels = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
        if page.find(".//meta[@http-equiv='refresh']") is None:
            assert levels.count(1) == 1 == levels[0], path
            assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), path
