import InfraModel
import Planner

extension Demand {
  /// "Lifecycle policy validation failure": https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
  static let lifecycle = Demand { subject in
    let name = "LifecyclePolicy.LifecyclePolicyText"
    guard let text = subject.text(name) else { return [] }
    func wrong(_ message: String, _ fix: String) -> [Diagnostic] {
      [subject.problem(.badLifecyclePolicy, "\(name): \(message)", at: name, fix: fix)]
    }
    guard let rules = (try? JSON.parse(text))?["rules"]?.list, !rules.isEmpty else {
      return wrong("it is not a JSON object with rules", "write {\"rules\": […]}")
    }
    var priorities: Set<Double> = []
    for rule in rules {
      guard let priority = rule["rulePriority"]?.number, priority >= 1 else {
        return wrong("a rule has no rulePriority", "number the rules from 1 on")
      }
      let called = "rule \(Scalar.text(priority))"
      guard priorities.insert(priority).inserted else {
        return wrong("two rules have the rulePriority \(Scalar.text(priority))", "give each a number of its own")
      }
      if let (message, fix) = problem(rule["selection"] ?? .null) { return wrong("\(called) \(message)", fix) }
      guard let action = rule["action"]?["type"]?.string, ["expire", "transition"].contains(action) else {
        return wrong("\(called) has no action", "set action to {\"type\": \"expire\"}")
      }
    }
    let everything = rules.filter { $0["selection"]?["tagStatus"] == "any" }.compactMap { $0["rulePriority"]?.number }
    guard everything.count < 2, everything.first == nil || everything.first == priorities.max() else {
      return wrong("the rule for any image is not the only and last one", "give it the highest rulePriority")
    }
    return []
  }

  static func problem(_ selection: Value) -> (String, String)? {
    let counts = ["imageCountMoreThan", "sinceImagePushed", "sinceImagePulled", "sinceImageTransitioned"]
    guard let status = selection["tagStatus"]?.string, ["tagged", "untagged", "any"].contains(status) else {
      return ("has no tagStatus", "set it to tagged, untagged or any")
    }
    let tags = ["tagPrefixList", "tagPatternList"].filter { selection[$0]?.list?.isEmpty == false }
    if status == "tagged", tags.isEmpty {
      return ("is for tagged images and names no tags", "add a tagPrefixList or a tagPatternList")
    }
    if status != "tagged", !tags.isEmpty {
      return ("names tags, and is for \(status) images", "set tagStatus to tagged")
    }
    guard let type = selection["countType"]?.string, counts.contains(type) else {
      return ("has no countType that ECR knows", "use imageCountMoreThan or sinceImagePushed")
    }
    guard let number = selection["countNumber"]?.number, number >= 1 else {
      return ("has no countNumber", "set it to 1 or more")
    }
    if type == "imageCountMoreThan", selection["countUnit"] != nil {
      return ("counts images in a unit", "remove countUnit")
    }
    if type != "imageCountMoreThan", selection["countUnit"]?.string == nil {
      return ("counts time without a unit", "set countUnit to days")
    }
    return nil
  }

  // MARK: topics

  static let endpoint = Demand { subject in
    let protocols = [
      "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
    ]
    guard let name = subject.text("Protocol") else { return [] }
    guard protocols.contains(name) else {
      let problem = PropertyProblem.notAllowed(.string(name), allowed: protocols.map(Value.string))
      return [problem.diagnostic(subject.node, at: subject.full("Protocol"))]
    }
    guard let text = subject.text("Endpoint"), !text.isEmpty else { return [] }
    let (isRight, what, fix) =
      switch name {
      case "http", "https": (text.hasPrefix("\(name)://"), "an address", "begin it with \(name)://")
      case "email", "email-json": (isMail(text), "a mail address", "write it as name@example.com")
      case "sms":
        (text.hasPrefix("+") && Letters.digits.areAll(of: text.dropFirst()), "a phone number", "write it as +49…")
      default: (TextForm.isARN(text), "an ARN", "write the ARN of what gets the messages")
      }
    guard !isRight else { return [] }
    return [
      subject.problem(
        .wrongForm, "\(subject.full("Endpoint")) is \"\(Self.masked(text))\", and \(name) sends to \(what)",
        at: "Endpoint", fix: fix)
    ]
  }

  private static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && hostLetters.areAll(of: parts[1]) && !parts[1].isEmpty
  }
  private static let hostLetters: Letters = "A-Za-z0-9.-"

  /// An address without the user and password that it may carry.
  private static func masked(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@"), let scheme = text.firstRange(of: "://") else { return text }
    return at > scheme.upperBound ? text[..<scheme.upperBound] + "****" + text[at...] : text
  }
}
