internal import InfraModel

extension ExplanationArea {
  static let applying = ExplanationArea(
    "Applying",
    [
      Explanation(
        .applyCycle, "The steps of a plan wait for each other",
        meaning: """
          The steps of the plan form a cycle, which the planner refuses (IN2074). The plan was not made by this \
          infra, or was changed.
          """,
        output: "error IN4001: changes wait for each other: a → b → a",
        wayOut: "Plan again.",
        more: "docs/planning.md"),
      Explanation(
        .addressTaken, "A resource would move to an address that is taken",
        meaning: "The state holds another resource at the address.",
        output: "error IN4002: the state already has another resource at jobs",
        wayOut: "Rename one of them, or delete it in an apply of its own.",
        more: "docs/planning.md"),
      Explanation(
        .accountUnknown, "The account of the credentials is not known",
        meaning: """
          The cloud did not say which account the credentials belong to, so that the plan's account could not be \
          compared with it.
          """,
        output: "error IN4006: the account of the credentials is not known: request timed out",
        wayOut: "Check the network and the credentials (infra doctor), and run the command again.",
        more: "docs/credentials.md"),
      Explanation(
        .openOperations, "An earlier run left operations open",
        meaning: "A run ended in the middle. What it did must be found out before a saved plan can be applied.",
        output: "error IN4007: an earlier run left operations open: queue, topic",
        wayOut: "Run the command again without a saved plan.",
        more: "docs/state.md"),
      Explanation(
        .ambiguousCreate, "The result of an interrupted create is ambiguous",
        meaning: """
          A run ended during a create. Several resources of the cloud could be the one that it made. This is the \
          only question that infra ever asks.
          """,
        output: """
          error IN4008: an interrupted run may have created vpc, and any of these could be it
            note: AWS::EC2::VPC vpc-0a1b
            fix: infra apply shop/dev --resolve vpc=vpc-0a1b, or …=none
          """,
        wayOut: "Look at the resources, and answer with --resolve ADDRESS=ID, or ADDRESS=none if it is none of them.",
        more: "docs/state.md"),
      Explanation(
        .unansweredOperation, "The result of an interrupted operation cannot be determined",
        meaning: "A run ended during an operation, and the cloud could not be asked what came of it.",
        output: "error IN4009: cannot determine what the interrupted run did to queue: request timed out",
        wayOut: "Run the command again when the cloud can be reached.",
        more: "docs/state.md"),
      Explanation(
        .operationFailed, "The cloud refused or failed a change",
        meaning: """
          A call failed, and retrying did not help. The message is the cloud's; the note has the call, the error \
          code and the request's identifier.
          """,
        output: """
          error IN4100: bucket: The requested bucket name is not available
            note: s3:CreateBucket · BucketAlreadyExists · request 4442587F
            fix: declare another name: another account has this one
          """,
        wayOut: """
          Change what the cloud names and apply again. A name that something of the account has is named with the \
          .adopting(id: …) that takes it over. What was done is in the state, and the next apply continues \
          there.
          """,
        more: "docs/exit-codes.md"),
      Explanation(
        .operationCancelled, "A change was cancelled",
        meaning: "The run was stopped (Ctrl-C or a signal) before or during the change.",
        output: "error IN4101: database: cancelled",
        wayOut: "Run the same command again. The next run first finds out what came of open operations.",
        more: "docs/exit-codes.md"),
      Explanation(
        .referenceWithoutValue, "A reference has no value",
        meaning: "A property refers to an attribute that the resource did not return.",
        output: "error IN4102: server: subnet.SubnetId has no value",
        wayOut: "Apply again. If it stays, the resource does not have the attribute in its present state.",
        more: "docs/planning.md"),
      Explanation(
        .referenceNotText, "A reference inside a text is not a text",
        meaning: "A text interpolates a list or an object, which has no form as part of a text.",
        output: """
          error IN4103: function: group.SecurityGroupIngress is not text, so it cannot be part of one
          """,
        wayOut: "Refer to one element, or pass the value as a property of its own.",
        more: "docs/declaring.md#values"),
      Explanation(
        .secretReference, "A reference leads to a secret",
        meaning: "The state holds only a digest of the secret, so that its text cannot be taken from there.",
        output: """
          error IN4104: function: database.MasterUserPassword is a secret, and the state holds only its digest
          """,
        wayOut: "Refer to the secret's own source instead of the property that received it.",
        more: "docs/declaring.md#secrets"),
      Explanation(
        .secretVariableMissing, "The variable of a secret is not set",
        meaning: "A secret is declared as the variable's value, and an apply needs it. Nothing was sent.",
        output: "error IN4105: database: the environment variable DATABASE_PASSWORD is not set",
        wayOut: "Set the variable and apply again.",
        more: "docs/declaring.md#secrets"),
      Explanation(
        .secretFileMissing, "The file of a secret cannot be read",
        meaning: "A secret is declared as the file's text, and an apply needs it. Nothing was sent.",
        output: "error IN4106: database: secrets/password cannot be read",
        wayOut: "Put the secret into the file and apply again.",
        more: "docs/declaring.md#secrets"),
      Explanation(
        .valueNotKnown, "A value is still not known when it is needed",
        meaning: "A property depends on something that has no value at this point of the apply.",
        output: "error IN4107: server: SubnetId is not known",
        wayOut: "Apply again: the next run knows what this one created.",
        more: "docs/planning.md"),
      Explanation(
        .resourceVanished, "A resource disappeared during the run",
        meaning: "The cloud no longer has the resource that was to be changed. Something else deleted it.",
        output: "error IN4108: queue: https://sqs… no longer exists",
        wayOut: "Plan again; the plan creates what is missing.",
        more: "docs/planning.md"),
      Explanation(
        .notInState, "A change is about a resource that the state does not have",
        meaning: "The plan changes or deletes a record that is no longer in the state.",
        output: "error IN4109: queue: it is not in the state",
        wayOut: "Plan again.",
        more: "docs/planning.md"),
      Explanation(
        .notDeclared, "A change is about a resource that the plan does not declare",
        meaning: "The plan creates or updates something that its graph does not contain.",
        output: "error IN4110: queue: the plan does not declare it",
        wayOut: "Plan again.",
        more: "docs/planning.md"),
      Explanation(
        .journalNotWritten, "The journal could not be written",
        meaning:
          "Every change is recorded before it is sent. The record could not be written, so nothing more was sent.",
        output: "error IN4111: queue: the journal could not be written, so nothing more was sent",
        wayOut: "Follow the error of the file that is shown with it (IN3020 to IN3023), then run the command again.",
        more: "docs/state.md"),
      Explanation(
        .heldElsewhere, "A resource that was found belongs to another address",
        meaning: """
          A create found a resource of the same name, and the state holds it at another address. Nothing is taken \
          over from there.
          """,
        output: "error IN4112: jobs: shop-jobs belongs to imports, so it is not adopted",
        wayOut: """
          If it is the same resource, declare it with .renamed(from:). If not, apply the removal of the other \
          address first.
          """,
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .secretNotRead, "A secret could not be read for a plan",
        meaning: """
          The plan cannot say whether the secret has changed, and takes it for unchanged. This is a warning; an \
          apply that needs the secret is refused (IN4105, IN4106).
          """,
        output: """
          warning IN4120: the environment variable DATABASE_PASSWORD is not set, so whether it changed for database \
          is not known
          """,
        wayOut: "Set the variable or the file and plan again.",
        more: "docs/declaring.md#secrets"),
      Explanation(
        .secretsLeftOut, "Secrets in the cloud's store were not read",
        meaning: """
          With --no-refresh the cloud is not asked, so that changes of stored secrets are not seen. This is a note.
          """,
        output: """
          note IN4121: the secrets in the cloud's store were not read, so whether they changed for database is not \
          known
          """,
        wayOut: "Plan without --no-refresh.",
        more: "docs/declaring.md#secrets"),
    ])
}
