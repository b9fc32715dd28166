/// What a run has ahead at a moment: for how long it goes on, what decides that, and what waits for what.
struct RunOutlook: Sendable {
  /// Where a step stands.
  enum Standing: Hashable, Sendable {
    case ahead
    case running(since: Double)
    /// Done, failed or given up.
    case over
  }

  /// Seconds from now to the end of the longest chain that begins with each step.
  private(set) var chain: [Double]
  /// How many steps wait for each running one before anything else.
  private(set) var waiting: [Int: Int] = [:]
  /// Steps that wait for nothing but a free place.
  private(set) var queued = 0
  /// Seconds to the end; `nil` where nothing is known of any step that is ahead.
  private(set) var left: Double?
  /// Whether of some steps nothing is known, so that it takes at least as long.
  private(set) var isPartial = false

  init(_ forecast: RunForecast, _ standings: [Standing], at time: Double) {
    chain = standings.map { _ in 0 }
    // From now to the end of each step, and the running step that it waits for in the end.
    var ends = chain
    var roots: [Int?] = standings.map { _ in nil }
    var isKnown = false
    for place in forecast.order {
      let usual = forecast.seconds[place]
      switch standings[place] {
      case .over: continue
      case .running(let since):
        ends[place] = max((usual ?? 0) - (time - since), 0)
        roots[place] = place
      case .ahead:
        let latest = forecast.waitsFor[place].filter { standings[$0] != .over }.max { ends[$0] < ends[$1] }
        ends[place] = (latest.map { ends[$0] } ?? 0) + (usual ?? 0)
        roots[place] = latest.flatMap { roots[$0] }
        if let root = roots[place] { waiting[root, default: 0] += 1 } else { queued += 1 }
      }
      if usual == nil { isPartial = true } else { isKnown = true }
    }
    for place in forecast.order.reversed() where standings[place] != .over {
      let own =
        switch standings[place] {
        case .running(let since): max((forecast.seconds[place] ?? 0) - (time - since), 0)
        case .ahead, .over: forecast.seconds[place] ?? 0
        }
      chain[place] = own + (forecast.followers[place].map { chain[$0] }.max() ?? 0)
    }
    if isKnown { left = ends.max() }
  }
}
