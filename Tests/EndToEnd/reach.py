"""How AWS is reached: credentials and settings with their sources, proxies, authorities, and requests shown without
their secrets."""

import http.server
import json
import pathlib
import re
import socketserver
import ssl
import subprocess
import tempfile
import threading
import urllib.request

from common import Checks, Infra, Moto, equal

ENVIRONMENT = "finally/reached"
PASSWORD = "correct-horse/battery+staple"


def graph(account):
    secret = {"$secret": "environment", "name": "DATABASE_PASSWORD"}
    return {
        "formatVersion": 1, "environment": ENVIRONMENT, "region": "eu-central-1", "account": account, "outputs": [],
        "resources": [
            {"address": "alerts", "type": "AWS::SNS::Topic", "position": "Environments/Reached.swift:1:1",
             "properties": {"TopicName": "reached-alerts"}},
            {"address": "secret", "type": "AWS::SecretsManager::Secret", "position": "Environments/Reached.swift:2:1",
             "properties": {"Name": "reached-secret", "SecretString": secret}},
        ]}


class Forwarder:
    """Passes requests on to the test cloud: as a proxy that is asked for whole URLs, or behind TLS."""

    def __init__(self, cloud, certificate=None):
        forwarder = self
        self.asked = []

        class Answer(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                forwarder.asked.append(self.path)
                path = re.sub("^http://[^/]*", "", self.path)
                request = urllib.request.Request(cloud + path, data=body, method="POST", headers=dict(self.headers))
                with urllib.request.urlopen(request, timeout=30) as answer:
                    content = answer.read()
                    self.send_response(answer.status)
                    self.send_header("Content-Length", str(len(content)))
                    self.end_headers()
                    self.wfile.write(content)

            def log_message(self, *_):
                pass

        class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Answer)
        self.port = self.server.server_address[1]
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def openssl(folder, *words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def certificate(folder, subject="IP:127.0.0.1"):
    """A made-up authority and a certificate of it for an address or a name."""
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "a.key", "-out", "authority.pem",
            "-subj", "/CN=Made-up", "-days", "2", "-addext", "keyUsage=critical,keyCertSign")
    openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "s.key", "-out", "s.csr", "-subj", "/CN=server",
            "-addext", "subjectAltName=" + subject)
    openssl(folder, "x509", "-req", "-in", "s.csr", "-CA", "authority.pem", "-CAkey", "a.key", "-CAcreateserial",
            "-copy_extensions", "copy", "-days", "2", "-out", "s.pem")
    return str(folder / "s.pem"), str(folder / "s.key")


class Reaching(Infra):
    """The product with further variables."""

    def __init__(self, moto, **variables):
        super().__init__(moto)
        self.variables = variables

    def environment(self):
        found = {**super().environment(), **self.variables}
        return {name: value for name, value in found.items() if value is not None}


def rows(document, member="checks"):
    return {row["name"]: row for row in document[member]}


