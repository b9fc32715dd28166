import Planner

extension TextForm {
  /// The name of anything: `arn:partition:service:region:account:resource`.
  static let arn = TextForm(
    "an ARN", fix: "write all six parts, such as arn:aws:sns:eu-central-1:123456789012:name"
  ) {
    isARN($0)
  }

  static func isARN(_ text: String) -> Bool { ARNText(text) != nil }

  /// The name of something of a service.
  static func arn(of service: String, _ what: String) -> TextForm {
    TextForm(what, fix: "write an ARN that begins with arn:aws:\(service):") { text in
      ARNText(text).map { $0.service == service } ?? false
    }
  }
}

/// Parts of an ARN; one that it leaves out is empty.
struct ARNText {
  let partition: Substring
  let service: Substring
  let region: Substring
  let account: Substring
  /// What follows the account: colons and slashes in it are the service's own.
  let resource: Substring

  /// - Returns: `nil` for a text that is not an ARN.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn" else { return nil }
    partition = parts[1]
    service = parts[2]
    region = parts[3]
    account = parts[4]
    resource = parts[5]
  }
}
