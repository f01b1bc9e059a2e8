"""The widget in other people's pages: host, site and checkout on three origins, the site built and served as it is documented."""

import pytest

from widgets.nginx import is_installed
from widgets.place import Place

LISTEN = """window.heard = []; for (const name of ["playbill:state", "playbill:open"])
    addEventListener(name, ({detail}) => heard.push({name, ...detail}));"""


@pytest.fixture(scope="session")
def place(tmp_path_factory):
    if not is_installed():
        pytest.skip("nginx is not installed")
    place = Place(tmp_path_factory.mktemp("widgets"))
    yield place
    place.nginx.stop()


@pytest.fixture
def visit(browser):
    """Opens an address, and notes what the page hears from widgets and complains of."""
    contexts = []

    def visit(address, width=800, script=True, **options):
        context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=script, **options)
        contexts.append(context)
        context.add_init_script(LISTEN)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(address)
        return page

    yield visit
    for context in contexts:
        context.close()
