import AWSClient
import InfraModel
import Provider

extension IAM {
  /// An OpenID Connect identity provider whose tokens can assume a role. Its ARN is made of its URL.
  ///
  /// Source: IAM API Reference, CreateOpenIDConnectProvider.
  static let oidcProvider = Handler("AWS::IAM::OIDCProvider", of: .iam, id: "Arn") {
    DerivedIdentifiers { scope in
      guard let host = host(of: scope["Url"]) else { return [:] }
      return ["Arn": .string("arn:\(scope.partition):iam::\(scope.account):oidc-provider/\(host)")]
    }
    Create(
      "CreateOpenIDConnectProvider", ["Url", .field("ClientIdList", as: "ClientIDList"), "ThumbprintList"],
      outputs: ["Arn": "OpenIDConnectProviderArn"])
    Members(
      "ClientIdList", add: Call("AddClientIDToOpenIDConnectProvider", [arn, .element(as: "ClientID")]),
      remove: Call("RemoveClientIDFromOpenIDConnectProvider", [arn, .element(as: "ClientID")]))
    // IAM finds the thumbprint out itself where a create has none, and never again.
    Sets("ThumbprintList", by: "UpdateOpenIDConnectProviderThumbprint", [arn, "ThumbprintList"], removed: .kept)
    Tags(
      create: .list("Tags"), read: .item("Tags"), add: Call("TagOpenIDConnectProvider", [arn, .tagList()]),
      remove: Call("UntagOpenIDConnectProvider", [arn, .tagKeys()]))
    Reads(
      "GetOpenIDConnectProvider", [arn],
      maps: [.field("ClientIdList", as: "ClientIDList"), .field("Url", as: "Url", url)])
    Deletes("DeleteOpenIDConnectProvider", [arn])
    Finds.code(["GetOpenIDConnectProvider"]) { cloud, scope in
      guard let arn = scope["Arn"] else { return [] }
      let told = try await cloud.askIfPresent("GetOpenIDConnectProvider", ["OpenIDConnectProviderArn": arn])
      guard Execution.plainTags(told?["Tags"])[Tags.operationKey] == scope.operation else { return [] }
      return [["Arn": arn]]
    }
    Traits(
      comparisons: ["ClientIdList": .unordered, "ThumbprintList": .unordered], exclusive: ["Url"],
      identities: [["Url"]], identifierDerived: true)
  }

  private static let arn = Field.field("Arn", as: "OpenIDConnectProviderArn")

  /// IAM tells the URL without its scheme.
  private static let url = ValueEncoding.code(
    encode: { $0 }, decode: { told in host(of: told).map { .string("https://\($0)") } })

  @Sendable private static func host(of url: Value?) -> String? {
    guard let text = url?.string else { return nil }
    return text.hasPrefix("https://") ? String(text.dropFirst("https://".count)) : text
  }
}
