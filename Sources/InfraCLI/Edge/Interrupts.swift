internal import Dispatch
internal import Glibc
internal import Synchronization

/// Ctrl-C and termination signals, as elements of a stream instead of the end of the process.
final class Interrupts: Sendable {
  /// An element for each signal.
  let stream: AsyncStream<Void>
  private let sources: Mutex<[any DispatchSourceSignal]>

  /// Takes the signals over for as long as this lives.
  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    self.stream = stream
    let queue = DispatchQueue(label: "interrupts")
    sources = Mutex(
      [SIGINT, SIGTERM, SIGHUP].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler { continuation.yield() }
        source.resume()
        return source
      })
  }

  deinit {
    sources.withLock { for source in $0 { source.cancel() } }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
