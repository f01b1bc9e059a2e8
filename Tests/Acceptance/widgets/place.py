"""Everything that widgets are tried with, served: hosts, sites and checkouts, each on an origin of its own."""

import itertools

from views import THEMES
from widgets.checkouts import FORGING, SILENT, TALKING
from widgets.nginx import BuiltSite, Nginx, Site
from widgets.project import CHECKOUTS, Pages, Project
from widgets.streams import Stream


class Place:
    """Where everything is served from."""

    def __init__(self, folder):
        self.stream = Stream()
        self.hosts = folder / "hosts"
        checkout = folder / "checkout"
        for made in [self.hosts, checkout]:
            made.mkdir()
            (made / "favicon.ico").touch()
        for name, html in zip(CHECKOUTS, [TALKING, SILENT, SILENT, FORGING]):
            (checkout / f"{name}.html").write_text(html)
        self.other = Site(checkout)
        self.checkout = Site(checkout, {"= /refusing.html": {"X-Frame-Options": "DENY"}})
        # Whoever forges has an origin of its own, which the policy lets in.
        checkouts = {name: f"{(self.other if name == 'forging' else self.checkout).origin}/{name}.html" for name in CHECKOUTS}
        project = Project(folder / "project", checkouts, self.stream.address)
        self.sites = {theme: BuiltSite(project.folder / theme) for theme in THEMES}
        builds = [project.build(theme, site.origin) for theme, site in self.sites.items()]
        assert [build.wait() for build in builds] == [0] * len(builds)
        self.site = self.sites["playbill"]
        self.pages = Pages(self.site.root)
        moved = [f"location = {old} {{ return {code} {new}; }}" for old, new, code in self.pages.redirects()]
        self.site.more = "\n".join(["location = /embed/slow/status.json { limit_rate 20; }", *moved])
        ours = " ".join(site.origin for site in self.sites.values())
        strict = f"default-src 'none'; script-src {ours}; frame-src {ours} {self.other.origin}"
        self.host = Site(self.hosts, {
            "/strict/": {"Content-Security-Policy": strict},
            "/isolated/": {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"},
            "/embedding/": {"Cross-Origin-Embedder-Policy": "require-corp"},
            "/refusing/": {"Content-Security-Policy": f"default-src 'none'; script-src {ours}; frame-src 'none'"},
        })
        self.nginx = Nginx(folder, [self.host, self.checkout, self.other, *self.sites.values()])
        self.count = itertools.count()

    def embed(self, slug, more="") -> str:
        return f"{self.site.origin}/embed/{slug}/{more}"

    def page_with(self, body, headers="strict", attributes='lang="en"', theme="playbill") -> str:
        name = f"{headers}/{next(self.count)}.html"
        (self.hosts / headers).mkdir(parents=True, exist_ok=True)
        (self.hosts / name).write_text(
            f'<!doctype html><html {attributes}><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">'
            f'<script async src="{self.sites[theme].origin}/embed/playbill.js"></script><main><h1>Host</h1>{body}</main></html>'
        )
        return f"{self.host.origin}/{name}"

    def unused(self, word="event") -> str:
        return f"{word}-{next(self.count)}"


def tag(event, child="Get tickets", **attributes) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<playbill-tickets event="{event}"{said}><a href="https://e.test/{event}/">{child}</a></playbill-tickets>'
