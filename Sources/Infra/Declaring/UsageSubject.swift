import InfraModel

/// What usage can be declared of: a resource, or every resource of its type.
///
/// A type's `usage` modifier is written once, for both:
///
///     extension UsageSubject where Subject == SQS.Queue {
///       public func usage(requests: Quantity? = nil) -> Self { using(["requests": requests?.figure]) }
///     }
public protocol UsageSubject<Subject> {
  /// The resource type.
  associatedtype Subject
  /// The same with more usage declared, by the names of the cost models; `nil` leaves what was declared.
  func using(_ amounts: [String: UsageFigure?]) -> Self
}

/// Every resource of a type, where usage is declared for all of them at once.
public struct Every<Subject: Resource>: UsageSubject, Sendable {
  var figures: [String: UsageFigure] = [:]

  init() {}

  public func using(_ amounts: [String: UsageFigure?]) -> Every {
    var copy = self
    for (key, figure) in amounts { copy.figures[key] = figure ?? copy.figures[key] }
    return copy
  }
}

/// What is declared for every resource of some types.
struct UsageDefaults: Sendable {
  /// By the registry's name of the type, then by the names of the cost models.
  private(set) var figures: [String: [String: UsageFigure]] = [:]

  mutating func declare<Kind: Resource>(_ every: Every<Kind>) {
    figures[Kind.typeName, default: [:]].merge(every.figures) { _, new in new }
  }

  /// These, and over them those that are declared further inside.
  func merging(_ inner: UsageDefaults) -> UsageDefaults {
    var result = self
    for (type, figures) in inner.figures { result.figures[type, default: [:]].merge(figures) { _, inner in inner } }
    return result
  }

  /// The form in a graph's settings.
  var documents: [ResourceType: [String: Value]] {
    Dictionary(
      figures.map { (ResourceType($0), $1.compactMapValues(\.document)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything that is wrong, in the order of types and keys.
  var problems: [(key: String, problem: String, position: SourcePosition?)] {
    figures.sorted { $0.key < $1.key }.flatMap { _, figures in
      figures.sorted { $0.key < $1.key }.compactMap { key, figure in
        figure.problem.map { (key, $0, figure.position) }
      }
    }
  }
}
