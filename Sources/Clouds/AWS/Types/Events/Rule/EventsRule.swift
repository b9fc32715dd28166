import AWSClient
import InfraModel
import Provider

extension Events {
  /// A rule of an event bus and what it sends events to. PutRule replaces a rule of the same name, so another's is looked
  /// for first.
  ///
  /// Source: EventBridge API Reference, PutRule, PutTargets and DeleteRule, version 2015-10-07.
  static let rule = Handler("AWS::Events::Rule", of: .events, id: "Arn") {
    DerivedIdentifiers { scope in
      let bus = RulePlace.name(ofBus: scope.text("EventBusName"))
      let path = bus == RulePlace.standard ? "" : "\(bus)/"
      return ["Arn": .string(scope.arn("events", "rule/\(path)\(scope.text("Name"))"))]
    }
    Create(
      "PutRule", everything, outputs: ["Arn": "RuleArn"], name: Create.Name("Name", longest: 64),
      retries: [.principals, changing], overwrites: true)
    // The call replaces the whole rule but for its targets and tags, so that what is no longer given is taken back.
    Sets(properties: settings.compactMap(\.property), by: "PutRule", everything, retries: [.principals, changing])
    Sets("Targets", uses: ["PutTargets", "RemoveTargets"], RuleTargets.set)
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", [arn]), at: "Tags"),
      add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))
    Reads("DescribeRule", [name, RuleTargets.bus], maps: [pattern])
    FurtherRead(
      "ListTargetsByRule", [RuleTargets.rule, RuleTargets.bus],
      maps: [.field("Targets", as: "Targets", .each(RuleTargets.target))])
    Postprocess { properties, _, _ in
      if properties["Targets"] == [] { properties["Targets"] = nil }
    }
    Deletes(
      "DeleteRule", [name, RuleTargets.bus],
      before: [.code(["ListTargetsByRule", "RemoveTargets"], RuleTargets.remove)], retries: [changing])
    Finds.name
    Traits(
      replacing: ["EventBusName"],
      comparisons: ["EventPattern": .document, "EventBusName": .nameOrIdentifier, "Targets.*.Input": .document],
      defaults: ["State": "ENABLED", "EventBusName": .string(RulePlace.standard)], exclusive: [],
      holds: ["EventBusName"], identities: [["EventBusName", "Name"]], identifierDerived: true)
  }

  /// Another change of the rule or its targets is in progress.
  static let changing = Retry(on: ["ConcurrentModificationException"], for: 60)

  private static let arn = Field.field("Arn", as: "ResourceARN")
  private static let name = RulePlace.field(as: "Name", of: "Name") { $0.name }
  private static let pattern = Field.field("EventPattern", as: "EventPattern", .jsonText)
  private static let settings: [Field] = ["Description", pattern, "RoleArn", "ScheduleExpression", "State"]
  private static let everything: [Field] = ["Name", "EventBusName"] + settings
}

/// A rule's bus and name, as they are declared or stand in its ARN.
struct RulePlace {
  /// The bus that every account has.
  static let standard = "default"

  let bus: String
  let name: String

  init(_ scope: CallScope) {
    // `…:rule/name` on the default bus, `…:rule/bus/name` on any other; the name of a partner's bus has slashes.
    let arn = scope.id.text.isEmpty ? scope.text("Arn") : scope.id.text
    let resource = arn.firstRange(of: ":rule/").map { arn[$0.upperBound...] } ?? ""
    let end = resource.lastIndex(of: "/")
    name = scope["Name"]?.string ?? String(end.map { resource[resource.index(after: $0)...] } ?? resource)
    bus = end.map { String(resource[..<$0]) } ?? Self.name(ofBus: scope.text("EventBusName"))
  }

  /// The name of a bus that is declared by its name or its ARN, or not at all.
  static func name(ofBus text: String) -> String {
    if text.isEmpty { return standard }
    return text.firstRange(of: ":event-bus/").map { String(text[$0.upperBound...]) } ?? text
  }

  static func field(
    as member: String, of property: String, _ part: @escaping @Sendable (RulePlace) -> String
  ) -> Field {
    .code(as: member, of: property) { .string(part(RulePlace($0))) }
  }
}
