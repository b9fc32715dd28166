internal import InfraModel

extension ExplanationArea {
  static let cloud = ExplanationArea(
    "The cloud",
    [
      Explanation(
        .notObserved, "A resource cannot be read",
        meaning: "Before a plan infra reads what runs. The cloud refused or failed the call for this resource.",
        output: """
          error IN5001: queue cannot be read: Access to the resource is denied (sqs:GetQueueAttributes: AccessDenied)
          """,
        wayOut: """
          Allow these credentials the call that the message names. infra doctor ENVIRONMENT shows which credentials \
          are used. To plan without reading, add --no-refresh.
          """,
        more: "docs/credentials.md"),
      Explanation(
        .cloudFailed, "A call to the cloud failed",
        meaning: """
          The cloud could not be reached, refused the credentials, or refused a call that is not about one resource.
          """,
        output: """
          error IN5002: no usable credentials: no credentials found; looked in: environment, profile "default" \
          (~/.aws/credentials), web identity, container, instance metadata
          """,
        wayOut: "Check network, endpoint and credentials: infra doctor tries each of them.",
        more: "docs/credentials.md"),
    ])
}
