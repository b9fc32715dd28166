import AWSClient
import InfraModel
import Provider

/// What proves to ACM that a certificate's domains are the account's: for each domain a CNAME in its zone.
///
///     request ──▶ ACM tells the records ──▶ made in the declared zones ──▶ ACM sees them ──▶ issued
///
/// The record of a domain is the same for every certificate of the account, in whichever region, with and without `*.`:
/// https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html. ACM asks for it again at each renewal.
enum DomainProofs {
  static let uses: [Use] =
    [Use("ListResourceRecordSets", of: .route53), Use("GetHostedZone", of: .route53)] + RecordChange.uses

  /// Seconds after which a person is asked for what is missing: records that are there already are seen within some
  /// minutes.
  private static let patience = 300.0
  /// Seconds after which records in a zone that ACM has not seen mean that nobody asks that zone.
  private static let reach = 1800.0

  /// A record that ACM asks for.
  private struct Record: Hashable {
    var name: String
    var value: String
    /// The domains that it proves.
    var domains: [String]
    /// The zone that is declared for one of them.
    var zone: String?

    var words: String { "\(name) CNAME \(value)" }

    /// As Route 53 wants it. CloudFormation has the same time to live.
    var sent: Value {
      ["Name": .string(name), "Type": "CNAME", "TTL": 300, "ResourceRecords": [["Value": .string(value)]]]
    }

    /// Whether it is what a zone has there.
    func isSame(as value: Value?) -> Bool {
      value?["ResourceRecords"]?.list?.compactMap { $0["Value"]?.string }.map(DomainName.normal)
        == [DomainName.normal(self.value)]
    }
  }

  // MARK: - Making

  /// Makes the records in the zones that are declared, once; and asks a person for those that it cannot make.
  @Sendable static func supply(
    _ cloud: CloudCalls, _ scope: CallScope, _ item: Value, _ supply: Supply
  ) async throws -> Value {
    let open = (item["DomainValidationOptions"]?.list ?? []).filter { $0["ValidationStatus"] != "SUCCESS" }
    let mailed = open.filter { $0["ValidationMethod"] == "EMAIL" }
    if !mailed.isEmpty, supply.waited >= patience { throw asks(mailed: mailed, scope) }
    let proofs = open.filter { $0["ValidationMethod"] != "EMAIL" }
    // ACM makes the records up in the seconds after the request.
    guard !proofs.isEmpty, proofs.allSatisfy({ $0["ResourceRecord"] != nil }) else { return supply.done }
    let records = records(of: proofs, scope)
    let zones = Dictionary(grouping: records.filter { $0.zone != nil }, by: { $0.zone ?? "" })
    if supply.done.isNull {
      for (zone, records) in zones.sorted(by: { $0.key < $1.key }) { try await put(records, in: zone, cloud) }
    }
    let missing = records.filter { $0.zone == nil }
    if !missing.isEmpty, supply.waited >= patience { throw asks(for: missing, scope) }
    if let zone = zones.keys.sorted().first, supply.waited >= reach { throw try await unseen(zone, cloud, scope) }
    if let first = missing.first { cloud.progress("waiting for \(first.words)") }
    return true
  }

