import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What certificates send")
struct CertificateRequests {
  private static let type: ResourceType = "AWS::CertificateManager::Certificate"
  private static let arn = "arn:aws:acm:eu-central-1:123456789012:certificate/1"

  private static func option(_ domain: String, _ name: String = "_1.example.com.") -> Value {
    [
      "DomainName": .string(domain), "ValidationStatus": "PENDING_VALIDATION", "ValidationMethod": "DNS",
      "ResourceRecord": ["Name": .string(name), "Type": "CNAME", "Value": "_2.acm-validations.aws."],
    ]
  }

  private static func certificate(_ status: String, _ options: [Value]) -> [String: Value] {
    [
      "Certificate": [
        "CertificateArn": .string(arn), "DomainName": "example.com", "Status": .string(status),
        "DomainValidationOptions": .list(options),
      ]
    ]
  }

  private static func record(_ value: String) -> [String: Value] {
    [
      "ResourceRecordSets": [
        [
          "Name": "_1.example.com.", "Type": "CNAME", "TTL": 60, "ResourceRecords": [["Value": .string(value)]],
        ]
      ]
    ]
  }

  private static let declared: [String: Value] = [
    "DomainName": "example.com", "SubjectAlternativeNames": ["*.example.com"], "ValidationMethod": "DNS",
    "DomainValidationOptions": [["DomainName": "example.com", "HostedZoneId": "Z1"]],
  ]

  private static let put =
    #"ChangeResourceRecordSets {"ChangeBatch":{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{"Name":"_1.example.com.","#
    + #""ResourceRecords":[{"Value":"_2.acm-validations.aws."}],"TTL":300,"Type":"CNAME"}}],"#
    + #""Comment":"Proves the domain to ACM"},"HostedZoneId":"Z1"}"#

