import AWSClient
import InfraModel

extension WAFv2 {
  /// That a web firewall stands before something of its region. What is there already is replaced without a word, and a
  /// distribution of CloudFront names its firewall itself.
  ///
  /// Source: AWS WAFV2 API Reference, AssociateWebACL.
  static let webACLAssociation = Handler(
    "AWS::WAFv2::WebACLAssociation", of: .wafV2, id: "ResourceArn|WebACLArn"
  ) {
    Create("AssociateWebACL", ["ResourceArn", "WebACLArn"], retries: [unavailable], overwrites: true)
    Reads(uses: ["GetWebACLForResource"]) { cloud, scope in
      let asked = try await cloud.askIfPresent(
        "GetWebACLForResource", ["ResourceArn": .string(scope.text("ResourceArn"))])
      guard let arn = asked?["WebACL"]?["ARN"], arn == scope["WebACLArn"] else { return nil }
      return ["ResourceArn": .string(scope.text("ResourceArn")), "WebACLArn": arn]
    }
    Deletes("DisassociateWebACL", ["ResourceArn"], retries: [unavailable])
    Finds.identity(same: [])
    Traits(exclusive: ["ResourceArn"], holds: ["WebACLArn"], identities: [["ResourceArn"]])
  }
}
