import Glibc
import InfraModel

extension Environments {
  /// Answers the request in the program's arguments and ends the program.
  /// - Parameter state: Where the states are; the folder `state` where nothing is said, here or on the command line.
  public static func run(state: StateLocation? = nil, @EnvironmentsBuilder _ environments: () -> [Environment]) -> Never
  {
    let request: Request
    do throws(Request.Misuse) {
      request = try Request(arguments: CommandLine.arguments.dropFirst())
    } catch {
      end(saying: error.description, code: 2)
    }
    TrapReport.install(descriptor: request.descriptor)
    end(with: Environments(state: state, environments).answer(to: request), on: request.descriptor)
  }

  /// Writes an answer and ends the program.
  static func end(with answer: Value, on descriptor: Int32) -> Never {
    guard write(JSON.canonical(answer, symbols: .tagged), to: descriptor) else {
      end(saying: "can't write to file descriptor \(descriptor): \(String(cString: strerror(errno)))", code: 1)
    }
    exit(0)
  }

  /// The answer of a program that cannot go on without files that it asks for.
  static func unfinished(_ asks: [FileAsk]) -> Value {
    ["formatVersion": .integer(Int64(formatVersion)), "asks": .list(asks.map(\.document))]
  }

  func answer(to request: Request) -> Value {
    switch request.question {
    case .list: list(root: request.root)
    case .graph(let name): graph(name, root: request.root, definitions: request.definitions)
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  static func end(saying message: String, code: Int32) -> Never {
    _ = write(Array("environments: \(message)\n".utf8), to: STDERR_FILENO)
    exit(code)
  }
}
