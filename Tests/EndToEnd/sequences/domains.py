"""Zones and records of Route 53, and certificates of ACM."""

from sequences import of, pairs, sequence

do = of("route53")
certify = of("acm")


def change(*changes, **more):
    return do("ChangeResourceRecordSets", HostedZoneId="$zone", ChangeBatch={
        "Changes": [{"Action": action, "ResourceRecordSet": record} for action, record in changes]}, **more)


def record(name, type="A", value="192.0.2.1", **more):
    return {"Name": name, "Type": type, "TTL": 60, "ResourceRecords": [{"Value": value}], **more}


def zone(**more):
    return do("CreateHostedZone", keep={"zone": "HostedZone.Id"}, CallerReference="$run", **more)


WEIGHTED = record("w.example.com", "CNAME", "blue.example.net", SetIdentifier="blue", Weight=0)

SEQUENCES = [
    sequence(
        "AWS::Route53::HostedZone",
        zone(Name="example.com", HostedZoneConfig={"Comment": "first"}),
        do("GetHostedZone", Id="$zone"),
        do("UpdateHostedZoneComment", Id="$zone", Comment="second"),
        do("UpdateHostedZoneFeatures", HostedZoneId="$zone", EnableAcceleratedRecovery=True),
        do("ChangeTagsForResource", ResourceType="hostedzone", ResourceId="$zone", AddTags=pairs(Name="zone", Owner="me")),
        do("ChangeTagsForResource", ResourceType="hostedzone", ResourceId="$zone", RemoveTagKeys=["Owner"]),
        do("ListTagsForResource", ResourceType="hostedzone", ResourceId="$zone"),
        do("ListQueryLoggingConfigs", HostedZoneId="$zone"),
        do("GetHostedZone", Id="$zone"),
        do("DeleteHostedZone", Id="$zone"),
        do("GetHostedZone", fails="NoSuchHostedZone", Id="$zone"),
    ),
    sequence(
        "AWS::Route53::RecordSet",
        zone(Name="example.com"),
        change(("CREATE", record("www.example.com")), ("CREATE", record("*.example.com", "TXT", '"text"'))),
        change(("CREATE", record("www.example.com")), fails="InvalidChangeBatch"),
        change(("CREATE", record("www.example.org")), fails="InvalidChangeBatch"),
        change(("UPSERT", record("www.example.com", value="192.0.2.2")), ("CREATE", WEIGHTED)),
        do("ListResourceRecordSets", HostedZoneId="$zone"),
        do("ListResourceRecordSets", HostedZoneId="$zone", StartRecordName="www.example.com", StartRecordType="A", MaxItems="1"),
        do("DeleteHostedZone", fails="HostedZoneNotEmpty", Id="$zone"),
        change(("DELETE", record("www.example.com")), fails="InvalidChangeBatch"),
        change(("DELETE", record("www.example.com", value="192.0.2.2")), ("DELETE", WEIGHTED),
               ("DELETE", record("*.example.com", "TXT", '"text"'))),
        do("ListResourceRecordSets", HostedZoneId="$zone"),
        do("DeleteHostedZone", Id="$zone"),
    ),
    sequence(
        "AWS::CertificateManager::Certificate",
        zone(Name="example.com"),
        certify("RequestCertificate", keep={"arn": "CertificateArn"}, DomainName="example.com", ValidationMethod="DNS",
                SubjectAlternativeNames=["*.example.com"], IdempotencyToken="$run", Tags=pairs(Name="certificate")),
        certify("DescribeCertificate", until={"Certificate.DomainValidationOptions.0.ResourceRecord.Type": "CNAME"},
                keep={"name": "Certificate.DomainValidationOptions.0.ResourceRecord.Name",
                      "value": "Certificate.DomainValidationOptions.0.ResourceRecord.Value"}, CertificateArn="$arn"),
        change(("UPSERT", record("$name", "CNAME", "$value"))),
        certify("DescribeCertificate", until={"Certificate.Status": "ISSUED"}, CertificateArn="$arn"),
        certify("AddTagsToCertificate", CertificateArn="$arn", Tags=pairs(Name="proof", Owner="me")),
        certify("RemoveTagsFromCertificate", CertificateArn="$arn", Tags=[{"Key": "Owner"}]),
        certify("ListTagsForCertificate", CertificateArn="$arn"),
        certify("ListCertificates", CertificateStatuses=["ISSUED"], Includes={"keyTypes": ["RSA_2048"]}, apart=True),
        certify("DeleteCertificate", CertificateArn="$arn"),
        certify("DescribeCertificate", fails="ResourceNotFoundException", CertificateArn="$arn"),
        change(("DELETE", record("$name", "CNAME", "$value"))),
        do("DeleteHostedZone", Id="$zone"),
    ),
]
