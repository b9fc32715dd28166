internal import InfraModel

extension ExplanationArea {
  static let lookups = ExplanationArea(
    "Looking up what exists",
    [
      Explanation(
        .environmentCycle, "Environments refer to each other in a cycle",
        meaning: """
          An environment takes outputs of another one, which takes outputs of the first, directly or over further \
          ones. None of them could be applied first.
          """,
        output: """
          error IN1019: environments refer to each other in a cycle: shop/dev → shop/shared → shop/dev
            note: 'shop/dev' refers to 'shop/shared'
          """,
        wayOut: "Move what both need into an environment of its own, to which both refer.",
        more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .outputNotDeclared, "An environment refers to an output that the other does not declare",
        meaning: "The other environment is declared in the same project, and has no output of this name.",
        input: """
          EC2.Subnet("a", vpcId: Environment.output("vpc", of: "shop/shared", as: EC2.VPC.ID.self))
          """,
        output: "error IN1020: shop/shared has no output 'vpc'",
        wayOut: "Correct the name, or declare the output in the other environment.",
        more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .promisedOutput, "An environment offers an output that it does not declare",
        meaning: "`.sharing(_:)` offers every output of a type to other environments, and one of them is not declared.",
        output: "error IN1021: shop/shared offers the output 'vpc-id' to others and does not declare it",
        wayOut: "Declare it in the environment, or take its key out of the type.",
        more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .lookupOfResource, "A look-up asks with a value that is not known yet",
        meaning: """
          Look-ups are made while a plan is made. An attribute of a resource of the same environment may only be known \
          after the apply.
          """,
        output: """
          error IN1022: the look-up of AWS::EC2::VPC asks with vpc.VpcId, which is known only after the apply
          """,
        wayOut: "Use the resource itself. Between environments, refer to an output.",
        more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .foundNothing, "Nothing fits a look-up",
        meaning: "The cloud has nothing, in this account and region, that fits what is asked.",
        output: "error IN2100: there is no AWS::EC2::VPC(Id: vpc-0a1b) in eu-central-1",
        wayOut: "Correct what is asked, the region or the credentials, or make what is missing first.",
        more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .foundSeveral, "Several things fit a look-up",
        meaning: "A look-up stands for one thing. The note names all that fit.",
        output: """
          error IN2101: 2 fit AWS::EC2::VPC(Tags: {Name: shared}) in eu-central-1, and one is wanted
            note: there are: vpc-0a1b, vpc-0c2d
          """,
        wayOut: "Ask for it by its identifier, or by more tags.", more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .lookupFailed, "A look-up was refused or not answered",
        meaning: "The credentials may not make the call that is named, or the cloud did not answer it.",
        output: "error IN2102: AWS::STS::Caller in eu-central-1 cannot be looked up: access denied",
        wayOut: "Give the credentials the right to make the call, or repeat the command.",
        more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .lookupUnsupported, "This kind of thing cannot be looked up in this way",
        meaning: """
          Every type with a handler is found by its identifier, some types by tags, and a few by what they are called. \
          The fix says what this one is found by.
          """,
        output: """
          error IN2103: AWS::SNS::Topic(Tags: {Name: a}) in eu-central-1 cannot be looked up in this way
            fix: look AWS::SNS::Topic up by Id
          """,
        wayOut: "Look it up as the fix says.", more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .lookupLacksAttribute, "What was found has no such attribute",
        meaning: "The cloud does not give back the attribute that the declaration refers to.",
        output: "error IN2104: AWS::EC2::VPC(Id: vpc-0a1b) in eu-central-1 has no attribute Ipv4IpamPoolId",
        wayOut: "Refer to one that it has; the note lists them.", more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .lookupUnusable, "What was found cannot be used",
        meaning: "It is being deleted, has failed, or is another kind of thing than was asked for.",
        output: """
          error IN2105: AWS::SecretsManager::Secret(Name: db) in eu-central-1 cannot be used: it waits for its deletion
          """,
        wayOut: "Ask for another one, or restore it.", more: "docs/declaring.md#what-exists-already"),
      Explanation(
        .lookupNotRecorded, "A plan without refresh needs what was never looked up",
        meaning: """
          With --no-refresh, and in `infra rehearse`, the values of look-ups are those of the last apply, and that one did \
          not ask this.
          """,
        output: """
          error IN2106: AWS::EC2::Image(Alias: /golden/web) in eu-central-1 was not looked up by the last apply, and \
          no cloud is asked here
          """,
        wayOut: "Plan without --no-refresh.", more: "docs/planning.md#look-ups"),
      Explanation(
        .lookupMoved, "A look-up of a saved plan finds something else now",
        meaning: """
          A saved plan is carried out with the answers that were reviewed. One of its look-ups finds something else \
          now, so what would have to be done may differ from the plan.
          """,
        output: """
          error IN2107: AWS::EC2::Image(Alias: /golden/web) in eu-central-1: ImageId was ami-1 when the plan was made, \
          and is ami-2 now
          """,
        wayOut: "Make the plan again and review it.", more: "docs/planning.md#look-ups"),
      Explanation(
        .otherWithoutState, "An environment refers to outputs of one that was never applied",
        meaning: "Outputs have values after an apply. There is no state of the other environment in this place.",
        output: "error IN2108: shop/shared has no state yet, so its outputs are not known",
        wayOut: "Apply the other environment first, or correct --state.",
        more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .otherWithoutOutput, "The state of another environment has no such output",
        meaning: """
          The output is not in the other's state: it is declared and not applied yet, or it is no longer there.
          """,
        output: "error IN2109: shop/shared has no output 'vpc-id' in its state",
        wayOut: "Apply the other environment, or correct the name.",
        more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .otherOutputSecret, "An output of another environment is secret",
        meaning: """
          States have only a digest of a secret, so there is no value to refer to, and a copy would be one more place \
          to leak from.
          """,
        output: "error IN2110: the output 'password' of shop/shared holds a secret",
        wayOut: "Offer the identifier of the secret in Secrets Manager, and read it with SecretValue.stored(in:).",
        more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .breaksOthers, "Other environments take an output that would be gone",
        meaning: """
          The plan removes outputs that other environments took at their last apply, or that they are declared to \
          take. Their next plan would fail.
          """,
        output: "error IN2111: shop/dev takes 'vpc-id' of shop/shared, which would be gone",
        wayOut: "Change and apply the others first, or say --breaking for each that may be broken.",
        more: "docs/planning.md#look-ups"),
      Explanation(
        .othersToPlan, "Other environments take an output that changes",
        meaning: "After the apply, the others still work with the earlier value, until they are applied again.",
        output: "note IN2112: shop/dev takes 'image', which this changes",
        wayOut: "Plan them after this apply.", more: "docs/planning.md#look-ups"),
      Explanation(
        .otherOfAnotherAccount, "An output comes from an environment in another account",
        meaning: """
          The value was made in another account. What it names can often not be used from this one without being \
          shared.
          """,
        output: "warning IN2113: shop/shared is in account 111122223333, and shop/dev in 444455556666",
        wayOut: "Check that this account may use it.", more: "docs/declaring.md#outputs-of-other-environments"),
      Explanation(
        .othersUnread, "Whether another environment takes an output is not known",
        meaning: """
          States say whose outputs their environments take. That of another environment cannot be read: where an \
          output only changes, this is a warning; one that would be gone could be what the other needs, so that is \
          refused.
          """,
        output: """
          error IN2114: the state of shop/web cannot be read, so it is not known whether it takes 'vpc' of shop/shared, \
          which would be gone
            note: IN3003: checksum mismatch: state/shop/web.state.json was modified outside infra
            fix: infra state restore shop/web --serial 4, or say --breaking shop/web
          """,
        wayOut: """
          Mend the state as it says, and plan again. --breaking ENVIRONMENT removes the output all the same; the \
          environment is then broken if it takes it.
          """, more: "docs/declaring.md#outputs-of-other-environments"),
    ])
}
