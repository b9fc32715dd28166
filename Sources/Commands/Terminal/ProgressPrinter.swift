internal import Applier
internal import InfraModel
internal import Reports
internal import Synchronization
internal import UseCases
internal import World

/// Shows a run on standard error: lines as operations end, and on a terminal one line below that is rewritten. No
/// operation waits for the terminal.
final class ProgressPrinter: ApplyListener {
  private struct State {
    var progress: ApplyProgress
    var time = 0.0
    /// Whether the line under the cursor is to be rewritten.
    var hasStatus = false
  }

  private let state: Mutex<State>
  private let terminal: Terminal
  private let isQuiet: Bool
  private let writer: LineWriter
  private let clock: WorldClock
  private let ticking = Mutex<Task<Void, Never>?>(nil)

  /// - Parameter clock: The time that passes for whoever looks.
  init(_ terminal: Terminal, positions: [Address: SourcePosition], isQuiet: Bool, clock: WorldClock) {
    self.terminal = terminal
    self.isQuiet = isQuiet
    self.clock = clock
    writer = LineWriter { terminal.tell($0) }
    state = Mutex(State(progress: ApplyProgress(positions: positions)))
    guard terminal.isLive, !isQuiet else { return }
    ticking.withLock { $0 = Task { [weak self] in await self?.keepTime() } }
  }

  func report(_ event: ApplyEvent) {
    guard !isQuiet else { return }
    state.withLock { state in
      state.time = event.time
      let lines = state.progress.handle(event, on: terminal.errorPage)
      guard terminal.isLive || !lines.isEmpty else { return }
      let status = status(&state)
      writer.put(status.clearing + Array(lines.rendered(on: terminal.errorPage).utf8) + status.line)
    }
  }

  /// Rewrites the line of what is under way until the task is cancelled.
  private func keepTime() async {
    let step = 0.25
    while !Task.isCancelled {
      do { try await clock.sleep(step) } catch { return }
      state.withLock { state in
        state.time += step
        let status = status(&state)
        writer.putIfIdle(status.clearing + status.line)
      }
    }
  }

  /// Leaves no rewritten line behind, and returns once all is written.
  func end() async {
    ticking.withLock { $0?.cancel() }
    state.withLock { state in
      if state.hasStatus { writer.put(Self.clearing) }
      state.hasStatus = false
    }
    await writer.flush()
  }

  private static let clearing = Array("\r\u{1B}[K".utf8)

  /// What takes the rewritten line away, and what writes it again.
  private func status(_ state: inout State) -> (clearing: [UInt8], line: [UInt8]) {
    let clearing = terminal.isLive ? Self.clearing : []
    guard terminal.isLive, let line = state.progress.status(at: state.time, on: terminal.errorPage) else {
      state.hasStatus = false
      return (clearing, [])
    }
    state.hasStatus = true
    return (clearing, Array([line].rendered(on: terminal.errorPage).utf8.dropLast()))
  }
}
