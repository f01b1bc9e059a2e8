"""Measures python-liquid on a file of pages: geometric means of parse and render in microseconds, as JSON.

python_liquid.py PAGES.json
"""

import json
import math
import sys
import time
from importlib.metadata import version

from liquid import CachingDictLoader, Environment, Mode


def microseconds(body):
    """The median time of one call, over batches that take some milliseconds each."""
    start = time.perf_counter()
    body()
    once = time.perf_counter() - start
    batch = max(1, int(0.008 / max(once, 1e-6)))
    runs = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(batch):
            body()
        runs.append((time.perf_counter() - start) / batch * 1e6)
    return sorted(runs)[len(runs) // 2]


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values))


def main(path):
    with open(path, encoding="utf-8") as file:
        pages = json.load(file)["tests"]
    parse, render = [], []
    for page in pages:
        partials = dict(page.get("templates") or {})
        partials.update({name.removesuffix(".liquid"): text for name, text in list(partials.items())})
        environment = Environment(loader=CachingDictLoader(partials), tolerance=Mode.LAX)
        template = environment.from_string(page["template"])
        data = page.get("data") or {}
        try:
            template.render(**data)
        except Exception as error:  # A page that it can't render is left out of both means.
            print(f"python-liquid: {page['name']}: {error}", file=sys.stderr)
            continue
        parse.append(microseconds(lambda: environment.from_string(page["template"])))
        render.append(microseconds(lambda: template.render(**data)))
    json.dump(
        {
            "version": version("python-liquid"),
            "parse": geometric_mean(parse),
            "render": geometric_mean(render),
        },
        sys.stdout,
    )


main(sys.argv[1])
