"""A page as Chromium shows it: its document, and its picture as colors."""

import pathlib
import shutil
import struct
import subprocess
import zlib


def _run(folder, *words):
    tool = shutil.which("chromium") or shutil.which("chromium-browser")
    if tool is None:
        raise AssertionError("chromium is missing: Scripts/setup chromium")
    done = subprocess.run(
        [tool, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         f"--user-data-dir={folder}/profile", *words],
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
