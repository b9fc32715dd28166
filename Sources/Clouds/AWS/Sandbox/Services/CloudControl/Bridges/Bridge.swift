internal import InfraModel

/// A type of the registry that one of the sandbox's own services has: by which of the service's operations Cloud Control
/// makes, reads, changes and deletes it, and what its properties are called there.
///
/// What Cloud Control makes is then the service's own resource, and the reverse. A bridge is written from the service's API
/// reference and the type's page of the CloudFormation reference; it shares nothing with what it judges.
struct Bridge: Sendable {
  /// `AWS::SNS::Topic`.
  let type: String
  /// The service by its name in botocore.
  let service: String
  /// The property that gets a name of the cloud's making where none is declared; with `*` before it, a member of the create
  /// alone.
  var name: String?
  /// What such a name ends with, by the flag that asks for it.
  var endings: [String: String] = [:]
  /// Properties that follow from others where they are not declared.
  var derived: [String: Source] = [:]
  /// Properties that travel otherwise than they are declared.
  var forms: [String: Form] = [:]
  var create: Step
  /// What is called for declared properties that the create does not carry, and for those that change, in order.
  var changes: [Change] = []
  /// The first tells whether the resource is there.
  var reads: [Read]
  /// What a resource has that is there no longer, or only until its waiting period is over, in the first read's item.
  var gone: [String: Value] = [:]
  /// Properties of which a deletion must first be rid.
  var clears: [String] = []
  /// Calls before the deletion, for the version that it requires.
  var versions: [Step] = []
  var delete: Step
  var list: Step
  /// Whether each call is waited for until what it began has ended, since the service refuses the next one meanwhile.
  var isAwaited = false
  /// Properties that no call carries: words of the declaration for other times.
  var unsent: Set<String> = []

  /// One call. What it gives under a name that begins with `*` is for a later call, and no property of the resource.
  struct Step: Sendable {
    var operation: String
    var input: [String: Source]
    /// Where in the answer the item or the list is.
    var place: String
    /// What an item's members must be.
    var matching: [String: Source]
    /// What the item tells of the resource.
    var gives: [String: Taken]
    /// Codes of errors that say that there is nothing.
    var absent: Set<String>

    init(
      _ operation: String, _ input: [String: Source] = [:], at place: String = "",
      where matching: [String: Source] = [:],
      gives: [String: Taken] = [:], absent: Set<String> = []
    ) {
      self.operation = operation
      self.input = input
      self.place = place
      self.matching = matching
      self.gives = gives
      self.absent = absent
    }
  }

  enum Read: Sendable {
    /// The item's members, each a property.
    case item(Step)
    /// A property that is a list, of a list in the answer; each element alone where a further call tells of it.
    case elements(String, of: Step, each: Step? = nil)
  }

  enum Change: Sendable {
    /// Calls for properties that differ; others where none of them is declared any longer.
    case set([String], [Step], removed: [Step]? = nil)
    /// Calls for properties that differ, by what one of them is then.
    case choose([String], by: String, is: Value, [Step], otherwise: [Step] = [])
    /// Tags that differ: `+Tags` has those to set, `-Tags` the keys of those that go.
    case tags(String, add: Step, remove: Step)
    /// Elements that come and go, each by its own calls: `*` is the element.
    case elements(String, add: [Step], remove: [Step])

    /// Tags of services that name every resource by its ARN.
    static let tagsByARN = Change.tags(
      "Tags", add: Step("TagResource", ["resourceArn": "Arn", "tags": "+Tags"]),
      remove: Step("UntagResource", ["resourceArn": "Arn", "tagKeys": "-Tags"]))
  }

  /// Where a member of an input comes from. A literal names a property; dotted, a member of it.
  indirect enum Source: ExpressibleByStringLiteral, Sendable {
    case property(String, Form? = nil)
    case constant(Value)
    case object([String: Source])
    case list([Source])
    case first(Source, orElse: Value)
    /// The ARN of the service's that ends with a property: what stands before it, and the property.
    case arn(String, of: String)

    init(stringLiteral name: String) { self = .property(name) }
  }

  /// What of an answer is a property's value. A literal is a dotted path; `*` leads through a list.
  struct Taken: ExpressibleByStringLiteral, Sendable {
    var path: String
    var form: Form?

    init(_ path: String, _ form: Form? = nil) {
      self.path = path
      self.form = form
    }

    init(stringLiteral path: String) { self.init(path) }
  }

  /// Members that have the names of their properties.
  static func named(_ names: [String]) -> [String: Source] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, .property($0)) })
  }

  /// Properties that have the names of their members.
  static func taken(_ names: [String]) -> [String: Taken] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, Taken($0)) })
  }
}
