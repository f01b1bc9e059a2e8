"""Which page is looked at in which theme, scheme and width."""

from itertools import product

THEMES = ["playbill", "fashionistas", "eldoret", "tuvens"]
SCHEMES = ["light", "dark"]
WIDTHS = [320, 1280]
PAGES = [
    ("fashion-week", "/"),
    ("fashion-week", "/events/"),
    ("fashion-week", "/archive/"),
    ("fashion-week", "/cities/nairobi/"),
    ("fashion-week", "/organizers/maison-savane/"),
    ("fashion-week", "/events/nairobi-runway-long-rains/"),
    ("fashion-week", "/events/aso-oke-electric/"),
    ("fashion-week", "/events/mirage/"),
    ("fashion-week", "/events/front-row-supper/"),
    ("fashion-week", "/events/open-atelier-nairobi-2026-11-13/"),
    ("fashion-week", "/ar/"),
    ("fashion-week", "/ar/events/laylat-al-khait/"),
    ("fashion-week", "/404.html"),
    ("eldoret-summit", "/"),
    ("eldoret-summit", "/events/eldoret-business-summit-2026/"),
    ("eldoret-summit", "/sw/events/eldoret-business-summit-2026/"),
    ("eldoret-summit", "/refunds/"),
]


def every_view():
    return list(product(PAGES, THEMES, SCHEMES, WIDTHS))


def pairwise_views():
    """As few as it takes for any two of page, theme, scheme and width to be seen together."""

    def pairs(view):
        return {(i, view[i], j, view[j]) for i in range(4) for j in range(i + 1, 4)}

    views, left = every_view(), set()
    for view in views:
        left |= pairs(view)
    chosen = []
    while left:
        best = max(views, key=lambda view: len(pairs(view) & left))
        chosen.append(best)
        left -= pairs(best)
    return chosen
