internal import InfraModel

extension ExplanationArea {
  static let limits = ExplanationArea(
    "Limits of costs",
    [
      Explanation(
        .overBudget, "The environment would exceed its budget",
        meaning: "A month would cost more than .budget(.monthly(…)) allows. A range counts with its upper end.",
        output: """
          error IN7101: a month would cost $961.20, but the budget is $900.00
            Environments/FinAlly/Environments.swift:29:8
             29 │ .budget(.monthly(.usd(900)))
                │        ^
            fix: reduce the cost, or raise .budget(.monthly(…))
          """,
        wayOut: "Reduce the cost, or raise the budget. infra apply --allow-cost applies anyway.",
        more: "docs/cost.md#limits"),
      Explanation(
        .overIncrease, "A plan adds more cost than allowed",
        meaning: "--max-increase limits what a plan may add to a month.",
        output: "error IN7102: a month would cost $61.40 more than now ($412.10), but the limit is $50.00",
        wayOut: "Reduce the cost, or raise --max-increase. infra apply --allow-cost applies anyway.",
        more: "docs/cost.md#limits"),
      Explanation(
        .costIncomplete, "Some of the cost is not known",
        meaning: "--require-complete was given, and something in the sum has no price or depends on a guess.",
        output: "error IN7103: some of the cost is not known, and --require-complete was given",
        wayOut: "See what is named as unknown, and set its price (infra prices set) or declare what is missing.",
        more: "docs/cost.md#limits"),
      Explanation(
        .costUncountable, "A cost is too large to be compared with a limit",
        meaning: "There is a budget or --max-increase, and a sum is larger than what can be counted.",
        output: """
          error IN7104: a month would cost more than can be counted ($9,000,000,000,000.00), so it cannot be \
          compared with a limit
          """,
        wayOut: "Check the declared usage and the project's own prices.",
        more: "docs/cost.md#limits"),
    ])
}