  private static func records(of options: [Value], _ scope: CallScope) -> [Record] {
    var declared: [String: String] = [:]
    for option in scope["DomainValidationOptions"]?.list ?? [] {
      guard let domain = option["DomainName"]?.string, let zone = option["HostedZoneId"]?.string else { continue }
      declared[bare(domain)] = DomainName.plainIdentifier(zone)
    }
    var found: [String: Record] = [:]
    for option in options {
      guard let domain = option["DomainName"]?.string, let record = option["ResourceRecord"],
        let name = record["Name"]?.string, let value = record["Value"]?.string
      else { continue }
      found[name, default: Record(name: name, value: value, domains: [])].domains.append(domain)
      found[name]?.zone = declared[bare(domain)]
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// A domain without the `*.` of all names below it: both are proven by one record.
  private static func bare(_ domain: String) -> String {
    DomainName.normal(domain.hasPrefix("*.") ? String(domain.dropFirst(2)) : domain)
  }

  private static func put(_ records: [Record], in zone: String, _ cloud: CloudCalls) async throws {
    var missing: [Value] = []
    for record in records {
      let there = try await existing(record, in: zone, cloud)
      if let there, !record.isSame(as: there) {
        throw ProviderError(
          .conflict,
          "zone \(zone) has another value than ACM asks for: it must be \(record.words); delete the record and apply again",
          call: "route53 ListResourceRecordSets")
      }
      if there == nil { missing.append(record.sent) }
    }
    if missing.isEmpty { return }
    // Another certificate of the domain may have made it in this moment, with the same value.
    try await RecordChange(.upsert, missing, in: zone, comment: "Proves the domain to ACM").carryOut(cloud)
  }

  private static func existing(
    _ record: Record, in zone: String, _ cloud: CloudCalls
  ) async throws(ProviderError) -> Value? {
    let answer = try await cloud.askOnce(
      "ListResourceRecordSets",
      [
        "HostedZoneId": .string(zone), "StartRecordName": .string(record.name), "StartRecordType": "CNAME",
        "MaxItems": "1",
      ], of: .route53)
    return answer["ResourceRecordSets"]?.list?.first {
      $0["Type"] == "CNAME" && DomainName.normal($0["Name"]?.string ?? "") == DomainName.normal(record.name)
    }
  }

  // MARK: - Asking

  private static func asks(for missing: [Record], _ scope: CallScope) -> ProviderError {
    let words = missing.map { "\($0.words) (for \($0.domains.sorted().joined(separator: ", ")))" }
    return ProviderError(
      .failed,
      "\(scope.id) waits for \(missing.count == 1 ? "a record" : "\(missing.count) records") in DNS: "
        + "\(words.joined(separator: ", ")); add \(missing.count == 1 ? "it" : "them") and apply again, or declare "
        + "HostedZoneId in DomainValidationOptions", call: "acm DescribeCertificate")
  }

  private static func asks(mailed: [Value], _ scope: CallScope) -> ProviderError {
    let domains = mailed.compactMap { $0["DomainName"]?.string }.sorted()
    let mails = Set(mailed.flatMap { $0["ValidationEmails"]?.list ?? [] }.compactMap(\.string)).sorted()
    return ProviderError(
      .failed,
      "\(scope.id) waits for the owner of \(domains.joined(separator: ", ")), to whom ACM sent a mail"
        + (mails.isEmpty ? "" : " (\(mails.joined(separator: ", ")))")
        + "; approve it and apply again, or declare ValidationMethod DNS", call: "acm DescribeCertificate")
  }

  /// The records are in a zone that the domain's registrar or parent zone does not name, or not yet.
  private static func unseen(
    _ zone: String, _ cloud: CloudCalls, _ scope: CallScope
  ) async throws(ProviderError) -> ProviderError {
    let answer = try await cloud.ask("GetHostedZone", ["Id": .string(zone)], of: .route53)
    let servers = (answer["DelegationSet"]?["NameServers"]?.list ?? []).compactMap(\.string)
    return ProviderError(
      .failed,
      "ACM has not seen the records of \(scope.id) in zone \(zone) for half an hour; let the domain's registrar or parent "
        + "zone name its servers (\(servers.joined(separator: ", "))) and apply again", call: "acm DescribeCertificate")
  }

  // MARK: - Taking away

  /// The records in declared zones that no other certificate needs, or that another zone of the name has too, go after the
  /// certificate: they would keep the zone from being deleted. CloudFormation leaves them there.
  ///
  /// A record that is needed and gone would be noticed at a renewal, months later. So every region in use is asked, and
  /// where one does not answer, the records stay.
  static let leftovers = Leftovers(
    noting: ["DescribeCertificate"], note,
    removing: [
      Use("DescribeRegions", of: .ec2), "ListCertificates", Use("ListResourceRecordSets", of: .route53),
      Use("GetHostedZone", of: .route53), Use("ListHostedZonesByName", of: .route53),
    ] + RecordChange.uses, remove)

  @Sendable private static func note(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    guard scope["DomainValidationOptions"]?.list?.contains(where: { $0["HostedZoneId"] != nil }) == true else {
      return [:]
    }
    let answer = try await cloud.ask("DescribeCertificate", ["CertificateArn": .string(scope.id.text)])
    let options = (answer["Certificate"]?["DomainValidationOptions"]?.list ?? [])
      .filter { $0["ResourceRecord"] != nil }
    return options.isEmpty ? [:] : ["DomainProofs": .list(options)]
  }

  @Sendable private static func remove(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let records = records(of: scope["DomainProofs"]?.list ?? [], scope).filter { $0.zone != nil }
    var unneeded: [Record] = []
    do {
      let needed = try await domains(provenFor: scope.id, records, cloud)
      for record in records {
        let isUnneeded = Set(record.domains.map(bare)).isDisjoint(with: needed)
        if isUnneeded {
          unneeded.append(record)
        } else if try await isElsewhere(record, cloud) {
          unneeded.append(record)
        }
      }
    } catch {
      cloud.progress("the records of its domains stay: \(ProviderError(unexpected: error).message)")
      return [:]
    }
    for (zone, records) in Dictionary(grouping: unneeded, by: { $0.zone ?? "" }).sorted(by: { $0.key < $1.key }) {
      var there: [Value] = []
      for record in records {
        if let value = try await existing(record, in: zone, cloud), record.isSame(as: value) { there.append(value) }
      }
      if !there.isEmpty { try await RecordChange(.delete, there, in: zone).carryOut(cloud) }
    }
    return [:]
  }

  /// Whether another public zone of the same name has a record too.
  private static func isElsewhere(_ record: Record, _ cloud: CloudCalls) async throws -> Bool {
    let own = try await cloud.ask("GetHostedZone", ["Id": .string(record.zone ?? "")], of: .route53)["HostedZone"]
    let answer = try await cloud.ask("ListHostedZonesByName", ["DNSName": own?["Name"] ?? ""], of: .route53)
    for other in answer["HostedZones"]?.list ?? []
    where other["Name"] == own?["Name"] && other["Config"]?["PrivateZone"] != true && other["Id"] != own?["Id"] {
      let id = DomainName.plainIdentifier(other["Id"]?.string ?? "")
      if let value = try await existing(record, in: id, cloud), record.isSame(as: value) { return true }
    }
    return false
  }

  /// The domains of some records that other certificates of the account need proven.
  private static func domains(
    provenFor own: ResourceID, _ records: [Record], _ cloud: CloudCalls
  ) async throws -> Set<String> {
    let domains = Set(records.flatMap(\.domains).map(bare))
    let answer = try await cloud.ask("DescribeRegions", [:], of: .ec2)
    let regions = Set((answer["Regions"]?.list ?? []).compactMap { $0["RegionName"] } + [.string(cloud.region)])
    let lists = try await Array(regions).concurrentMap { region in
      let answer = try await cloud.ask(
        "ListCertificates",
        [
          "CertificateStatuses": ["PENDING_VALIDATION", "ISSUED", "INACTIVE"],
          "Includes": ["keyTypes": .list(CertificateManager.keyTypes.map(Value.string))],
        ], in: region.string)
      return answer["CertificateSummaryList"] ?? []
    }
    var needed: Set<String> = []
    for summary in lists.flatMap({ $0.list ?? [] }) {
      guard summary["CertificateArn"]?.string != own.text, summary["Type"] != "IMPORTED", summary["Type"] != "PRIVATE"
      else { continue }
      // A list tells a hundred names at most.
      if summary["HasAdditionalSubjectAlternativeNames"] == true { return domains }
      let names = [summary["DomainName"]] + (summary["SubjectAlternativeNameSummaries"]?.list ?? [])
      needed.formUnion(names.compactMap { $0?.string }.map(bare))
    }
    return needed.intersection(domains)
  }
}
