"""What is nobody's business."""

from machines.built import metas, tree
from machines.conftest import SECRETS


def test_nothing_that_is_kept_back_is_told(build_site):
    site = build_site("stage")
    everything = {path.relative_to(site.folder): path.read_bytes().lower() for path in site.folder.rglob("*") if path.is_file()}
    for secret in [*SECRETS.values(), "whisper", "77.77", "id-hidden", "events/hidden", "id-draft", "events/draft"]:
        assert [path for path, data in everything.items() if secret.encode() in data] == [], secret
    lists = [data for path, data in everything.items()
             if path.name in ("calendar.ics", "feed.xml", "feed.json", "sitemap.xml")]
    assert len(lists) == 7 and not any(b"unlisted" in data for data in lists)
    assert metas(tree(site.bytes("en", "events/unlisted/index.html")))["robots"] == "noindex"
