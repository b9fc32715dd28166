internal import Applier
internal import ArgumentParser
internal import InfraModel
internal import UseCases

/// The answers to what an apply would ask.
struct ApprovalOptions: ParsableArguments {
  @Flag(help: "Approve the plan without asking.")
  var yes = false

  @Option(
    help: ArgumentHelp("The confirmation phrase that the environment requires before an apply.", valueName: "words"))
  var approve: String?

  @Flag(help: "Approve deletions and replacements in a non-interactive run.")
  var allowDeletions = false

  @Flag(help: "Apply even if the cost exceeds the budget or --max-increase, or is not fully known.")
  var allowCost = false

  @Flag(help: "Delete databases without a final snapshot.")
  var skipSnapshots = false

  @Option(
    help: ArgumentHelp(
      "The resource that an interrupted create made, as address=id, or address=none; repeatable.", valueName: "answer"))
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
