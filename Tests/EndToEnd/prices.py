"""`infra prices` and `infra cost resources` as people start them. AWS's price list is a scripted server that answers in
AWS's published form: moto has none. botocore, which others wrote, judges the signature of each request."""

import hashlib
import http.server
import json
import pathlib
import subprocess
import tempfile
import threading
import types

import botocore.auth
import botocore.awsrequest
import botocore.credentials

from common import CREDENTIALS, Checks, Infra

REGION = "eu-west-3"


def product(
        family, usagetype, price, unit, tiers=None, service="AmazonEC2", currency="USD", effective="2024-11-01",
        **attributes):
    """A product as the price list has it: a text of JSON."""
    sku = hashlib.sha256((usagetype + json.dumps(attributes)).encode()).hexdigest()[:16].upper()
    dimensions = {
        f"{sku}.JRTCKXETXF.{number}": {
            "unit": unit, "beginRange": begin, "endRange": end, "description": f"${usd} per {unit}", "appliesTo": [],
            "rateCode": f"{sku}.JRTCKXETXF.{number}", "pricePerUnit": {currency: usd}}
        for number, (begin, end, usd) in enumerate(tiers or [("0", "Inf", price)])}
    return json.dumps({
        "product": {"productFamily": family, "sku": sku, "attributes": {
            "servicecode": service, "usagetype": usagetype, "regionCode": REGION, "location": "EU (Paris)",
            **attributes}},
        "serviceCode": service,
        "terms": {"OnDemand": {f"{sku}.JRTCKXETXF": {
            "sku": sku, "offerTermCode": "JRTCKXETXF", "effectiveDate": f"{effective}T00:00:00Z", "termAttributes": {},
            "priceDimensions": dimensions}}},
        "version": "20261118000000", "publicationDate": "2024-11-18T00:00:00Z"})


def instance(name, price, system="Linux", **attributes):
    return product(
        "Compute Instance", f"EUW3-BoxUsage:{name}", price, "Hrs", instanceType=name, operatingSystem=system,
        tenancy="Shared", preInstalledSw="NA", capacitystatus="Used", licenseModel="No License required", vcpu="2",
        memory="8 GiB", physicalProcessor="AWS Graviton4 Processor", **attributes)


# By service and product family.
PAGES = {
    ("AmazonEC2", "Compute Instance"): [
        [instance("m8g.large", "0.1055000000"), instance("m8g.large", "0.1975000000", system="Windows")],
        [instance(f"m8g.{size}xlarge", f"{0.211 * size / 2:.10f}") for size in (2, 4, 8)],
        [instance("m8g.xlarge", "0.2110000000"),
         instance("r8g.large", "0.1", operation="RunInstances"),
         instance("r8g.large", "0.2", operation="RunInstances:0102")]],
    ("AmazonEC2", "NAT Gateway"): [[
        product("NAT Gateway", "EUW3-NatGateway-Hours", "0.0500000000", "Hrs"),
        product("NAT Gateway", "EUW3-NatGateway-Bytes", "0.0500000000", "GB"),
        product("NAT Gateway", "EUW3-NatGateway-Prvd-Bytes", "0.0500000000", "GB")]],
    ("AmazonEC2", "Provisioned Throughput"): [[
        product("Provisioned Throughput", "EUW3-EBS:VolumeP-Throughput.gp3", "47.5136000000", "GiBps-mo",
                volumeApiName="gp3")]],
    ("AmazonEC2", "Storage"): [[
        product("Storage", "EUW3-EBS:VolumeUsage.gp3", "0.0928", "GB-Hrs-Mo", volumeApiName="gp3"),
        product("Storage", "EUW3-EBS:VolumeUsage.gp2", "0.73", "GB-Mo", currency="CNY"),
        product("Storage", "EUW3-EBS:VolumeUsage.st1", "NaN", "GB-Mo"),
        product("Storage", "EUW3-EBS:VolumeUsage.sc1", "0.02", "GB-Mo", effective="2199-01-01"),
        product("Storage", "EUW3-EBS:VolumeUsage.io2", "", "GB-Mo", tiers=[
            ("0", "100", "0.14"), ("200", "Inf", "0.12")])]],
    ("AmazonS3", None): [[
        product("Storage", "EUW3-TimedStorage-ByteHrs", "", "GB-Mo", service="AmazonS3", storageClass="General Purpose",
                tiers=[("512000", "Inf", "0.0220000000"), ("0", "51200", "0.0240000000"),
                       ("51200", "512000", "0.0230000000")])]],
}


