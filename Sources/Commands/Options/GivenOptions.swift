internal import InfraModel
internal import Pricing
internal import UseCases

extension GlobalOptions {
  /// The options that say where a command works and what it reads, as they were given.
  var given: [String] {
    var words: [String] = []
    func add(_ name: String, _ value: String?) { if let value { words += [name, value] } }
    add("--project", place.isNamed && project != "." ? project : nil)
    add("--state", state)
    for definition in define { add("--define", definition) }
    add("--graph", graph)
    add("--endpoint", endpoint)
    if sandbox { words.append("--sandbox") }
    add("--sandbox-file", sandboxFile)
    add("--misbehave", misbehave)
    add("--seed", seed.map(String.init))
    add("--region", region)
    add("--profile", profile)
    if let requireConfinement {
      words.append(requireConfinement ? "--require-confinement" : "--no-require-confinement")
    }
    return words
  }

  /// A text with these options after each command in it. A text has its commands first, after a comma or a semicolon,
  /// or as a command substitution of a shell.
  func completing(_ text: String) -> String {
    guard !given.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while true {
      let end = rest.indices.first { ",;".contains(rest[$0]) && rest[rest.index(after: $0)...].first == " " }
      let part = rest[..<(end ?? rest.endIndex)]
      let isCommand = ["infra ", " infra ", " or infra ", " and infra ", " then infra "].contains { part.hasPrefix($0) }
      result += substitutions(in: part) + (isCommand ? options(beside: part) : "")
      guard let end else { return result }
      result.append(rest[end])
      rest = rest[rest.index(after: end)...]
    }
  }

  /// A part of a text with the options after each command that a shell would run for its output (`$(infra output …)`).
  private func substitutions(in part: Substring) -> String {
    var result = ""
    var rest = part
    while let start = rest.firstRange(of: "$(infra "), let end = rest[start.upperBound...].firstIndex(of: ")") {
      result += rest[..<end] + options(beside: rest[start.lowerBound..<end])
      rest = rest[end...]
    }
    return result + rest
  }

  /// These options with a blank before them, without those that a command has already.
  private func options(beside command: Substring) -> String {
    let present = command.split(separator: " ")
    var isPresent = false
    return given.filter { word in
      if word.hasPrefix("--") { isPresent = present.contains(word[...]) }
      return !isPresent
    }.map { " " + CommandLine.quoted($0) }.joined()
  }

  /// A diagnostic whose fix can be copied.
  func completing(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.fix = diagnostic.fix.map(completing)
    return diagnostic
  }
}

extension SelectionOptions {
  /// What is asked of a plan beside what is declared, as it was given.
  var given: [String] {
    only.flatMap { ["--only", $0] } + replace.flatMap { ["--replace", $0] } + rotate.flatMap { ["--rotate", $0] }
      + restore.flatMap { ["--restore", $0] }
  }
}

extension PlanOptions {
  /// What an apply is not to do first, and what it may break, as it was given.
  var skipped: [String] { rehearsal.given + breaking.flatMap { ["--breaking", $0.name] } }

  /// The same for an apply that is offered again.
  var givenToApply: [String] { given + (noRefresh ? ["--no-refresh"] : []) }

  /// What a plan is about and how it is made, as it was given. A plan that did not read what runs offers an apply that
  /// does.
  var given: [String] { selection.given + skipped }
}

extension CostLimitOptions {
  /// The limits, as they were given.
  var given: [String] {
    (maxIncrease.map { ["--max-increase", $0] } ?? []) + (requireComplete ? ["--require-complete"] : [])
      + (maxAge.map { ["--max-age", String($0)] } ?? [])
      + (accountAllowances ? ["--account-allowances"] : [])
  }
}

extension ApprovalOptions {
  /// What is no answer, as it was given.
  var givenToApply: [String] { skipSnapshots ? ["--skip-snapshots"] : [] }

  /// The answers to questions, as they were given, but for the confirmation phrase.
  var given: [String] {
    (yes ? ["--yes"] : []) + (allowDeletions ? ["--allow-deletions"] : []) + (allowCost ? ["--allow-cost"] : [])
      + resolve.flatMap { ["--resolve", $0] }
  }
}
