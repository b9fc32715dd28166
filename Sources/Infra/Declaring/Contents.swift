import InfraModel

/// What an environment or a component places, in order.
public struct Contents: Sendable {
  enum Item: Sendable {
    case resource(any Resource, placed: SourcePosition)
    case component(any Component, placed: SourcePosition)
    case output(Output)
  }

  var items: [Item] = []
}
