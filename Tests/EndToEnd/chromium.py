"""A page as Chromium shows it: its document, its picture, and what a script in it would see."""

import base64
import json
import os
import pathlib
import shutil
import struct
import subprocess
import zlib


FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]


def _tool():
    tool = shutil.which("chromium") or shutil.which("chromium-browser")
    if tool is None:
        raise AssertionError("chromium is missing: Scripts/setup chromium")
    return tool


def _run(folder, *words):
    done = subprocess.run(
        [_tool(), *FLAGS, f"--user-data-dir={folder}/profile", *words],
        capture_output=True, text=True, timeout=180)
    if done.returncode != 0:
        raise AssertionError(f"chromium: {done.stderr[-400:]}")
    return done.stdout


def document(page, folder):
    """What Chromium made of a page, as HTML."""
    return _run(folder, "--dump-dom", pathlib.Path(page).as_uri())


def colors(page, folder, width=1000, height=1600):
    """How many pixels of the page's picture have each color."""
    picture = pathlib.Path(folder) / "page.png"
    _run(folder, f"--screenshot={picture}", f"--window-size={width},{height}", "--hide-scrollbars",
         pathlib.Path(page).as_uri())
    return _pixels(picture.read_bytes())


def _pixels(png):
    """Colors of a PNG with 8 bits a channel, not interlaced, as Chromium writes it."""
    place, data = 8, b""
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        body = png[place + 8:place + 8 + length]
        if kind == b"IHDR":
            width, height, depth, color = struct.unpack(">IIBB", body[:10])
            if depth != 8 or color not in (2, 6):
                raise AssertionError("a picture of another kind")
            size = 3 if color == 2 else 4
        elif kind == b"IDAT":
            data += body
        place += 12 + length
    raw, row, found = zlib.decompress(data), bytearray(width * size), {}
    for line in range(height):
        start = line * (width * size + 1)
        manner, new = raw[start], bytearray(raw[start + 1:start + 1 + width * size])
        for index in range(len(new)):
            left = new[index - size] if index >= size else 0
            above = row[index]
            corner = row[index - size] if index >= size else 0
            if manner == 1:
                guess = left
            elif manner == 2:
                guess = above
            elif manner == 3:
                guess = (left + above) // 2
            elif manner == 4:
                near = left + above - corner
                guess = min((left, above, corner), key=lambda value: abs(near - value))
            else:
                break
            new[index] = (new[index] + guess) & 255
        for index in range(0, len(new), size):
            pixel = bytes(new[index:index + 3])
            found[pixel] = found.get(pixel, 0) + 1
        row = new
    return found


class Browser:
    """A Chromium that is told what to do over two pipes, in its own protocol: JSON, each message ended by a zero byte,
    commands by descriptor 3, answers by descriptor 4 (`--remote-debugging-pipe`)."""

    def __init__(self, folder):
        commands, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        # A shell puts the ends in their places; the words of this process stay as they are.
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", f'exec "$@" 3<&{commands} 4>&{answers}', "sh", _tool(), *FLAGS,
             f"--user-data-dir={folder}/driven", "--hide-scrollbars", "--remote-debugging-pipe", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            pass_fds=(commands, answers))
        os.close(commands)
        os.close(answers)
        self._number, self._rest, self._session = 0, b"", {}
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = {"sessionId": self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]}
        self._call("Page.enable")
        self._call("Network.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self._commands)
        self._process.terminate()
        self._process.wait(30)
        os.close(self._answers)

    def _message(self):
        while b"\0" not in self._rest:
            piece = os.read(self._answers, 1 << 16)
            if not piece:
                raise AssertionError("chromium ended")
            self._rest += piece
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)

    def _call(self, method, **parameters):
        self._number += 1
        command = {"id": self._number, "method": method, "params": parameters, **self._session}
        os.write(self._commands, json.dumps(command).encode() + b"\0")
        while True:
            message = self._message()
            if message.get("method") == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
            if message.get("id") == self._number:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']}")
                return message["result"]

    def open(self, page, width, scheme):
        """Shows a page on a screen of some width, in `light` or `dark`; `requests` has what it asked for."""
        self.requests = []
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self._call("Page.navigate", url=pathlib.Path(page).as_uri())
        while self.ask("document.readyState") != "complete":
            pass

    def ask(self, expression):
        """The value of an expression in the page, of JSON's kinds."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise AssertionError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def picture(self, path):
        """Writes the whole page as a PNG."""
        size = self._call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1}
        data = self._call("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))
