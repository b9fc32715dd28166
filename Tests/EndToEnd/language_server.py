"""A client of SourceKit-LSP over its protocol: https://microsoft.github.io/language-server-protocol/"""

import json
import pathlib
import queue
import subprocess
import threading
import time


class LanguageServer:
    """A server of the project in a folder; it is ended with the client."""

    def __init__(self, folder, environment):
        self.folder = pathlib.Path(folder)
        self.process = subprocess.Popen(
            ["sourcekit-lsp"], cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.answers, self.count = queue.Queue(), 0
        self.diagnostics = {}
        threading.Thread(target=self.read, daemon=True).start()
        self.request("initialize", {
            "processId": None, "rootUri": self.folder.as_uri(),
            "capabilities": {"textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}}}})
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def read(self):
        while True:
            size = 0
            while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    size = int(line.split(b":")[1])
            if not size:
                return
            message = json.loads(self.process.stdout.read(size))
            if "method" in message and "id" in message:
                # What it asks of an editor: nothing is configured, everything is registered.
                self.send({"id": message["id"], "result": None})
            elif message.get("method") == "textDocument/publishDiagnostics":
                self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
            elif "id" in message:
                self.answers.put(message)

    def request(self, method, parameters, timeout=60):
        self.count += 1
        self.send({"id": self.count, "method": method, "params": parameters})
        end = time.monotonic() + timeout
        while True:
            answer = self.answers.get(timeout=max(0.1, end - time.monotonic()))
            if answer["id"] == self.count:
                return answer.get("result")

    def notify(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def open(self, path, text):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": (self.folder / path).as_uri(), "languageId": "swift", "version": 1, "text": text}})

    def completions(self, path, line, column):
        """The labels at a place, which both count from 0."""
        found = self.request("textDocument/completion", {
            "textDocument": {"uri": (self.folder / path).as_uri()}, "position": {"line": line, "character": column}})
        items = found if isinstance(found, list) else (found or {}).get("items", [])
        return [item["label"] for item in items]

    def mistakes(self, path):
        """The texts of the errors in a file, by their lines from 1."""
        report = self.request("textDocument/diagnostic", {"textDocument": {"uri": (self.folder / path).as_uri()}}) or {}
        items = report.get("items", []) or self.diagnostics.get((self.folder / path).as_uri(), [])
        return [(item["range"]["start"]["line"] + 1, item["message"]) for item in items if item.get("severity") == 1]

    def close(self):
        try:
            self.request("shutdown", None, timeout=10)
            self.notify("exit", None)
            self.process.wait(timeout=10)
        except (OSError, queue.Empty, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
