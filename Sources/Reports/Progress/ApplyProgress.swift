public import Applier
public import InfraModel

/// A run as it goes, for who reads line after line: each event gives lines that stay.
public struct ApplyProgress: Sendable {
  /// Where resources were declared, for the places at the right.
  private let positions: [Address: SourcePosition]
  /// Whether it was said that records cannot be written.
  private var hasLostJournal = false

  public init(positions: [Address: SourcePosition] = [:]) { self.positions = positions }

  /// Takes an event in; returns the lines that it leaves.
  public mutating func handle(_ event: ApplyEvent, on page: Page) -> [Line] {
    switch event.kind {
    case .recovered(let address, let resolution): return [Self.recovered(address, resolution)]
    case .begins, .started, .progress, .called, .saved, .ended: return []
    case .finished(let address, let kind, let seconds):
      return [row(address, kind, seconds, page)]
    case .failed(let address, let kind, let error, let seconds):
      if error.isCancelled {
        var line = Line("  . \(address)  ", .quiet)
        line.add("\(kind.infinitive) stopped, resumed by the next run", .quiet)
        return [line]
      }
      if error == .journal {
        // All that is under way stops for the same reason: one line is enough.
        guard !hasLostJournal else { return [] }
        hasLostJournal = true
      }
      return failure(address, kind, error, seconds, page)
    case .skipped(let address, let kind, let because):
      var line = Line("  . \(address)  ", .quiet)
      line.add("\(kind.infinitive) skipped: \(because) failed", .quiet)
      return [line]
    case .interrupted(let addresses):
      return [
        Line("stopping: no new operations start; in progress: \(Count.of(addresses.count, "operation"))", .change),
        Line("  press Ctrl-C again to save and exit at once", .quiet),
      ]
    case .leaving(let addresses):
      return [Line("exiting: the next run resumes \(Count.of(addresses.count, "operation"))", .change)]
    }
  }

  private func row(_ address: Address, _ kind: Operation.Kind, _ seconds: Double, _ page: Page) -> Line {
    let action = kind.shown
    var line = Line("  \(ChangeWords.sign(action)) ", ChangeWords.ink(action))
    line.add(address.path)
    line.add("  \(kind.past)", .quiet)
    line.add("  \(Self.duration(seconds))", .quiet)
    return line
  }

  private func failure(
    _ address: Address, _ kind: Operation.Kind, _ error: OperationError, _ seconds: Double, _ page: Page
  ) -> [Line] {
    var line = Line("  ! ", .danger)
    line.add(address.path)
    line.add("  \(kind.infinitive) failed", .danger)
    line.add("  \(Self.duration(seconds))", .quiet)
    line.alignRight(ChangeWords.place(positions[address]), width: page.width)
    return [line] + error.message.wrapped(to: page.width - 6).map { Line("      \($0)") }
  }

  /// One resolved operation of an earlier run.
  public static func recovered(_ address: Address, _ resolution: Recovery.Resolution) -> Line {
    let words =
      switch resolution {
      case .nothingDone: "nothing had been done"
      case .adopted(let id): "had been created as \(id), and is taken over"
      case .incomplete: "may be half changed, and is compared with what runs"
      case .deleted(let id): "\(id) had been deleted"
      case .stillThere(let id): "\(id) is still there"
      }
    var line = Line("  * ", .accent)
    line.add(address.path)
    line.add("  \(words)")
    return line
  }

  /// Seconds as a person reads them: `0.4 s`, `45 s`, `3 min 20 s`.
  static func duration(_ seconds: Double) -> String {
    if seconds < 10 {
      let tenths = Int((max(seconds, 0) * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) s"
    }
    let whole = Int(seconds.rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }
}
