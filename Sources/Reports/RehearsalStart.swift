internal import InfraModel

/// The state that a rehearsal starts from. There may be two of an environment, the account's and the sandbox's, and a
/// rehearsal of one says nothing of the other.
public struct RehearsalStart: Hashable, Sendable {
  /// Where it is kept, as a person would name it.
  public var place: String
  /// `nil` where there is no state yet.
  public var serial: Int?
  /// Whether it is the sandbox's; `nil` where its place was named, so that there is no other to choose.
  public var isSandboxed: Bool?

  public init(place: String, serial: Int?, isSandboxed: Bool?) {
    self.place = place
    self.serial = serial
    self.isSandboxed = isSandboxed
  }

  func lines(width: Int) -> [Line] {
    let from = serial.map { "from state \($0) in \(place)" } ?? "from nothing: no state in \(place) yet"
    let other =
      switch isSandboxed {
      case true?: "; leave out --sandbox to start from the account's"
      case false?: "; give --sandbox to start from the sandbox's"
      case nil: ""
      }
    return (from + other).wrapped(to: width).map { Line($0, .quiet) }
  }

  var document: Value { .compact(["state": .string(place), "serial": serial.map { .integer(Int64($0)) }]) }
}