class PriceList(http.server.BaseHTTPRequestHandler):
    """`GetProducts`, some products a page, throttled answers, and whatever `mode` says."""

    protocol_version = "HTTP/1.1"
    mode = "well"
    answers = []
    requests = []
    problems = []

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        cls = PriceList
        cls.problems += signature_problems(self.headers, self.path, body)
        if self.headers["X-Amz-Target"] != "AWSPriceListService.GetProducts":
            cls.problems.append(f"target {self.headers['X-Amz-Target']}")
        asked = json.loads(body)
        cls.requests.append(asked)
        if cls.mode == "denied":
            return self.answer(400, {"__type": "AccessDeniedException", "Message": "not for you"})
        if asked["ServiceCode"] == "SomeVendor":
            return self.answer(400, {"__type": "InvalidParameterException", "Message": "no such service"})
        filters = {f["Field"]: f["Value"] for f in asked["Filters"]}
        token = asked.get("NextToken")
        if filters.get("regionCode") != REGION or filters.get("tenancy") == "Dedicated":
            return self.answer(200, {"FormatVersion": "aws_v1", "PriceList": []})
        pages = PAGES.get((asked["ServiceCode"], filters.get("productFamily")), [[]])
        page = int((token or "page-0").rsplit("-")[-1])
        # Once each, in the middle of the first list that has one.
        if page == 1 and cls.answers:
            return self.answer(*cls.answers.pop(0))
        answer = {"FormatVersion": "aws_v1", "PriceList": pages[page]}
        if page + 1 < len(pages):
            answer["NextToken"] = f"page-{page + 1}"
            if cls.mode == "round":
                answer["NextToken"] = "page-0"
        self.answer(200, answer)

    def answer(self, status, document):
        data = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def signature_problems(headers, path, body):
    """What botocore has against a request's signature."""
    parts = dict(
        part.strip().split("=", 1) for part in headers["Authorization"].removeprefix("AWS4-HMAC-SHA256 ").split(","))
    scope = parts["Credential"].split("/")
    if scope[2:] != ["us-east-1", "pricing", "aws4_request"]:
        return [f"scope {scope}"]
    signed = {name: headers[name] for name in parts["SignedHeaders"].split(";")}
    request = botocore.awsrequest.AWSRequest(
        method="POST", url=f"http://{headers['Host']}{path}", data=body, headers=signed)
    request.context["timestamp"] = headers["X-Amz-Date"]
    auth = botocore.auth.SigV4Auth(
        botocore.credentials.Credentials(CREDENTIALS["AWS_ACCESS_KEY_ID"], CREDENTIALS["AWS_SECRET_ACCESS_KEY"]),
        "pricing", "us-east-1")
    expected = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
    return [] if expected == parts["Signature"] else ["the signature is another one than botocore's"]


def expect(found, wanted):
    if found != wanted:
        raise AssertionError(f"found    {found}\nexpected {wanted}")


