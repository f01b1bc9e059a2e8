"""A pretix server's REST API, as much of it as the test needs."""

import json
import urllib.error
import urllib.request


class API:
    def __init__(self, base, token):
        self.base = base.rstrip("/") + "/api/v1"
        self.token = token

    def ask(self, method, path, body=None):
        address = path if path.startswith("http") else self.base + path
        request = urllib.request.Request(
            address,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Token {self.token}", "Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            raise SystemExit(f"{method} {path}: {error.code} {error.read().decode()[:500]}") from error

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, body):
        return self.ask("POST", path, body)

    def patch(self, path, body):
        return self.ask("PATCH", path, body)

    def list(self, path):
        """All pages of a list."""
        results = []
        while path:
            page = self.get(path)
            results += page["results"]
            path = page["next"]
        return results
