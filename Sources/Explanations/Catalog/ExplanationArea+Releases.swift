internal import InfraModel

extension ExplanationArea {
  static let releases = ExplanationArea(
    "Releases",
    [
      Explanation(
        .gateOfOtherType, "A gate of a release names a resource of a type that it does not support",
        meaning: """
          BackUp(of:) names something of which no backup can be made, Quiet(…) or Shift(…) watches nothing that \
          alarms, Shift(…) names something whose traffic cannot be shared, Steady(…) something that has no rollout \
          of its own, Refresh(…) something that has no machines to refresh, RunCommand(…) something that is not \
          a machine, or .notify(.topic(…)) something that passes on no messages. Backups are made of RDS databases \
          and of document databases (clusters); alarms are those of CloudWatch's metrics; traffic is shared by \
          aliases of Lambda functions, unless they declare their own RoutingConfig; services of ECS roll out, and \
          Auto Scaling groups are refreshed.
          """,
        output: "error IN2129: the release backs up 'network', and no backup can be made of an AWS::EC2::VPC",
        wayOut: "Name the database, the component with the alarms, or the alias. A Command(…) can do everything else.",
        more: "docs/releases.md"),
      Explanation(
        .preflightFailed, "A release cannot begin",
        meaning: """
          The environment's .release { Preflight(…) } names what must hold before anything else is done: a clean \
          working tree, a branch, what its upstream has, programs that end with 0. All of it was checked, and each note \
          is something that does not hold. Nothing was asked of the cloud, and nothing was changed.
          """,
        input: "$ infra apply shop/production",
        output: """
          error IN6050: the release of shop/production cannot begin
            note: the working tree is not clean: Environments/Shop.swift
            note: branch topic is checked out, not main
          """,
        wayOut: "Make it hold, and apply again.",
        more: "docs/releases.md"),
      Explanation(
        .gateFailed, "A gate of a release was not passed",
        meaning: """
          A health check did not get the answer that is expected, or a program did not end with 0. What was applied \
          before the gate stays, unless .onFailure(.rollBack) is declared; what was found stands in the notes, and in \
          the history.
          """,
        output: """
          error IN6051: the release of shop/production did not pass a gate: health https://shop.example.com/health
            note: status 503, not 200
            note: asked 6 times
          """,
        wayOut: """
          Mend what is wrong: the next infra apply of the same declaration resumes at the gate. Or apply the version \
          before: infra rollback ENVIRONMENT.
          """,
        more: "docs/releases.md"),
      Explanation(
        .notRolledBack, "An environment was not rolled back",
        meaning: """
          A gate was not passed, and the declaration says .onFailure(.rollBack). The way back would, or might, lose data, \
          which requires confirmation. Or infra rollback would bring back a version that had a database, or something else \
          that held data, which is gone: it would come back empty. Or a rollback that had begun was not finished.
          """,
        output: """
          error IN6052: shop/production is not rolled back by itself: the way back may lose data
            note: orders: would be lost: everything in it
          """,
        wayOut: """
          infra rollback ENVIRONMENT shows the way back and asks; --without-data makes again, empty, what is gone. Or mend \
          the declaration and apply it.
          """,
        more: "docs/releases.md"),
      Explanation(
        .nothingToRollBackTo, "There is no version to roll back to",
        meaning: """
          The last ten declarations that were applied with success are kept with the state. There is none, none of the \
          name that was given, or none but the one that runs.
          """,
        output: "error IN6053: shop/production has no earlier version to roll back to",
        wayOut: "infra rollback ENVIRONMENT --list lists them. An older one can be checked out and applied.",
        more: "docs/releases.md"),
      Explanation(
        .noBackup, "No backup is known to restore from",
        meaning: """
          infra restore was given no backup, and no run in the history has made one of that resource: only a release with \
          Backup(of:) does.
          """,
        input: "$ infra restore shop/production database/main",
        output: "error IN6055: no release of shop/production has made a backup of database/main",
        wayOut: "Name a backup that the cloud has with --from.",
        more: "docs/releases.md"),
      Explanation(
        .badForeignState, "A state of Terraform cannot be read",
        meaning: """
          infra import terraform reads version 4 of Terraform's state, as Terraform 0.12 and later and OpenTofu write it. \
          An encrypted state, one of another version and any other file is refused, and nothing is written.
          """,
        input: "$ infra import terraform main.tf --as shop/dev",
        output: "error IN6056: main.tf is not a Terraform state: it is not JSON",
        wayOut: "Give the file that terraform state pull or tofu state pull prints.", more: "docs/importing.md"),
      Explanation(
        .importsNothing, "There is nothing to take over",
        meaning: """
          A state was read, but nothing of it can be taken over: it is empty, it is older than what runs, or what it names \
          is in another region.
          """,
        input: "$ infra import terraform old.tfstate --as shop/dev",
        output: "error IN6057: there is nothing to take over from old.tfstate: nothing of it exists",
        wayOut: "Give the state of what runs, and the region and the credentials that it runs with.",
        more: "docs/importing.md"),
      Explanation(
        .importsOver, "An environment has resources already",
        meaning: "infra import makes a state of its own for what it takes over, and changes none that has resources.",
        input: "$ infra import terraform shop.tfstate --as shop/dev",
        output: "error IN6058: shop/dev has a state with resources already",
        wayOut: "Take it over under another name, then move resources with infra state move-resource.",
        more: "docs/importing.md"),
      Explanation(
        .notificationFailed, "A notification of a run was not delivered",
        meaning: """
          The environment declares .notify(…), and a message did not get through: a webhook did not answer, or refused, or \
          its URL is not at hand; or a topic did not exist when the run began. The run itself is not changed by that.
          """,
        output: """
          warning IN6054: the notification 'shop/production: apply succeeded' was not delivered: the webhook answered with \
          status 404
          """,
        wayOut: "Look at the webhook's URL (it is a secret, and is not printed), and at its service.",
        more: "docs/releases.md"),
    ])
}
