internal import Applier
internal import InfraModel

extension ProgressTree {
  /// What the run looks like at a moment: at most so many lines, none wider than the page.
  ///
  /// Where there is no room for all, what failed and what takes longest stays, and the rest is counted.
  /// - Parameters:
  ///   - time: seconds since the run began.
  ///   - rows: how many lines there may be, at least 1.
  public func frame(at time: Double, on page: Page, rows: Int) -> [Line] {
    guard !running.isEmpty || phase != .running else { return [] }
    let outlook = RunOutlook(forecast, standings, at: time)
    let ranked = running.values.sorted { left, right in
      let (first, second) = (rank(left, outlook), rank(right, outlook))
      return first == second ? (left.since, left.address) < (right.since, right.address) : first > second
    }
    var lines = headline(outlook, ranked.first, at: time, width: page.width)
    lines += failed(atMost: max((rows - lines.count) / 3, 0))
    let last = finished(width: page.width)
    let room = rows - lines.count
    var tree: [Line] = []
    // As many as have room with the names of their components and the line that counts the others.
    for count in stride(from: min(ranked.count, max(room, 0)), through: 0, by: -1) {
      tree = branches(Array(ranked.prefix(count)), outlook, at: time, page)
      let rest = remainder(ranked.count - count, outlook)
      if let rest { tree.append(rest) }
      if tree.count <= room { break }
    }
    lines += tree.prefix(max(room, 0))
    if let last, lines.count < rows { lines.append(last) }
    return lines.prefix(rows).map { $0.clipped(to: page.width) }
  }

  /// What stays on the screen when the run is over: a line for each component, and what failed.
  public func summary(on page: Page) -> [Line] {
    let column = (done.keys.map(\.columns).max() ?? 0) + 4
    let lines = done.sorted { $0.key < $1.key }.map { component, done in
      var line = Line("  \(component)")
      line.pad(to: column, gap: 2)
      let counts = done.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      line.add(counts.joined(separator: ", "))
      let words = done.total > 1 ? ", the longest in" : " in"
      line.add("\(words) \(ApplyProgress.duration(done.longest))", .quiet)
      return line
    }
    return (failed(atMost: 10) + lines).map { $0.clipped(to: page.width) }
  }

  private func rank(_ running: Running, _ outlook: RunOutlook) -> Double {
    running.place.map { outlook.chain[$0] } ?? 0
  }

  /// The figures of the run, in as many lines as they take.
  private func headline(_ outlook: RunOutlook, _ first: Running?, at time: Double, width: Int) -> [Line] {
    var facts: [(String, Ink)] = [("\(ended) of \(total)", .plain)]
    if !failures.isEmpty { facts.append(("\(failures.count) failed", .danger)) }
    facts.append((Self.clock(time), .plain))
    switch phase {
    case .running:
      if let left = outlook.left, left >= 1 {
        let last = first.map { $0.place == nil ? "" : " (\($0.address))" } ?? ""
        facts.append(("\(outlook.isPartial ? "at least " : "")\(Self.about(left)) left\(last)", .accent))
      }
    case .stopping:
      facts.append(("stopping: \(running.count) in progress, no new ones start", .change))
      facts.append(("Ctrl-C again saves and exits at once", .change))
    case .leaving: facts.append(("exiting: the next run resumes what is in progress", .change))
    }
    return Line.headline(Line(forecast.environment.name, .strong), facts, width: width)
  }

  private func failed(atMost most: Int) -> [Line] {
    let shown = failures.prefix(failures.count > most ? max(most - 1, 0) : most)
    var lines = shown.map { failure in
      var line = Line("  ! ", .danger)
      line.add(failure.address.path)
      line.add("  \(failure.kind.infinitive) failed", .danger)
      let place = ChangeWords.place(positions[failure.address])
      line.add((place.isEmpty ? "" : "  \(place)") + "  \(failure.message)", .quiet)
      return line
    }
    if failures.count > shown.count, most > 0 {
      lines.append(Line("  ! \(failures.count - shown.count) \(shown.isEmpty ? "" : "more ")failed", .danger))
    }
    return lines
  }