checks = Checks("how AWS is reached")
with Moto() as moto, tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "graph.json").write_text(json.dumps(graph("123456789012")))
    (folder / "elsewhere.json").write_text(json.dumps(graph("210987654321")))
    (folder / "config").write_text(
        "[profile work]\nregion = eu-central-1\naws_access_key_id = AKIAPROFILEPROFILE00\n"
        "aws_secret_access_key = hidden-in-the-profile\n")
    made = []

    def reaching(**variables):
        made.append(Reaching(moto, **variables))
        return made[-1]

    def healthy():
        document = reaching().json("doctor", ENVIRONMENT, "--graph", str(folder / "graph.json"))
        equal({name: row["outcome"] for name, row in rows(document).items()},
              {"confinement": "ok", "credentials": "ok", "reachable": "ok", "signature": "ok", "account": "ok", "clock": "ok"}, "checks")
        endpoints = [row["name"] for row in document["settings"] if row["name"].startswith("endpoint")]
        equal(endpoints, ["endpoint secretsmanager", "endpoint sns", "endpoint sts"], "services of the environment")

    def another_account():
        document = reaching().json(
            "doctor", ENVIRONMENT, "--graph", str(folder / "elsewhere.json"), expect=10)
        row = rows(document)["account"]
        assert row["outcome"] == "failed" and "123456789012" in row["text"] and "210987654321" in row["text"], row
        assert row["fix"], row
        # And an apply there changes nothing.
        done = reaching(DATABASE_PASSWORD=PASSWORD).run(
            "apply", ENVIRONMENT, "--graph", str(folder / "elsewhere.json"), "--yes", expect=10)
        said = done.stdout + done.stderr
        assert "123456789012" in said and "210987654321" in said, said
        equal(moto.client("sns").list_topics()["Topics"], [], "topics")

    def no_credentials():
        document = reaching(AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None).json("doctor", expect=10)
        equal([row["outcome"] for row in document["credentials"]], ["none"] * 5, "places")
        assert all(row["details"] for row in document["credentials"]), document
        assert rows(document)["credentials"]["fix"], document

    def profile():
        infra = reaching(AWS_CONFIG_FILE=str(folder / "config"))
        done = infra.run("doctor", "--profile", "work", "--offline")
        assert f"{folder}/config:3" in done.stdout and "AKIA…LE00" in done.stdout, done.stdout
        assert "hidden-in-the-profile" not in done.stdout + done.stderr, done.stdout

    def masked():
        infra = reaching(DATABASE_PASSWORD=PASSWORD)
        done = infra.run("apply", ENVIRONMENT, "--graph", str(folder / "graph.json"), "--yes", "--debug-http")
        whole = done.stdout + done.stderr
        equal(moto.client("secretsmanager").get_secret_value(SecretId="reached-secret")["SecretString"], PASSWORD,
              "the secret as the cloud has it")
        for secret in (PASSWORD, PASSWORD.replace("/", "\\/"), "correct-horse", "made-up-for-tests"):
            assert secret not in whole, f"{secret!r} is shown"
        assert not re.search(r"Signature=[0-9a-f]", whole), "a signature is shown"
        for part in ("→", "secretsmanager CreateSecret", "\"SecretString\": \"•••\"", "Signature=•••", "sns CreateTopic"):
            assert part in whole, f"{part!r} is not shown\n{whole[:4000]}"
        return f"{whole.count('→ ')} requests, {len(whole) // 1000} kB"

    def proxy():
        with Forwarder(moto.url) as forwarder:
            through = reaching(http_proxy=f"http://127.0.0.1:{forwarder.port}", no_proxy=None)
            equal(rows(through.json("doctor"))["reachable"]["outcome"], "ok", "reachable")
            equal(forwarder.asked, [moto.url + "/"], "what the proxy was asked")
            past = reaching(http_proxy=f"http://127.0.0.1:{forwarder.port}", NO_PROXY="example.com,127.0.0.1")
            equal(rows(past.json("doctor"))["reachable"]["outcome"], "ok", "reachable")
            equal(len(forwarder.asked), 1, "requests through the proxy")

    def authorities():
        with Forwarder(moto.url, certificate(folder)) as forwarder:
            trusted = reaching(AWS_CA_BUNDLE=str(folder / "authority.pem"))
            trusted.url = f"https://127.0.0.1:{forwarder.port}"
            equal(rows(trusted.json("doctor"))["signature"]["outcome"], "ok", "signature")
            stranger = reaching()
            stranger.url = trusted.url
            row = rows(stranger.json("doctor", expect=10))["reachable"]
            assert row["outcome"] == "failed" and "AWS_CA_BUNDLE" in row["fix"], row
            equal(len(forwarder.asked), 1, "requests that were trusted")

    def another_name():
        with Forwarder(moto.url, certificate(folder, "DNS:example.com")) as forwarder:
            infra = reaching(AWS_CA_BUNDLE=str(folder / "authority.pem"))
            infra.url = f"https://127.0.0.1:{forwarder.port}"
            equal(rows(infra.json("doctor", expect=10))["reachable"]["outcome"], "failed", "reachable")
            equal(forwarder.asked, [], "requests that were trusted")

    checks.check("everything right: credentials, reach, signature, account, clock", healthy)
    checks.check("another account than the environment's is told, and nothing is changed there", another_account)
    checks.check("no credentials: every place says what it lacks", no_credentials)
    checks.check("a profile is told with its line, its key masked", profile)
    checks.check("--debug-http shows requests and no secret", masked)
    checks.check("a proxy by http_proxy, and past it by NO_PROXY", proxy)
    checks.check("an authority by AWS_CA_BUNDLE, and no other", authorities)
    checks.check("a certificate for another name is refused, whoever signed it", another_name)
    for infra in made:
        infra.discard()
checks.close()
