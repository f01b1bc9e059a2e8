"""Debian's nginx, serving folders on ports of its own to whoever starts it."""

import os
import re
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from conftest import ROOT

PROGRAM = "/usr/sbin/nginx"


@dataclass
class Site:
    """A folder, and by path the headers that it is served with."""

    root: Path
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    port: int = 0

    def __post_init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def config(self) -> str:
        places = "\n".join(
            f"location {path} {{ {' '.join(header(name, value) for name, value in headers.items())} }}"
            for path, headers in self.headers.items()
        )
        return f"server {{ listen 127.0.0.1:{self.port}; root {self.root}; {places} }}"


@dataclass
class BuiltSite(Site):
    """A site that Playbill has built, served as docs/serving.md has it; `more` is what stands beside that."""

    more: str = ""

    def config(self) -> str:
        text = (self.root / "_headers").read_text()
        said = {name: re.search(rf"^  {name}: (.*)$", text, re.MULTILINE)[1] for name in ["Content-Security-Policy", "Permissions-Policy"]}
        return put(documented()[1], {
            "listen 80;": f"listen 127.0.0.1:{self.port};", "root /srv/events/public;": f"root {self.root};",
            '"POLICY"': quoted(said["Content-Security-Policy"]), '"PERMISSIONS"': quoted(said["Permissions-Policy"]),
            "    location / {": f"{self.more}\n    location / {{",
        })


class Nginx:
    def __init__(self, folder: Path, sites: list[Site]):
        self.folder, self.sites = folder, sites
        temporary = "\n".join(
            f"{kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        )
        servers = "\n".join(site.config() for site in sites)
        # One process: it reads what its starter can read, whoever that is, and ends when it is told to.
        (folder / "nginx.conf").write_text(
            f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors.log;\n"
            f"events {{}}\nhttp {{ include /etc/nginx/mime.types; access_log off; {temporary}\n{documented()[0]}\n{servers}\n}}\n"
        )
        self.process = subprocess.Popen([PROGRAM, "-e", folder / "errors.log", "-c", folder / "nginx.conf", "-p", folder])
        for site in sites:
            self.wait_for(site.port)

    def wait_for(self, port: int):
        for _ in range(200):
            assert self.process.poll() is None, (self.folder / "errors.log").read_text()
            with socket.socket() as caller:
                if caller.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError((self.folder / "errors.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def documented() -> tuple[str, str]:
    """The configuration of docs/serving.md: what stands before the server, and the server."""
    block = re.search(r"```nginx\n(.*?)```", (ROOT / "docs/serving.md").read_text(), re.DOTALL)[1]
    place = block.index("server {")
    return block[:place], block[place:]


def put(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        assert text.count(old) == 1, f"docs/serving.md has no {old}"
        text = text.replace(old, new)
    return text


def header(name: str, value: str) -> str:
    return f"add_header {name} {quoted(value)} always;"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def is_installed() -> bool:
    return os.access(PROGRAM, os.X_OK)
