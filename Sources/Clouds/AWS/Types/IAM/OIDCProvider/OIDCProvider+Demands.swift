import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html: `InvalidInput`,
  /// `ValidationError` and `LimitExceeded`.
  static let oidcProvider: [Demand] = [
    .needs("Url"),
    .text(
      "Url",
      TextForm("the address of an identity provider", fix: "begin with https://, and leave out port and query") { url in
        guard url.hasPrefix("https://") else { return false }
        let rest = url.dropFirst("https://".count)
        return !rest.isEmpty && url.utf8.count <= 255 && !rest.contains { ":?#".contains($0) }
      }),
    .elements("ClientIdList", to: 100), .elements("ThumbprintList", to: 5),
    .text(
      "ThumbprintList.*",
      TextForm("the SHA-1 thumbprint of a certificate", fix: "write its 40 hexadecimal digits") { text in
        text.utf8.count == 40 && text.allSatisfy(\.isHexDigit)
      }),
  ]
}
