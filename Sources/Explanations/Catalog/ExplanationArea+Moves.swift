internal import InfraModel

extension ExplanationArea {
  static let moves = ExplanationArea(
    "Moving and forgetting resources",
    [
      Explanation(
        .moveTargetTaken, "A resource stands where another would move",
        meaning: "The target already has a resource at that address, or the same resource at another one.",
        output: "error IN2120: network/vpc cannot move to shop/shared: there is a resource at network/vpc",
        wayOut: "Give another target address, or forget the resource that stands there.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .cannotLiveThere, "A resource cannot belong to the other environment",
        meaning: """
          The environments are of different accounts, or the target declares the address in another region or with \
          another type: its next apply would replace the resource.
          """,
        output:
          "error IN2121: network/vpc cannot move to shop/shared: it is in eu-central-1, and is declared in us-east-1",
        wayOut: "Declare it in the target as it runs, then move it.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .movedSecretUnread, "A secret of a resource that moves cannot be read",
        meaning: """
          Each state has a key of its own for the digests of secrets, so the digests are made again from the \
          secrets. Without them the target's next plan could not tell whether a secret has changed.
          """,
        output: "error IN2122: a secret of database/main cannot be read: the variable DATABASE_PASSWORD is not set",
        wayOut: "Make the secret available as for an apply of the source, and move again.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .movedStillDeclared, "The source still declares what moves or is forgotten",
        meaning: "Its next apply would create the resource a second time.",
        output: "warning IN2123: shop/dev still declares network/vpc: its next apply would create it again",
        wayOut: "Remove the declaration there before the next apply.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .movedNotDeclared, "The target does not declare what moves to it",
        meaning: "Its next apply would delete the resource, or refuse to where it is protected.",
        output: "warning IN2124: shop/shared does not declare network/vpc: its next apply would delete it",
        wayOut: "Declare it there, at that address, before the next apply.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .leftReference, "A reference leads from one environment to the other after a move",
        meaning: """
          References are resolved inside of one environment. The records keep the values that were applied; the \
          declaration needs them as values.
          """,
        output: "warning IN2125: api/service refers to network/vpc, which is then in shop/shared",
        wayOut: "Give the value by a Parameter and --define, or by an output of the other environment.",
        more: "docs/state.md#moving-resources"),
      Explanation(
        .badResourcePlace, "A place of resources is not valid",
        meaning: "A place is an environment and an address, ENVIRONMENT:ADDRESS.",
        output: "error IN2126: 'network/vpc' is not a place of a resource",
        wayOut: "Write shop/dev:network/vpc; for the target, shop/shared: keeps the addresses.",
        more: "docs/state.md#moving-resources"),
    ])
}
