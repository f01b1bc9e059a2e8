"""What machines read of a site, read by machines that others have written, beside the snapshot it was made from."""

import json
import shutil

import pytest

from attacks import ATTACKS
from conftest import INSTANTS, ROOT, build
from machines import stage
from machines.built import Site, made

EXAMPLES = {
    "eldoret-summit": {"baseURL": "https://eldoretsummit.co.ke", "locales": ["en-KE", "sw"],
                       "title": "Eldoret International Business Summit"},
    "fashion-week": {"baseURL": "https://events.fashionistas.com", "locales": ["en-GB", "fr", "ar"], "title": "Fashionistas",
                     "fewLeft": 20},
}
SECRETS = {"TICKETING_API_TOKEN": "canary-token", "HIEVENTS_SECRET_KEY": "canary-key", "PRETIX_TOKEN": "canary-pretix"}


@pytest.fixture(scope="session")
def build_site(tmp_path_factory):
    folder, found = tmp_path_factory.mktemp("machines"), {}

    def site(name: str) -> Site:
        if name in found:
            return found[name]
        if name == "stage":
            with pytest.MonkeyPatch.context() as patch:
                for key, secret in SECRETS.items():
                    patch.setenv(key, secret)
                found[name] = made(folder / name, stage.SNAPSHOT, stage.CONFIG, stage.AS_OF)
        else:
            copy = folder / name
            shutil.copytree(ROOT / "Examples" / name, copy, ignore=shutil.ignore_patterns("public", ".p*"))
            out = build(copy, copy / "public", "--as-of", INSTANTS[name])
            found[name] = Site(out, json.loads((copy / "snapshot.json").read_text()), EXAMPLES[name], INSTANTS[name])
        return found[name]

    return site


@pytest.fixture(params=["stage", *EXAMPLES])
def site(request, build_site):
    return build_site(request.param)


@pytest.fixture(scope="session")
def attacked(hostile):
    snapshot = json.loads((hostile.folder.parent / "snapshot.json").read_text())
    return Site(hostile.folder, snapshot, {"baseURL": "https://example.org", "title": ATTACKS[4]}, INSTANTS["eldoret-summit"])
