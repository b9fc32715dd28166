internal import Applier
internal import InfraModel
internal import Reports
internal import Synchronization
internal import UseCases
internal import World

/// Shows a run on standard error: a tree that is rewritten where the lines of a terminal can be, else a line for each
/// operation that ends. No operation waits for the terminal.
final class ProgressPrinter: ApplyListener {
  private struct State {
    var lines: ApplyProgress
    var tree: ProgressTree
    var live = LiveLines()
    /// The run's time, which goes on between events.
    var time = 0.0
  }

  private let state: Mutex<State>
  private let terminal: Terminal
  private let mode: Mode
  private let writer: LineWriter
  private let clock: WorldClock
  private let ticking = Mutex<Task<Void, Never>?>(nil)

  /// How a run is shown.
  enum Mode: Hashable, Sendable { case quiet, lines, tree }

  /// - Parameter clock: The time that passes for whoever looks.
  init(
    _ terminal: Terminal, _ forecast: RunForecast, positions: [Address: SourcePosition], mode: Mode, clock: WorldClock
  ) {
    self.terminal = terminal
    self.mode = mode
    self.clock = clock
    writer = LineWriter { terminal.tell($0) }
    state = Mutex(
      State(lines: ApplyProgress(positions: positions), tree: ProgressTree(forecast, positions: positions)))
    guard mode == .tree else { return }
    writer.put([UInt8(ascii: "\n")])
    ticking.withLock { $0 = Task { [weak self] in await self?.keepTime() } }
  }

  func report(_ event: ApplyEvent) {
    guard mode != .quiet else { return }
    state.withLock { state in
      state.time = event.time
      guard mode == .lines else { return state.tree.hear(event) }
      let lines = state.lines.handle(event, on: terminal.errorPage)
      if !lines.isEmpty { writer.put(Array(lines.rendered(on: terminal.errorPage).utf8)) }
    }
  }

  /// Rewrites the tree until the task is cancelled.
  private func keepTime() async {
    let step = 0.125
    while !Task.isCancelled {
      do { try await clock.sleep(step) } catch { return }
      state.withLock { state in
        state.time += step
        let (page, size) = page
        let lines = state.tree.frame(at: state.time, on: page, rows: max(size.rows - 1, 1))
        guard !lines.isEmpty || !state.live.isEmpty else { return }
        // What is not written must not count as drawn.
        var next = state.live
        let bytes = next.bytes(for: lines, on: page, columns: size.columns)
        if writer.putIfIdle(bytes) { state.live = next }
      }
    }
  }

  /// Leaves what the run came to, and returns once all is written.
  func end() async {
    ticking.withLock { $0?.cancel() }
    state.withLock { state in
      guard mode == .tree else { return }
      let (page, size) = page
      writer.put(state.live.bytes(for: state.tree.summary(on: page), on: page, columns: size.columns))
      state.live.leave()
    }
    await writer.flush()
  }

  /// The page for the tree: no line reaches the last column, where some terminals break it.
  private var page: (Page, Console.Size) {
    let size = terminal.size
    return (Page(width: min(size.columns, 160) - 1, isColored: terminal.errorPage.isColored), size)
  }
}
