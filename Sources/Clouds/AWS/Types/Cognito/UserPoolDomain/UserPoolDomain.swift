import AWSClient
import InfraModel

extension Cognito {
  /// The name under which a pool's sign-in pages answer: a prefix of Cognito's domain, or a domain with a certificate.
  ///
  /// Source: Cognito user pools API Reference, version 2016-04-18. One that is not there is described as nothing.
  static let userPoolDomain = Handler(
    "AWS::Cognito::UserPoolDomain", of: .cognito, id: "UserPoolId|Domain"
  ) {
    Create("CreateUserPoolDomain", ["Domain", "UserPoolId", "CustomDomainConfig", "ManagedLoginVersion"])
    Sets(
      "CustomDomainConfig", "ManagedLoginVersion", by: "UpdateUserPoolDomain",
      ["Domain", "UserPoolId", "CustomDomainConfig", "ManagedLoginVersion"], removed: .to(["ManagedLoginVersion": 1]),
      waitsUntilReady: true, retries: [busy])
    Reads(uses: ["DescribeUserPoolDomain"], maps: []) { cloud, scope in
      let answer = try await cloud.askIfPresent("DescribeUserPoolDomain", ["Domain": .string(scope.text("Domain"))])
      guard let item = answer?["DomainDescription"], let pool = item["UserPoolId"]?.string else { return nil }
      return pool == scope.text("UserPoolId") ? item : nil
    }
    Ready(
      "Status", is: ["ACTIVE"], failed: ["FAILED"], every: 5, typically: 10)
    Deletes(
      "DeleteUserPoolDomain", ["Domain", "UserPoolId"],
      retries: [busy], waits: true)
    Finds.identity(same: [])
    Traits(
      unremovable: ["CustomDomainConfig"], exclusive: ["Domain"], holds: ["UserPoolId"], identities: [["Domain"]],
      renewed: ["CloudFrontDistribution": "records elsewhere"])
  }
}
