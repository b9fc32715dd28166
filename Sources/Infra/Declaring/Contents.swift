/// What an environment or a component places, in order.
public struct Contents: Sendable {
  enum Item: Sendable {
    case resource(any Resource)
    case component(any Component)
    case output(Output)
  }

  var items: [Item] = []
}
