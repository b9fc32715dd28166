/// A setting's value, and where it was found.
public struct Setting: Sendable, Hashable {
  public enum Origin: Sendable, Hashable, CustomStringConvertible {
    /// Handed in, as by an option of the command line.
    case argument
    case variable(String)
    case file(FilePlace)
    /// Nobody set it.
    case standard

    public var description: String {
      switch self {
      case .argument: "given"
      case .variable(let name): name
      case .file(let place): place.description
      case .standard: "by default"
      }
    }
  }

  public var value: String
  public var origin: Origin

  public init(_ value: String, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