  /// A cloud where a certificate's records are told at the second look, and it is issued once they are made.
  private static func cloud(
    records: [String: Value] = ["ResourceRecordSets": []],
    options: [Value] = [option("example.com"), option("*.example.com")],
    issued: Int = 4
  ) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "RequestCertificate": .answer(["CertificateArn": .string(arn)])
      case "DescribeCertificate" where times == 1:
        .answer(certificate("PENDING_VALIDATION", options.map { $0.removing("ResourceRecord") }))
      case "DescribeCertificate": .answer(certificate(times < issued ? "PENDING_VALIDATION" : "ISSUED", options))
      case "ListResourceRecordSets": .answer(records)
      case "ChangeResourceRecordSets": .answer(["ChangeInfo": ["Id": "/change/C1", "Status": "INSYNC"]])
      case "GetHostedZone": .answer(["DelegationSet": ["NameServers": ["ns-1.example.net", "ns-2.example.net"]]])
      default: .answer([:])
      }
    }
  }

  private static func failure(_ body: () async throws -> ObservedResource) async -> ProviderError? {
    do {
      _ = try await body()
      return nil
    } catch { return error as? ProviderError }
  }

  @Test(
    "A certificate is requested once, its records are made once for all names that share them, and it is waited for")
  func creation() async throws {
    let recorder = Self.cloud()
    let made = try await recorder.create(Self.type, Self.declared)
    #expect(made.id.text == Self.arn)
    #expect(recorder.journal.ids == [made.id])
    #expect(
      recorder.changes == [
        #"RequestCertificate {"DomainName":"example.com","IdempotencyToken":"inf_0123456789abcdefghjkmnpqrs","#
          + #""SubjectAlternativeNames":["*.example.com"],"Tags":[{"Key":"infra:operation","#
          + #""Value":"inf-0123456789abcdefghjkmnpqrs"}],"ValidationMethod":"DNS"}"#,
        Self.put,
      ])
  }

  @Test("A run after one that ended behind the request makes the records, and requests nothing")
  func goesOn() async throws {
    let recorder = Self.cloud()
    _ = try await recorder.update(Self.type, ResourceID(Self.arn), from: Self.declared, to: Self.declared)
    #expect(recorder.changes == [Self.put])
  }

  @Test("A record that is there already is left as it is")
  func present() async throws {
    let recorder = Self.cloud(records: Self.record("_2.acm-validations.aws"))
    _ = try await recorder.create(Self.type, Self.declared)
    #expect(recorder.changes.count == 1)
  }

  @Test("A record that has another value is not overwritten")
  func other() async throws {
    let recorder = Self.cloud(records: Self.record("_3.acm-validations.aws."))
    let error = await Self.failure { try await recorder.create(Self.type, Self.declared) }
    #expect(error?.kind == .conflict)
    #expect(recorder.changes.count == 1)
    #expect(recorder.journal.ids == [ResourceID(Self.arn)])
  }

  @Test("Without a zone the records are told after five minutes, and the next run goes on")
  func byHand() async throws {
    let recorder = Self.cloud(
      options: [Self.option("example.com"), Self.option("www.example.com", "_4.www.example.com.")], issued: .max)
    var declared = Self.declared
    declared["DomainValidationOptions"] = nil
    let error = await Self.failure { [declared] in try await recorder.create(Self.type, declared) }
    #expect(error?.kind == .failed)
    #expect(
      error?.message == "\(Self.arn) waits for 2 records in DNS: _1.example.com. CNAME _2.acm-validations.aws. (for "
        + "example.com), _4.www.example.com. CNAME _2.acm-validations.aws. (for www.example.com); add them and apply "
        + "again, or declare HostedZoneId in DomainValidationOptions")
    #expect(300..<340 ~= recorder.journal.slept)
    #expect(recorder.changes.count == 1)
    #expect(recorder.journal.ids == [ResourceID(Self.arn)])
  }

  @Test("An approval by mail is asked for")
  func mails() async throws {
    let mailed: Value = [
      "DomainName": "example.com", "ValidationStatus": "PENDING_VALIDATION", "ValidationMethod": "EMAIL",
      "ValidationEmails": ["admin@example.com"],
    ]
    let recorder = Self.cloud(options: [mailed], issued: .max)
    let error = await Self.failure {
      try await recorder.create(
        Self.type,
        [
          "DomainName": "www.example.com",
          "DomainValidationOptions": [["DomainName": "www.example.com", "ValidationDomain": "example.com"]],
        ])
    }
    #expect(
      error?.message == "\(Self.arn) waits for the owner of example.com, to whom ACM sent a mail (admin@example.com); "
        + "approve it and apply again, or declare ValidationMethod DNS")
    #expect(
      recorder.changes == [
        #"RequestCertificate {"DomainName":"www.example.com","DomainValidationOptions":[{"DomainName":"www.example.com","#
          + #""ValidationDomain":"example.com"}],"IdempotencyToken":"inf_0123456789abcdefghjkmnpqrs","#
          + #""Tags":[{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}]}"#
      ])
  }

  @Test("Where ACM does not see the records of a zone, its servers are told")
  func undelegated() async throws {
    let recorder = Self.cloud(issued: .max)
    let request = CreateRequest(
      address: "it", type: Self.type, region: "eu-central-1", account: "123456789012", properties: Self.declared)
    let error = await Self.failure {
      try await recorder.provider.create(request, recorder.journal.context(timeout: 2400))
    }
    #expect(
      error?.message == "ACM has not seen the records of \(Self.arn) in zone Z1 for half an hour; let the domain's "
        + "registrar or parent zone name its servers (ns-1.example.net, ns-2.example.net) and apply again")
    #expect(recorder.changes.count == 2)
  }

  @Test("A failed request says why")
  func failed() async throws {
    let recorder = RequestRecorder([
      "RequestCertificate": ["CertificateArn": .string(Self.arn)],
      "DescribeCertificate": [
        "Certificate": ["CertificateArn": .string(Self.arn), "Status": "FAILED", "FailureReason": "CAA_ERROR"]
      ],
    ])
    let error = await Self.failure { try await recorder.create(Self.type, Self.declared) }
    #expect(error?.kind == .failed)
    #expect(error?.message == "AWS::CertificateManager::Certificate \(Self.arn) is FAILED: CAA_ERROR")
  }

  // MARK: - Deletion

  private static func deletion(
    of records: [String: Value] = record("_2.acm-validations.aws."), zones: ScriptedCloud.Reply = .answer([:]),
    _ others: ScriptedCloud.Reply
  ) async throws -> [String] {
    let recorder = RequestRecorder { operation, _, times in
      switch operation {
      case "DescribeCertificate": .answer(certificate("ISSUED", [option("example.com"), option("*.example.com")]))
      case "DescribeRegions": .answer(["Regions": [["RegionName": "eu-central-1"], ["RegionName": "us-east-1"]]])
      case "ListCertificates" where times == 2: others
      case "ListCertificates":
        .answer(["CertificateSummaryList": [["CertificateArn": .string(arn), "DomainName": "example.com"]]])
      case "ListResourceRecordSets": .answer(records)
      case "ChangeResourceRecordSets": .answer(["ChangeInfo": ["Id": "/change/C1", "Status": "INSYNC"]])
      case "GetHostedZone": .answer(["HostedZone": ["Id": "/hostedzone/Z1", "Name": "example.com."]])
      case "ListHostedZonesByName": zones
      default: .answer([:])
      }
    }
    try await recorder.delete(type, ResourceID(arn), known: declared)
    return recorder.changes
  }

  private static func other(_ more: [String: Value]) -> ScriptedCloud.Reply {
    .answer([
      "CertificateSummaryList": [.object(["CertificateArn": "other", "Type": "AMAZON_ISSUED"].merging(more) { $1 })]
    ])
  }

  private static let gone = #"DeleteCertificate {"CertificateArn":"\#(arn)"}"#

  private static let removed =
    #"ChangeResourceRecordSets {"ChangeBatch":{"Changes":[{"Action":"DELETE","ResourceRecordSet":{"Name":"_1.example.com.","#
    + #""ResourceRecords":[{"Value":"_2.acm-validations.aws."}],"TTL":60,"Type":"CNAME"}}]},"HostedZoneId":"Z1"}"#

  @Test("The records go though another certificate needs them, where another zone of the name has them too")
  func elsewhere() async throws {
    let same = Self.other(["DomainName": "example.com"])
    func zones(_ zones: Value...) -> ScriptedCloud.Reply { .answer(["HostedZones": .list(zones)]) }
    let own: Value = ["Id": "/hostedzone/Z1", "Name": "example.com."]
    let second: Value = ["Id": "/hostedzone/Z2", "Name": "example.com."]
    #expect(try await Self.deletion(zones: zones(own, second), same) == [Self.gone, Self.removed])
    #expect(try await Self.deletion(zones: zones(own), same) == [Self.gone])
    let hidden: Value = ["Id": "/hostedzone/Z2", "Name": "example.com.", "Config": ["PrivateZone": true]]
    #expect(try await Self.deletion(zones: zones(own, hidden), same) == [Self.gone])
    #expect(
      try await Self.deletion(zones: zones(["Id": "/hostedzone/Z3", "Name": "example.net."]), same) == [Self.gone])
    #expect(try await Self.deletion(zones: .denied, same) == [Self.gone])
  }

  @Test("The records go after the last certificate that needs them")
  func last() async throws {
    let removed = Self.removed
    #expect(try await Self.deletion(.answer([:])) == [Self.gone, removed])
    #expect(try await Self.deletion(Self.other(["DomainName": "www.example.com"])) == [Self.gone, removed])
    #expect(
      try await Self.deletion(Self.other(["DomainName": "example.com", "Type": "IMPORTED"])) == [Self.gone, removed])
  }

  @Test("The records stay where another certificate needs them, whichever region it is in, and where that is not known")
  func shared() async throws {
    #expect(try await Self.deletion(Self.other(["DomainName": "*.Example.com"])) == [Self.gone])
    #expect(
      try await Self.deletion(
        Self.other(["DomainName": "a.example", "SubjectAlternativeNameSummaries": ["example.com"]])) == [Self.gone])
    #expect(
      try await Self.deletion(Self.other(["DomainName": "a.example", "HasAdditionalSubjectAlternativeNames": true]))
        == [
          Self.gone
        ])
    #expect(try await Self.deletion(.denied) == [Self.gone])
  }

  @Test("A record that is gone, or is another's now, is left alone")
  func changed() async throws {
    #expect(try await Self.deletion(of: ["ResourceRecordSets": []], .answer([:])) == [Self.gone])
    #expect(try await Self.deletion(of: Self.record("elsewhere.example"), .answer([:])) == [Self.gone])
  }

  @Test("What still shows a certificate is waited for")
  func inUse() async throws {
    let recorder = RequestRecorder { operation, _, times in
      operation == "DeleteCertificate" && times < 4 ? .refusal("ResourceInUseException", "in use") : .answer([:])
    }
    try await recorder.delete(Self.type, ResourceID(Self.arn))
    #expect(recorder.changes == Array(repeating: Self.gone, count: 4))
  }

  @Test("Public logging can be switched on again")
  func logging() async throws {
    let recorder = Self.cloud(issued: 1)
    _ = try await recorder.update(
      Self.type, ResourceID(Self.arn), from: ["CertificateTransparencyLoggingPreference": "DISABLED"], to: [:])
    #expect(
      recorder.changes == [
        #"UpdateCertificateOptions {"CertificateArn":"\#(Self.arn)","Options":{"CertificateTransparencyLoggingPreference":"#
          + #""ENABLED"}}"#
      ])
  }
}
