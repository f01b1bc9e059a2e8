"""Debian's nginx, serving folders on ports of its own to whoever starts it."""

import os
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

PROGRAM = "/usr/sbin/nginx"


@dataclass
class Site:
    """A folder, and by path what stands in a `location` there: headers, or whole directives."""

    root: Path
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    directives: dict[str, str] = field(default_factory=dict)
    port: int = 0

    def __post_init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def config(self) -> str:
        places = {}
        for path, headers in self.headers.items():
            places.setdefault(path, []).extend(f'add_header {name} "{value}" always;' for name, value in headers.items())
        for path, directives in self.directives.items():
            places.setdefault(path, []).append(directives)
        locations = "\n".join(f"location {path} {{ {' '.join(lines)} }}" for path, lines in places.items())
        return f"server {{ listen 127.0.0.1:{self.port}; root {self.root}; {locations} }}"


class Nginx:
    def __init__(self, folder: Path, sites: list[Site]):
        temporary = "\n".join(
            f"{kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        )
        servers = "\n".join(site.config() for site in sites)
        # One process: it reads what its starter can read, whoever that is, and ends when it is told to.
        (folder / "nginx.conf").write_text(
            f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors.log;\n"
            f"events {{}}\nhttp {{ include /etc/nginx/mime.types; access_log off; charset utf-8; {temporary}\n{servers}\n}}\n"
        )
        self.process = subprocess.Popen([PROGRAM, "-e", folder / "errors.log", "-c", folder / "nginx.conf", "-p", folder])
        for site in sites:
            self.wait_for(site.port, folder)

    def wait_for(self, port: int, folder: Path):
        for _ in range(100):
            assert self.process.poll() is None, (folder / "errors.log").read_text()
            with socket.socket() as caller:
                if caller.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError((folder / "errors.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def is_installed() -> bool:
    return os.access(PROGRAM, os.X_OK)
