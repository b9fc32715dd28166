internal import InfraModel

extension ExplanationArea {
  static let approvals = ExplanationArea(
    "Approvals",
    [
      Explanation(
        .approvalsMissing, "A plan does not have the approvals that it needs",
        meaning: """
          The environment's .release { Approvals(…) } asks for signatures of the saved plan by signers whose keys \
          stand in a file of the base branch. There are too few. Each approval that does not count is named with why.
          """,
        input: "$ infra apply plan.json --yes",
        output: """
          error IN6040: the plan for shop/production does not have the approvals that it needs
            note: 0 of 1 approval by ops/allowed-signers of main: an interruption
            note: 4f1c….sig: is not a signature of this plan
          """,
        wayOut:
          "Have signers approve it: infra approve plan.json --key KEY. infra approvals plan.json shows what is there.",
        more: "docs/approvals.md"),
      Explanation(
        .approvalOfUnsaved, "A plan that must be approved was not saved",
        meaning: """
          Approvals are signatures of a saved plan. An apply or a destroy that plans by itself has nothing that could \
          have been approved. What an interrupted run left open has been settled.
          """,
        input: "$ infra apply shop/production",
        output: """
          error IN6041: shop/production requires approvals for this plan, and only a saved plan can be approved
          """,
        wayOut: """
          Save the plan (infra plan ENVIRONMENT --out plan.json), have it approved (infra approve plan.json --key KEY), \
          and apply the file.
          """,
        more: "docs/approvals.md"),
      Explanation(
        .approvalExpired, "A plan that was to be approved has expired",
        meaning:
          "A saved plan that needs approvals can be approved and applied for 24 hours, or as long as --expires says.",
        output: "error IN6042: the saved plan expired at 2026-11-30 09:00:00 UTC",
        wayOut: "Plan again, and have the new plan approved.",
        more: "docs/approvals.md"),
      Explanation(
        .approvalUsed, "The approvals of a plan were used before",
        meaning: "A run of this plan stands in the environment's history. Approvals are for one run, however it ended.",
        output: "error IN6043: the approvals of this plan were used by the run of 2026-11-30 09:00:00 UTC",
        wayOut: "Plan again, and have the new plan approved.",
        more: "docs/approvals.md"),
      Explanation(
        .signersUnreadable, "The file of signers cannot be read",
        meaning: """
          Who may approve stands in a file as it is at the tip of a branch, which Git reads from the project's \
          repository. There is no Git, no such branch, no such file in it, or a line of the file cannot be read.
          """,
        output: """
          error IN6044: the signers are those of refs/remotes/origin/main, which is not a branch of the project's Git \
          repository
          """,
        wayOut: "Fetch the branch (git fetch origin main), or correct the file there.",
        more: "docs/approvals.md#signers"),
      Explanation(
        .cannotSign, "No signature was made",
        meaning: """
          Plans are signed by ssh-keygen, so that keys with a passphrase, agents and security keys work. It is missing, \
          or it refused the key; it has said why.
          """,
        output: "error IN6045: ssh-keygen made no signature with id_ed25519",
        wayOut: "Install OpenSSH (Debian: openssh-client), and give the file of a private key.",
        more: "docs/approvals.md"),
      Explanation(
        .notASigner, "A key is not that of a signer",
        meaning:
          "The signature was made, and would not count: the file of signers at its branch does not have the key.",
        output: "error IN6046: id_ed25519 is not the key of a signer whose approval this plan needs",
        wayOut: "Add the key to the file of signers on its branch, or sign with a key that is listed.",
        more: "docs/approvals.md#signers"),
    ])
}
