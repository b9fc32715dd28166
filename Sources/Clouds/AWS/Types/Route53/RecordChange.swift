import AWSClient
import InfraModel
import Provider

/// Changes of a zone's records: one batch, of which all or nothing takes place, and the wait until each of Route 53's
/// servers answers by it.
///
/// Source: Route 53 API Reference, ChangeResourceRecordSets and GetChange; usually within 60 seconds.
struct RecordChange: Sendable {
  enum Action: String, Sendable {
    /// Refused where there is a record of the name, the type and the set identifier.
    case create = "CREATE"
    case upsert = "UPSERT"
    /// Refused unless every value is given as it is.
    case delete = "DELETE"
  }

  /// What it calls, whichever service's handler asks for it.
  static let uses = [Use("ChangeResourceRecordSets", of: .route53), Use("GetChange", of: .route53)]

  let zone: String
  let changes: [Value]
  var comment: Value?

  init(_ action: Action, _ records: [Value], in zone: String, comment: Value? = nil) {
    self.zone = zone
    self.comment = comment
    changes = records.map { ["Action": .string(action.rawValue), "ResourceRecordSet": $0] }
  }

  /// Another change of the same zone is in progress.
  private static let busy = Retry(on: ["PriorRequestNotComplete"], for: 300)

  /// - Parameter accepted: Told once the batch has taken place, before the wait.
  func carryOut(
    _ cloud: CloudCalls, accepted: () async throws(ProviderError) -> Void = {}
  ) async throws(ProviderError) {
    var batch: [String: Value] = ["Changes": .list(changes)]
    batch["Comment"] = comment
    let answer = try await cloud.change(
      "ChangeResourceRecordSets", ["HostedZoneId": .string(zone), "ChangeBatch": .object(batch)], of: .route53,
      retries: [Self.busy])
    try await accepted()
    guard let change = answer["ChangeInfo"]?["Id"]?.string else {
      throw ProviderError(.notUnderstood, "the answer names no change", call: "route53 ChangeResourceRecordSets")
    }
    let id = DomainName.plainIdentifier(change)
    try await cloud.wait(
      Pause(first: 5, longest: 15), "the change of the records was still pending", call: "route53 GetChange"
    ) { (waited) throws(ProviderError) -> Void? in
      let told = waited == 0 ? answer : try await cloud.ask("GetChange", ["Id": .string(id)], of: .route53)
      if told["ChangeInfo"]?["Status"] == "INSYNC" { return () }
      cloud.progress("waiting until Route 53's servers know it")
      return nil
    }
  }
}
