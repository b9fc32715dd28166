internal import InfraModel

extension ExplanationArea {
  static let rehearsals = ExplanationArea(
    "Rehearsals",
    [
      Explanation(
        .noTwin, "A resource was not rehearsed",
        meaning: """
          The sandbox cannot hold a twin of the resource as it runs. What depends on it is not rehearsed either. \
          This is a warning.
          """,
        output: "warning IN8001: queue was not rehearsed: the sandbox cannot have a twin of it: …",
        wayOut: "Nothing has to be done. The apply itself is not affected.",
        more: "docs/sandbox.md#rehearsing"),
      Explanation(
        .wouldFail, "A change would fail, as its rehearsal shows",
        meaning: """
          The plan was carried out in a copy of the environment in the sandbox, and the cloud's rules refused a \
          change there. Nothing was saved, asked or changed.
          """,
        output: "error IN8002: bucket would fail: The requested bucket name is not available",
        wayOut: "Change the declaration. Where the cloud is known to accept the change, add --no-rehearsal.",
        more: "docs/sandbox.md#rehearsing"),
      Explanation(
        .inexactRehearsal, "A rehearsal was not exact",
        meaning: """
          The twin needed other changes than the plan, so that its failures do not count against the plan. This is a \
          warning.
          """,
        output: "warning IN8003: not rehearsed exactly: the twin needed other changes to queue",
        wayOut: "Nothing has to be done. Review the changes of the resources that are named.",
        more: "docs/sandbox.md#rehearsing"),
      Explanation(
        .notRehearsed, "A change could not be rehearsed",
        meaning: """
          The sandbox does not know a call, or the resource names something outside of the environment, which the \
          twin does not have. This is a warning.
          """,
        output: """
          warning IN8004: server was not rehearsed: it names ami-12c6146b, which this environment did not create
          """,
        wayOut: "Nothing has to be done. The apply itself is not affected.",
        more: "docs/sandbox.md#rehearsing"),
    ])
}