  /// The running operations below their components; one alone stands for itself.
  private func branches(_ shown: [Running], _ outlook: RunOutlook, at time: Double, _ page: Page) -> [Line] {
    var order: [String] = []
    var groups: [String: [Running]] = [:]
    for entry in shown {
      let component = entry.address.component
      if groups[component] == nil { order.append(component) }
      groups[component, default: []].append(entry)
    }
    func name(_ entry: Running, _ siblings: Int) -> String {
      let path = entry.address.path
      return siblings > 1 ? "  " + (path.dropFirst(entry.address.component.count + 1)) : path
    }
    let names = groups.values.flatMap { group in group.map { name($0, group.count).columns } }
    let column = min(names.max() ?? 0, page.width * 2 / 5)
    return order.flatMap { component in
      let group = groups[component] ?? []
      var lines: [Line] = []
      if group.count > 1 {
        var head = Line("  \(component)")
        if let size = sizes[component] { head.add("  \(done[component]?.total ?? 0) of \(size)", .quiet) }
        lines.append(head)
      }
      return lines
        + group.map { entry in
          let text = name(entry, group.count)
          let indent = text.prefix { $0 == " " }
          var line = Line("  \(indent)")
          line.add("\(ChangeWords.sign(entry.kind.shown)) ", ChangeWords.ink(entry.kind.shown))
          line.add(String(text.dropFirst(indent.count)).shortened(to: column - indent.count))
          line.pad(to: column + 6)
          line.add(elapsed(entry, at: time))
          if let place = entry.place, let count = outlook.waiting[place], phase == .running {
            line.add(" · \(count) wait\(count == 1 ? "s" : "") for it", .quiet)
          }
          if !entry.words.isEmpty { line.add(" · \(entry.words)", .quiet) }
          return line
        }
    }
  }

  /// `creating 2:10 of ~6 min`, or `creating 9:10, usually ~6 min`.
  private func elapsed(_ entry: Running, at time: Double) -> String {
    let seconds = max(time - entry.since, 0)
    let text = "\(entry.kind.participle) \(Self.clock(seconds))"
    guard let usual = entry.place.flatMap({ forecast.seconds[$0] }), usual >= 1 else { return text }
    return seconds > usual * 1.5 + 5 ? "\(text), usually \(Self.about(usual))" : "\(text) of \(Self.about(usual))"
  }

  private func remainder(_ hidden: Int, _ outlook: RunOutlook) -> Line? {
    var parts: [String] = []
    if hidden > 0 { parts.append("\(hidden) more running") }
    if outlook.queued > 0, phase == .running { parts.append("\(outlook.queued) waiting for a free place") }
    return parts.isEmpty ? nil : Line("  " + parts.joined(separator: ", "), .quiet)
  }

  /// What is done, in one line.
  private func finished(width: Int) -> Line? {
    guard !done.isEmpty else { return nil }
    var line = Line("  done: ", .addition)
    let ranked = done.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
    for (index, (component, done)) in ranked.enumerated() {
      let text = "\(index == 0 ? "" : ", ")\(component) \(done.total)"
      let rest = ranked.count - index
      guard line.width + text.columns + (rest > 1 ? 14 : 0) <= width else {
        line.add(" and \(rest) more", .quiet)
        break
      }
      line.add(text, .quiet)
    }
    return line
  }

  /// Minutes and seconds (`2:10`).
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(max(seconds, 0))
    return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
  }

  /// Seconds as roughly as they are known (`~45 s`, `~6 min`).
  private static func about(_ seconds: Double) -> String {
    if seconds < 90 { return "~\(Int(seconds.rounded(.up))) s" }
    return "~\(Int((seconds / 60).rounded())) min"
  }
}