checks = Checks("prices")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), PriceList)
threading.Thread(target=server.serve_forever, daemon=True).start()
with tempfile.TemporaryDirectory() as folder:
    infra = Infra(types.SimpleNamespace(url=f"http://127.0.0.1:{server.server_port}"), project=pathlib.Path(folder))
    updated = pathlib.Path(folder) / "prices" / "updated.json"
    nat = ["AmazonEC2", "NatGateway-Hours", "--region", REGION]

    def taken(*words):
        return [(row["usd"], row["source"], row["confidence"])
                for row in infra.json("prices", "show", *words)["taken"]]

    def cost(*lines, code=0):
        done = subprocess.run(
            infra.command("cost", "resources", "-"), env=infra.environment(), input="\n".join(lines) + "\n",
            capture_output=True, text=True, timeout=60)
        expect(done.returncode, code)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def line(kind, **members):
        return json.dumps({"type": kind, "region": REGION, **members})

    def missing():
        shown = infra.json("prices", "show", *nat)
        expect(shown["taken"], [])
        if not any("another region's price is never taken" in hint for hint in shown["hints"]):
            raise AssertionError(shown["hints"])
        [bill] = cost(line("AWS::EC2::NatGateway"))
        expect("NAT gateway" in [gap["what"] for gap in bill["unknown"]], True)

    def update():
        PriceList.requests.clear()
        PriceList.answers = [
            (400, {"__type": "ThrottlingException", "Message": "Rate exceeded"}), (429, b"<h1>Too Many Requests</h1>"),
            (400, {"__type": "ExpiredNextTokenException", "Message": "The pagination token expired."})]
        report = infra.json("prices", "update", REGION, "--service", "AmazonEC2")
        [part] = report["parts"]
        # 5 machines, 2 of a NAT gateway, throughput; not its private bytes, and no Windows.
        expect((part["service"], part["region"], part["products"], part["prices"], part["skipped"]),
               ("AmazonEC2", REGION, 17, 8, 2))
        expect(part["ambiguous"], ["BoxUsage:r8g.large instanceType=r8g.large;os=Linux;tenancy=Shared"])
        expect(PriceList.problems, [])
        expect(PriceList.answers, [])
        tokens = [r.get("NextToken") for r in PriceList.requests
                  if any(f["Value"] == "Compute Instance" for f in r["Filters"])
                  and any(f["Value"] == "Shared" for f in r["Filters"])]
        expect(tokens, [None, "page-1", "page-1", "page-1", None, "page-1", "page-2"])
        expect({(r["ServiceCode"], r["FormatVersion"], r["MaxResults"]) for r in PriceList.requests},
               {("AmazonEC2", "aws_v1", 100)})
        return f"{len(PriceList.requests)} signed requests"

    def refused():
        report = infra.json("prices", "update", REGION, "--service", "AmazonEC2")
        [part] = report["parts"]
        expect({entry["what"]: (entry["reason"], entry["why"]) for entry in part["notTaken"]}, {
            "BoxUsage:r8g.large instanceType=r8g.large;os=Linux;tenancy=Shared": (
                "severalPrices", "the list has several prices for it (0.1, 0.2), which differ in "
                "operation (RunInstances, RunInstances:0102)"),
            "EBS:VolumeUsage.gp3": ("unit", "its unit is 'GB-Hrs-Mo', and prices here are for GB-Mo"),
            "EBS:VolumeUsage.gp2": ("currency", "it is priced in CNY, not in US dollars"),
            "EBS:VolumeUsage.st1": ("amount", "its price 'NaN' is not a number that can be counted"),
            "EBS:VolumeUsage.sc1": ("effectiveDate", "its price counts from 2199-01-01, not yet today"),
            "EBS:VolumeUsage.io2": ("tiers", "its tiers lack 100 to 200")})
        expect(part["units"], [
            {"usageType": "EBS:VolumeP-Throughput.gp3", "listed": "GiBps-mo", "taken": "MiBps-Mo"}])
        expect(part["missing"], [
            "CPUCredits:", "DedicatedUsage:", "EBS:VolumeIOUsage", "EBS:VolumeP-IOPS.gp3", "EBS:VolumeP-IOPS.io2",
            "EBS:VolumeP-IOPS.piops", "EBS:VolumeUsage", "EBS:VolumeUsage.gp2", "EBS:VolumeUsage.gp3",
            "EBS:VolumeUsage.io2", "EBS:VolumeUsage.piops", "EBS:VolumeUsage.sc1", "EBS:VolumeUsage.st1"])
        text = infra.run("prices", "update", REGION, "--service", "AmazonEC2").stdout
        for words in ("not taken: EBS:VolumeUsage.gp2: it is priced in CNY", "8 prices written to",
                      "6 prices of the list not taken", "13 usage types that estimates ask for without a price from the list"):
            expect(words in text, True)

    def used():
        expect(taken(*nat), [(0.05, "aws-price-list", "dataset")])
        box = ["AmazonEC2", "BoxUsage:m8g.large", "--region", REGION]
        kind = ["--attribute", "instanceType=m8g.large", "--attribute", "os=Linux", "--attribute", "tenancy=Shared"]
        expect(taken(*box, *kind), [(0.1055, "aws-price-list", "dataset")])
        [bill] = cost(line("AWS::EC2::NatGateway", usage={"processedGigabytes": 100}))
        parts = {c["name"]: (c["unitPrice"], c["monthly"]) for c in bill["components"]}
        # 730 h x 0.05 and 100 GB x 0.05
        expect((parts["NAT gateway"], parts["Data processed"]), ((0.05, 36.5), (0.05, 5)))
        # 47.5136 a GiB/s is 0.0464 a MiB/s, times 225 - 125.
        [bill] = cost(line("AWS::EC2::Volume", properties={"VolumeType": "gp3", "Size": 10, "Throughput": 225}))
        expect([(c["unit"], c["unitPrice"], c["monthly"]) for c in bill["components"] if "MiB/s" in c["name"]],
               [("MiBps-Mo", 0.0464, 4.64)])

    def all_services():
        PriceList.requests.clear()
        infra.run("prices", "set", "SomeVendor", "Seats", "--region", REGION, "--usd", "9", "--unit", "Seats")
        report = infra.json("prices", "update", REGION)
        (pathlib.Path(folder) / "prices" / "own.json").unlink()
        asked = {part["service"]: part for part in report["parts"]}
        expect({r["ServiceCode"] for r in PriceList.requests}, set(asked))
        # Prices of the latter are in the program, and no estimate asks for them.
        expect({"AmazonEC2", "AmazonS3", "AWSLambda", "AmazonRoute53"} <= set(asked), True)
        expect({"AmazonCloudFront", "awswaf", "AWSGlue", "AmazonGuardDuty"} & set(asked), set())
        expect((asked["AmazonS3"]["prices"], asked["AWSLambda"]["prices"]), (3, 0))
        # The project's own rate is for what AWS does not sell.
        expect((asked["SomeVendor"]["products"], asked["SomeVendor"]["missing"]), (0, ["Seats"]))
        expect((asked["AmazonRoute53"]["region"], asked["AmazonRoute53"]["missing"]),
               ("global", ["DNS-Queries", "Health-Check-AWS", "Health-Check-Non-AWS", "Health-Check-Option-Non-AWS",
                           "HostedZone"]))
        # 51,200 GB at 0.024, 8,800 at 0.023
        [bill] = cost(line("AWS::S3::Bucket", usage={"storedGigabytes": 60000}))
        storage = [c["monthly"] for c in bill["components"] if c["unit"] == "GB-Mo"]
        expect(round(sum(storage), 6), 1431.2)

    def unchanged():
        before = updated.read_bytes()
        PriceList.mode = "denied"
        failed = infra.run("prices", "update", REGION, "--service", "AmazonEC2", expect=10)
        for words in ("AccessDeniedException", "nothing was written", "allow these credentials to call"):
            expect(words in failed.stderr, True)
        PriceList.mode = "round"
        failed = infra.run("prices", "update", REGION, "--service", "AmazonEC2", expect=10)
        for words in ("IN7031", "names a page that came before it", "nothing was written", "run the same command"):
            expect(words in failed.stderr, True)
        PriceList.mode = "well"
        failed = infra.run("prices", "update", "eu-wset-3", "--service", "AmazonEC2", expect=1)
        for words in ("IN7028", "eu-wset-3", "returned 0 products", "asked for: AmazonEC2", "did you mean 'eu-west-3'?"):
            expect(words in failed.stderr, True)
        failed = infra.run("prices", "update", "cn-north-1", expect=1)
        expect("did you mean" in failed.stderr, False)
        expect("a region of another partition has a price list of its own" in failed.stderr, True)
        infra.run("prices", "update", REGION, "eu-wset-3", "--service", "AmazonEC2", expect=1)
        listed = infra.run("prices", "update", REGION, "--service", "awswaf", expect=64)
        expect("IN7030" in listed.stderr, True)
        infra.run("prices", "update", REGION, "--service", "AmazonEC3", expect=64)
        expect(updated.read_bytes(), before)
        infra.run("prices", "update", REGION, "--service", "AmazonEC2")
        expect(updated.read_bytes(), before)

    def own():
        infra.run("prices", "set", "AmazonEC2", "--discount", "10", "--because", "contract")
        expect(taken(*nat), [(0.045, "own", "declared")])
        infra.run("prices", "set", *nat, "--usd", "0.04")
        expect(taken(*nat), [(0.04, "own", "declared")])
        infra.run("prices", "set", *nat, "--usd", "0.03")
        expect(taken(*nat), [(0.03, "own", "declared")])
        for words in (["--usd", "-1"], ["--discount", "101"], [], ["--usd", "1", "--discount", "1"]):
            infra.run("prices", "set", *nat, *words, expect=64)
        (pathlib.Path(folder) / "prices" / "own.json").write_text('{"formatVersion":1,"kind":"own-prices","rates":[{}]}')
        broken = infra.run("prices", "show", *nat, expect=9)
        expect("rates[0].service is not a text" in broken.stderr, True)
        (pathlib.Path(folder) / "prices" / "own.json").unlink()

    def lines():
        answers = cost(
            line("AWS::EC2::VPC"), "nonsense", line("AWS::EC2::NatGateway", usage={"processedGigabytes": -1}),
            line("AWS::Nobody::Knows"), '{"type":"AWS::EC2::VPC"}', code=1)
        expect([a["monthly"] for a in answers][:2], [0, None])
        expect([a.get("error") for a in answers], [
            None, "line 2: it is not JSON: column 1: unknown literal", None, None,
            "line 5: region is not the name of a region"])
        expect([u["code"] for u in answers[2]["unknown"] if u["what"] == "processedGigabytes"], ["IN7005"])
        expect([u["code"] for u in answers[3]["unknown"]], ["IN7001"])

    checks.check("a price that is not there is unknown, with where there is one", missing)
    checks.check("update: signed, by pages, through throttling", update)
    checks.check("fetched prices are taken", used)
    checks.check("what cannot be taken is refused by name, and counted", refused)
    checks.check("without a service those are asked that estimates ask for", all_services)
    checks.check("a fetch that fails leaves the file as it was", unchanged)
    checks.check("own rates and discounts go before all", own)
    checks.check("cost resources answers bad lines, and fails at its end", lines)
    infra.discard()
server.shutdown()
checks.close()
