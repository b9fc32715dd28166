/// Tells of outcomes as they come: lies at once, and how far the run is after every hundred.
struct RunProgress {
  /// Whether every outcome is told.
  let isVerbose: Bool
  private var count = 0
  private var lies = 0
  private var takenBack = 0

  init(isVerbose: Bool) { self.isVerbose = isVerbose }

  mutating func report(_ outcome: Outcome) {
    count += 1
    if outcome.verdict == .lie { lies += 1 }
    if !outcome.undone.isEmpty { takenBack += 1 }
    if isVerbose || outcome.verdict == .lie { StandardOutput.line(TrialReport(outcome).text) }
    if count.isMultiple(of: Self.interval) {
      StandardOutput.line("… \(count) tried, \(takenBack) taken back, \(lies) lies")
    }
  }

  private static let interval = 100
}
