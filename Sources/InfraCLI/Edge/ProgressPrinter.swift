internal import Applier
internal import Glibc
internal import InfraModel
internal import Reports
internal import Synchronization

/// Shows a run on standard error: lines as operations end, and on a terminal one line below that is rewritten.
final class ProgressPrinter: Sendable {
  private struct State {
    var progress: ApplyProgress
    var time = 0.0
    /// Whether the line under the cursor is to be rewritten.
    var hasStatus = false
  }

  private let state: Mutex<State>
  private let terminal: Terminal
  private let isQuiet: Bool

  init(_ terminal: Terminal, positions: [Address: SourcePosition], isQuiet: Bool) {
    self.terminal = terminal
    self.isQuiet = isQuiet
    state = Mutex(State(progress: ApplyProgress(positions: positions)))
  }

  func take(_ event: ApplyEvent) {
    guard !isQuiet else { return }
    state.withLock { state in
      state.time = event.time
      let lines = state.progress.take(event, on: terminal.errorPage)
      guard terminal.isLive || !lines.isEmpty else { return }
      clear(&state)
      terminal.tell(lines)
      draw(&state)
    }
  }

  /// Rewrites the line of what is under way until the task is cancelled.
  func keepTime() async {
    guard terminal.isLive, !isQuiet else { return }
    let step = 0.25
    while !Task.isCancelled {
      do { try await Task.sleep(for: .seconds(step)) } catch { return }
      state.withLock { state in
        state.time += step
        clear(&state)
        draw(&state)
      }
    }
  }

  /// Leaves no rewritten line behind.
  func end() { state.withLock { clear(&$0) } }

  private func clear(_ state: inout State) {
    guard state.hasStatus else { return }
    Files.writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    state.hasStatus = false
  }

  private func draw(_ state: inout State) {
    guard terminal.isLive, let line = state.progress.status(at: state.time, on: terminal.errorPage) else { return }
    let text = [line].rendered(on: terminal.errorPage)
    Files.writeAll(Array(text.utf8.dropLast()), to: STDERR_FILENO)
    state.hasStatus = true
  }
}
