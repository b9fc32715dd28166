internal import ArgumentParser
internal import UseCases

/// The prices that costs are computed with.
struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Show prices, fetch new ones, and set the project's own.",
    discussion: """
      Examples:
        infra prices show AmazonEC2 NatGateway-Hours --region eu-central-1
        infra prices show RDS::DBInstance --region eu-central-1 \\
          --property Engine=postgres --property DBInstanceClass=db.t3.medium
        infra prices update eu-central-1 --service AmazonRDS
        infra prices set AmazonEC2 NatGateway-Hours --region eu-central-1 --usd 0.04
      """,
    subcommands: [PricesShow.self, PricesUpdate.self, PricesSet.self])
}

/// Options that are pairs.
enum Pairs {
  /// Reads `name=value` pairs.
  static func read(_ texts: [String], option: String) throws(CommandFailure) -> [(String, String)] {
    var result: [(String, String)] = []
    for text in texts {
      let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, !pair[0].isEmpty else { throw .badPair(text, option: option) }
      result.append((pair[0], pair[1]))
    }
    return result
  }
}
