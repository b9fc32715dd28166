internal import InfraModel

extension ExplanationArea {
  static let savedPlans = ExplanationArea(
    "Saved plans",
    [
      Explanation(
        .notAPlan, "A file is not a saved plan",
        meaning: "The file is not JSON, is cut short, or lacks what a plan has.",
        input: "$ infra apply plan.json",
        output: "error IN2060: this file is not a saved plan: 1:1: expected a value",
        wayOut: "Make the plan again: infra plan ENVIRONMENT --out plan.json.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .newerPlan, "A saved plan has a newer format",
        meaning: "A newer infra made it.",
        output: "error IN2061: this plan has format version 4; this infra reads up to 3",
        wayOut: "Apply it with the infra that made it, or plan again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .editedPlan, "A saved plan was changed after it was saved",
        meaning: "Its digest is not that of its content.",
        output: "error IN2062: this plan was changed after it was saved",
        wayOut: "Plan again. A plan is changed by changing the declaration.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planOfOtherEnvironment, "A plan is for another environment",
        meaning: "The state belongs to another environment than the plan.",
        output: "error IN2063: this plan is for shop/dev, not for shop/production",
        wayOut: "Apply it to its own environment.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planOfOtherLineage, "The state was started again since the plan was made",
        meaning: "States have a lineage, which a new state does not share. Their serials cannot be compared.",
        output: "error IN2064: the state of shop/dev is not the one that the plan was made from",
        wayOut: "Plan again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planOfOtherSerial, "The state has changed since the plan was made",
        meaning: "Another run has changed the environment, so that what was reviewed is no longer what would happen.",
        output: """
          error IN2065: the plan is stale: it was made from serial 41 of the state, which is now at 43
          """,
        wayOut: "Plan again and review it again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planOfOtherAccount, "A plan is for another account",
        meaning: "The plan was made in one account, and the credentials or the state belong to another.",
        output: "error IN2066: this plan is for account 123456789012, not for 210987654321",
        wayOut: "Use credentials of the plan's account.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planNotComputed, "A saved plan is not what its declaration gives now",
        meaning: """
          An apply computes a saved plan again from its graph, the state and what runs, and accepts it only if every \
          part is the same. A part was edited, or something has changed.
          """,
        output: """
          error IN2091: the saved plan does not follow from its graph and the current state: changes differ
          """,
        wayOut: "Plan again, with the same --account-allowances and --max-age.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planOfOtherGraph, "The graph digest of a plan does not match its graph",
        meaning: "One of the two was changed after the plan was made.",
        output: """
          error IN2092: 'graphDigest' of this plan does not match its graph: one of them was changed
          """,
        wayOut: "Plan again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planMembers, "A plan has members that do not follow from the others",
        meaning: "Sums, differences or unknown members were changed or added after the plan was made.",
        output: """
          error IN2093: this plan has members that are unknown or do not follow from the others: it was changed
          """,
        wayOut: "Plan again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planWithoutSteps, "A saved plan has no steps",
        meaning: "An earlier infra saved it, whose plans do not say what is done step by step.",
        output: "error IN4004: the plan was saved by an earlier infra, whose plans have no steps",
        wayOut: "Plan again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planMoved, "What a saved plan was made from has changed",
        meaning: "Prices, or what runs in the cloud, are not what they were when the plan was made.",
        output: "error IN6013: the saved plan is stale: what runs has changed since it was made",
        wayOut: "Plan again and review it again.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .otherPlan, "The file is another plan than the expected one",
        meaning: "--expect-digest names the plan that was reviewed, and the file has another digest.",
        input: "$ infra apply plan.json --expect-digest 7f3a…",
        output: "error IN6030: plan.json is not the expected plan",
        wayOut: "Review this plan and give its digest, or apply the file that was reviewed.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .planRequired, "An option needs a saved plan",
        meaning: "--expect-digest and --signed-by are about the file of a plan, and an environment was named.",
        input: "$ infra apply shop/dev --signed-by plans.pub.pem",
        output: "error IN6031: --signed-by requires a saved plan, and 'shop/dev' is not the file of one",
        wayOut: "Save a plan (infra plan ENVIRONMENT --out plan.json) and apply the file, with the option.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .unsignedPlan, "A plan has no signature",
        meaning: "--signed-by accepts only plans that a trusted key has signed, and this one has no signature.",
        output: "error IN6032: plan.json is not signed, and --signed-by requires a signature",
        wayOut: "Save the plan with --sign KEY where the key is kept.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .foreignSignature, "A plan is not signed by a trusted key",
        meaning: "The signature is by another key than those of --signed-by, or is that of another plan.",
        output: "error IN6033: plan.json is not signed by a key of --signed-by",
        wayOut: "Apply the plan that the pipeline made, or save it again with --sign KEY.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .badKeyFile, "A key's file cannot be used",
        meaning: """
          Plans are signed with Ed25519 keys in PEM form. The file is something else, or a private key that others \
          can read.
          """,
        output: "error IN6034: plans.pem can be read or written by other users",
        wayOut: "Make a key as the fix shows, or restrict the file to its owner: chmod 600.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
    ])
}
