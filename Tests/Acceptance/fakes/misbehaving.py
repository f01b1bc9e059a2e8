"""A server that does to its clients what servers do wrong, each under a path of its own.

Fakes of an API build on it: a `Handler` of their own answers what it knows and leaves the rest to `misbehave`.
Run by itself it prints its port and serves until its standard input ends.
"""

import argparse
import base64
import gzip
import http.server
import json
import ssl
import sys
import threading
import time
from collections import Counter
from urllib.parse import quote, urlsplit

PAGE = "<!DOCTYPE html><html><head><title>Log in · Tickets</title></head><body>…</body></html>"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082")
ACCESS, REFRESH = "good-canary-token", "good-canary-refresh"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_GET(self):
        self.note(b"")
        self.misbehave()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.note(body)
        self.misbehave(body)

    def note(self, body: bytes):
        time.sleep(self.server.latency)
        with self.server.lock:
            self.server.asked.append([self.command, self.path, dict(self.headers), body.decode()])

    def misbehave(self, body: bytes = b""):
        """Answers whatever its path names; 404 if that is nothing."""
        name = urlsplit(self.path).path.strip("/")
        MISBEHAVIOURS.get(name, lambda handler, _: handler.json({"message": "No such thing"}, 404))(self, body)

    def times(self) -> int:
        """How often this very address has been asked for, this time included."""
        with self.server.lock:
            self.server.counts[self.path] += 1
            return self.server.counts[self.path]

    def json(self, value, status=200, **headers):
        self.answer(json.dumps(value).encode(), status, "application/json", **headers)

    def answer(self, body: bytes, status=200, kind="application/json", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in ({"Content-Length": len(body)} | headers).items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)

    def chunk(self, body: bytes):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(body), body))

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, handler=Handler, latency=0.0, certificate=None):
        super().__init__(("127.0.0.1", 0), handler)
        self.lock, self.asked, self.counts, self.latency = threading.Lock(), [], Counter(), latency
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def handle_error(self, request, address):
        """A client that hangs up is no news."""


def slow_drip(handler, _):
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    while True:
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


def silence(handler, _):
    time.sleep(60)


def cut_off(handler, _):
    handler.answer(b'{"data": [1, 2', Content_Length=5000)
    handler.close_connection = True


def cut_off_chunk(handler, _):
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.chunk(b'{"data": [1, 2')
    handler.close_connection = True


def hang_up(handler, _):
    handler.close_connection = True


def garbage(handler, _):
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.2p1\r\n")
    handler.close_connection = True


def gzip_bomb(handler, _):
    handler.answer(gzip.compress(b" " * (80 << 20), 1), Content_Encoding="gzip")


def endless(handler, _):
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    while True:
        handler.chunk(b" " * 65536)


def broken_packing(handler, _):
    handler.answer(b"this was never packed", Content_Encoding="gzip")


def endless_headers(handler, _):
    handler.send_response(200)
    while True:
        handler.send_header("X-Filler", "x" * 1000)
        handler.flush_headers()


def token(handler, _):
    """Whoever comes with another token than the good one gets it quoted back."""
    said = handler.headers.get("Authorization", "nothing")
    if said == f"Bearer {ACCESS}":
        return handler.json({"fine": True})
    handler.json({"message": f"The token of {said} has expired"}, 401)


def refresh(handler, body):
    fields = json.loads(body)
    if fields.get("refresh_token") == REFRESH:
        return handler.json({"access_token": ACCESS, "refresh_token": REFRESH})
    handler.json({"message": f"No such refresh token: {body.decode()}"}, 401)


def echo(handler, body):
    said = [f"{name}: {value}" for name, value in handler.headers.items()]
    handler.json({"error": f"{handler.path} {' '.join(said)} {body.decode()}"}, 400)


def echo_packed(handler, body):
    """As servers do that mean to hide what they log: alone, and with what stands around it."""
    said = handler.headers.get("Authorization", "").encode()
    packed = [base64.b64encode(text).decode() for text in [*said.split()[-1:], said, b"user:" + said]]
    handler.json({"error": f"{' '.join(packed)} {quote(said)} {said.hex()}"}, 400)


def to_other_host(handler, _):
    port = handler.server.server_port
    handler.answer(b"", 302, Location=f"http://localhost:{port}/fine?token=canary-in-redirect")


def conditional(handler, _):
    if handler.headers.get("If-None-Match") == '"one"':
        return handler.answer(b"", 304, ETag='"one"')
    handler.json({"fine": True}, ETag='"one"')


def once(problem):
    """The first time it's wrong, from then on fine."""
    return lambda handler, body: problem(handler, body) if handler.times() == 1 else handler.json({"fine": True})


def status(number, **headers):
    return lambda handler, _: handler.json({"message": "Not now"}, number, **headers)


def moved(place):
    return lambda handler, _: handler.answer(b"", 302, Location=place)


MISBEHAVIOURS = {
    "fine": lambda handler, _: handler.json({"fine": True}),
    "asked": lambda handler, _: handler.json(handler.server.asked),
    "slow-drip": slow_drip,
    "silence": silence,
    "cut-off": cut_off,
    "cut-off-chunk": cut_off_chunk,
    "cut-off-once": once(cut_off),
    "hang-up": hang_up,
    "garbage": garbage,
    "truncated-json": lambda handler, _: handler.answer(b'{"data": [1, 2'),
    "html": lambda handler, _: handler.answer(PAGE.encode(), kind="text/html; charset=utf-8"),
    "html-as-json": lambda handler, _: handler.answer(PAGE.encode()),
    "nothing": lambda handler, _: handler.answer(b"", 204),
    "limited": status(429, Retry_After=3600),
    "limited-once": once(status(429, Retry_After=7)),
    "limited-once-silent": once(status(429)),
    "broken": status(500),
    "broken-once": once(status(500)),
    "forbidden": status(403),
    "gone": status(404),
    "here": moved("/fine"),
    "around": moved("/around"),
    "other-host": to_other_host,
    "gzip-bomb": gzip_bomb,
    "packed": lambda handler, _: handler.answer(gzip.compress(b'{"fine": true}'), Content_Encoding="gzip"),
    "broken-packing": broken_packing,
    "endless": endless,
    "endless-headers": endless_headers,
    "token": token,
    "auth/refresh": refresh,
    "auth/refused": lambda handler, body: handler.json({"message": f"Bad: {body.decode()}"}, 401),
    "echo": echo,
    "echo-packed": echo_packed,
    "conditional": conditional,
    "picture": lambda handler, _: handler.answer(PNG, kind="image/png"),
    "no-picture": lambda handler, _: handler.answer(PAGE.encode(), kind="image/png"),
    "picture-moved": moved("/picture"),
    "metadata": moved("https://169.254.169.254/latest/meta-data/"),
    "inside": moved("https://10.0.0.1/picture"),
}


def serve(handler=Handler):
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--latency", type=float, default=0, help="milliseconds before each answer")
    options.add_argument("--certificate", help="a PEM file with a key and a certificate: serve by TLS")
    options = options.parse_args()
    server = Server(handler, options.latency / 1000, options.certificate)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    serve()
