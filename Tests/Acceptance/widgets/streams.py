"""A server of server-sent events that says what a test wants said."""

import http.server
import queue
import threading


class Stream:
    def __init__(self):
        self.listeners, self.asked, self.is_down = [], 0, False
        stream = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                stream.asked += 1
                if stream.is_down:
                    return self.send_error(503)
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Access-Control-Allow-Origin", "*")
                self.end_headers()
                said = queue.Queue()
                said.put(": hello")
                stream.listeners.append(said)
                while (line := said.get()) is not None:
                    try:
                        self.wfile.write(f"{line}\n\n".encode())
                    except OSError:
                        return

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/events"

    def say(self, message: str):
        for said in self.listeners:
            said.put(f"data: {message}")

    def drop(self):
        """Ends every connection."""
        listeners, self.listeners = self.listeners, []
        for said in listeners:
            said.put(None)
