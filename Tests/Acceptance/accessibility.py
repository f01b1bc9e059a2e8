"""What axe finds of WCAG 2.2, levels A and AA."""

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page) -> list:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]
