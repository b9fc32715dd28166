import Planner

extension TextForm {
  /// The name of anything: `arn:partition:service:region:account:resource`.
  static let arn = TextForm(
    "an ARN", fix: "write all six parts, such as arn:aws:sns:eu-central-1:123456789012:name"
  ) {
    isARN($0)
  }

  static func isARN(_ text: String) -> Bool {
    text.hasPrefix("arn:") && text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).count == 6
  }

  /// The name of something of a service.
  static func arn(of service: String, _ what: String) -> TextForm {
    TextForm(what, fix: "write an ARN that begins with arn:aws:\(service):") { text in
      isARN(text) && text.split(separator: ":", omittingEmptySubsequences: false)[2] == service
    }
  }
}
