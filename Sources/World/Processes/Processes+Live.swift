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
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let queue = DispatchQueue(label: "infra.interrupts")
    let sources = Sources(
      numbers.map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler { continuation.yield() }
        source.resume()
        return source
      })
    return Interrupts(stream) {
      sources.cancel()
      for number in numbers { signal(number, SIG_DFL) }
    }
  }

  private final class Sources: Sendable {
    private let sources: Mutex<[any DispatchSourceSignal]>
    init(_ sources: sending [any DispatchSourceSignal]) { self.sources = Mutex(sources) }
    func cancel() { sources.withLock { for source in $0 { source.cancel() } } }
  }
}
