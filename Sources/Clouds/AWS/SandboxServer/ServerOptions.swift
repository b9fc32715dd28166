internal import Sandbox

/// What the server's command line says. It is written by `infra`, not by people.
struct ServerOptions {
  struct Problem: Error {
    var description: String
  }

  var port = 4566
  var file = ".infra/sandbox.json"
  /// The file that is told every request; `nil` for none.
  var log: String?
  var sandbox = Sandbox.Options()

  init(_ arguments: some Sequence<String>) throws(Problem) {
    sandbox.keepsTrail = true
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Problem(description: "\(name) takes a value") }
      switch name {
      case "--port":
        guard let port = Int(value), (0...65535).contains(port) else {
          throw Problem(description: "--port takes a number up to 65535, not \(value)")
        }
        self.port = port
      case "--file": file = value
      case "--log": log = value
      case "--seed":
        guard let seed = UInt64(value) else { throw Problem(description: "--seed takes a number, not \(value)") }
        sandbox.seed = seed
      case "--pace":
        guard let factor = Double(value), factor >= 0 else {
          throw Problem(description: "--pace takes a number, not \(value)")
        }
        sandbox.pace = Pace(factor: factor)
      case "--misbehave":
        do throws(FaultInjection.Problem) { sandbox.faultInjection = try FaultInjection(value) } catch {
          throw Problem(description: error.description)
        }
      default: throw Problem(description: "there is no option \(name)")
      }
    }
  }
}
