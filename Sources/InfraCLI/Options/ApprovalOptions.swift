internal import ArgumentParser
internal import Applier
internal import InfraModel

/// The answers to what an apply would ask.
struct ApprovalOptions: ParsableArguments {
  @Flag(help: "Answer yes to the plan.")
  var yes = false

  @Option(help: ArgumentHelp("The words that the environment wants typed before an apply.", valueName: "words"))
  var approve: String?

  @Flag(help: "Agree to deletions and replacements where nobody is there to ask.")
  var allowDeletions = false

  @Flag(help: "Apply though it costs more than the budget or --max-increase allows, or is not all known.")
  var allowCost = false

  @Flag(help: "Make no last snapshot of databases that are deleted.")
  var skipSnapshots = false

  @Option(
    help: ArgumentHelp(
      "Which resource an interrupted create made, as address=id, or address=none; repeatable.", valueName: "answer"))
  var resolve: [String] = []

  /// The answers by address.
  func answers() throws(CommandFailure) -> [String: Recovery.Answer] {
    var answers: [String: Recovery.Answer] = [:]
    for text in resolve {
      let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[0].isEmpty, !pair[1].isEmpty else { throw .badAnswer(text) }
      answers[String(pair[0])] = pair[1] == "none" ? .nothing : .adopt(id: ResourceID(String(pair[1])))
    }
    return answers
  }
}
