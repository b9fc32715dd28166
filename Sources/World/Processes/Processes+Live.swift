internal import Dispatch
internal import Glibc
internal import Synchronization

extension Processes {
  /// Real ones.
  public static let live = Processes(
    id: Int(getpid()), run: { await ShellCommand.run($0) },
    become: { path, arguments in
      var pointers: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
      pointers.append(nil)
      execv(path, &pointers)
      for pointer in pointers { free(pointer) }
    },
    programPath: {
      // Source: proc(5).
      var path = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &path, path.count - 1)
      return count > 0 ? String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    },
    interrupts: signals, name: ProcessName.current, hasEnded: \.hasEnded)

  private static func signals() -> Interrupts {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let listener = SignalHub.shared.add(continuation)
    return Interrupts(stream) { SignalHub.shared.remove(listener) }
  }
}

/// The listeners for signals. Signals are handled once for the process: libdispatch installs its handlers when the first
/// source of a signal is made, and not again while an earlier one is still on its way out.
private final class SignalHub: Sendable {
  static let shared = SignalHub()
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private struct Listeners {
    var all: [Int: AsyncStream<Void>.Continuation] = [:]
    var next = 0
    var sources: [any DispatchSourceSignal] = []
  }

  private let listeners = Mutex(Listeners())

  func add(_ continuation: AsyncStream<Void>.Continuation) -> Int {
    listeners.withLock { listeners in
      if listeners.sources.isEmpty { listeners.sources = Self.numbers.map(source) }
      listeners.next += 1
      listeners.all[listeners.next] = continuation
      return listeners.next
    }
  }

  func remove(_ listener: Int) { _ = listeners.withLock { $0.all.removeValue(forKey: listener) } }

  private func source(of number: Int32) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "infra.interrupts"))
    source.setEventHandler { self.tell(number) }
    source.resume()
    return source
  }

  /// Without a listener, a signal has its default effect.
  private func tell(_ number: Int32) {
    let all = listeners.withLock { Array($0.all.values) }
    for listener in all { listener.yield() }
    guard all.isEmpty else { return }
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
}
