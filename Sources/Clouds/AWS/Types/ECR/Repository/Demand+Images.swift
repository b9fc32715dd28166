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
}
