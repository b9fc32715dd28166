import AWSClient
import InfraModel
import Provider

extension LookupWay {
  /// Whose the credentials are.
  static let caller = LookupWay("AWS::STS::Caller", [Use("GetCallerIdentity", of: .sts)]) {
    scope throws(LookupFailure) in
    let identity = try await scope.askOnce(.sts, "GetCallerIdentity", [:])
    return [Candidate(name: identity["Arn"].flatMap(\.plainText) ?? "", properties: identity)]
  }

  /// The availability zones that the account can use in a region, local zones and those that need an opt-in left out.
  static let availabilityZones = LookupWay(
    "AWS::EC2::AvailabilityZones", [Use("DescribeAvailabilityZones", of: .ec2)]
  ) { scope throws(LookupFailure) in
    let filters: Value = [
      ["Name": "state", "Values": ["available"]],
      ["Name": "opt-in-status", "Values": ["opt-in-not-required"]],
    ]
    let answer = try await scope.ask(.ec2, "DescribeAvailabilityZones", ["Filters": filters])
    let zones = (answer["AvailabilityZones"]?.list ?? []).sorted {
      ($0["ZoneName"]?.string ?? "") < ($1["ZoneName"]?.string ?? "")
    }
    guard !zones.isEmpty else { return [] }
    return [
      Candidate(
        name: scope.request.region,
        properties: [
          "Names": .list(zones.compactMap { $0["ZoneName"] }), "Ids": .list(zones.compactMap { $0["ZoneId"] }),
        ])
    ]
  }
}
