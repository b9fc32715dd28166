internal import InfraModel

extension ExplanationArea {
  static let commandLine = ExplanationArea(
    "The command line",
    [
      Explanation(
        .noSuchEnvironment, "A graph's file is about another environment",
        meaning: "--graph names a document, and its environment is not the one on the command line.",
        input: "$ infra plan shop/dev --graph production.json",
        output: """
          error IN6001: there is no environment 'shop/dev'
            note: there are: shop/production
          """,
        wayOut: "Name the environment of the document, or another document.",
        more: "docs/declaring.md"),
      Explanation(
        .badDefinitionOption, "A --define option is not a pair",
        meaning: "A definition is a name, an equals sign and a value.",
        input: "$ infra plan shop/dev --define fast",
        output: "error IN6002: invalid definition 'fast' (expected NAME=VALUE)",
        wayOut: "Write --define NAME=VALUE.",
        more: "docs/declaring.md#parameters"),
      Explanation(
        .cannotWrite, "A file cannot be written",
        meaning: "The operating system refused to write the file that an option names.",
        input: "$ infra plan shop/dev --out /plan.json",
        output: "error IN6003: cannot write /plan.json: Permission denied",
        wayOut: "Name a file in a folder that exists and that you may write.",
        more: "docs/exit-codes.md"),
      Explanation(
        .cannotRead, "A file cannot be read",
        meaning: "A file that was named does not exist, may not be read, or is larger than any document of infra.",
        input: "$ infra apply plan.json",
        output: "error IN6004: cannot read plan.json",
        wayOut: "Give the path of an existing file.",
        more: "docs/exit-codes.md"),
      Explanation(
        .badDocument, "A file is not the document that is needed",
        meaning: "A graph, a pricing document or another file is not JSON, or JSON of another form.",
        input: "$ infra plan shop/dev --graph graph.json",
        output: "error IN6005: graph.json is not a valid graph: resources: missing",
        wayOut: "Regenerate the file with the command that writes it, such as infra graph ENVIRONMENT --json.",
        more: "docs/exit-codes.md"),
      Explanation(
        .noSuchType, "There is no resource type of this name",
        meaning:
          "The type that infra types was given does not exist, several services have one of its name, or infra types add cannot add it, as only CloudFormation can make it.",
        input: "$ infra types NatGatway",
        output: """
          error IN6037: there is no resource type 'NatGatway'
            fix: did you mean 'NatGateway'?
          """,
        wayOut: "Correct the name, or list the types with infra types --all.",
        more: "docs/types/README.md"),
      Explanation(
        .noSuchCode, "There is no diagnostic with this code",
        meaning: "infra explain was asked for a code that this version does not have.",
        input: "$ infra explain IN2140",
        output: """
          error IN6019: there is no diagnostic IN2140
            fix: did you mean IN2041?
          """,
        wayOut: "infra explain lists all codes. One of a newer version is explained by that version.",
        more: "docs/errors.md"),
      Explanation(
        .noState, "The environment has no state",
        meaning: "The command needs an applied environment, and nothing has been applied yet, here or in this sandbox.",
        input: "$ infra output shop/dev",
        output: "error IN6006: shop/dev has no state yet",
        wayOut: """
          Apply the environment first, run the command in the project's folder, or add --sandbox if it was applied \
          there.
          """,
        more: "docs/state.md"),
      Explanation(
        .noSuchAddress, "There is no resource at this address",
        meaning: "The state or the declaration does not have the address that was given.",
        input: "$ infra state show shop/dev qeue",
        output: """
          error IN6007: the state has no resource 'qeue'
            fix: did you mean 'queue'?
          """,
        wayOut: "infra state list shows all addresses.",
        more: "docs/state.md"),
      Explanation(
        .noSuchOutput, "There is no output of this name",
        meaning: "The environment did not have the output when it was last applied.",
        input: "$ infra output shop/dev ulr",
        output: """
          error IN6008: there is no output 'ulr'
            fix: did you mean 'url'?
          """,
        wayOut: "infra output ENVIRONMENT lists all outputs. A new one exists after the next apply.",
        more: "docs/declaring.md"),
      Explanation(
        .deletionsNotApproved, "Deletions need approval in a non-interactive run",
        meaning: """
          The plan deletes or replaces resources, and --yes alone does not approve that. The notes say what would be \
          lost.
          """,
        input: "$ infra apply shop/dev --yes",
        output: """
          error IN6009: 2 resources would be deleted or replaced; deletions need approval in a non-interactive run
            fix: infra apply shop/dev --allow-deletions --yes
          """,
        wayOut: "Review what would be deleted, and add --allow-deletions.",
        more: "docs/exit-codes.md"),
      Explanation(
        .noOneToAsk, "A plan needs approval in a non-interactive run",
        meaning: "The plan must be approved, and standard input is not a terminal.",
        input: "$ infra apply shop/dev < /dev/null",
        output: """
          error IN6010: the plan must be approved, but standard input is not a terminal
            fix: infra apply shop/dev --yes
          """,
        wayOut: "Run the command in a terminal, or add --yes where the plan was reviewed before.",
        more: "docs/exit-codes.md"),
      Explanation(
        .phraseMissing, "The environment requires a confirmation phrase",
        meaning: "The declaration, or the state of the last apply, requires a phrase to be typed before an apply.",
        input: "$ infra apply shop/production --yes",
        output: "error IN6011: this environment requires the confirmation phrase 'APPLY PRODUCTION'",
        wayOut: "Add --approve with the phrase.",
        more: "docs/state.md#approval"),
      Explanation(
        .declined, "The plan was not approved",
        meaning: "The question was answered with no, or with another phrase. Nothing was changed. This is a note.",
        output: "note IN6012: not approved; nothing was changed",
        wayOut: "Run the command again to approve it.",
        more: "docs/state.md#approval"),
      Explanation(
        .badResolveOption, "A --resolve option is not an answer",
        meaning: "An answer names the address and the identifier of what an interrupted create made, or none.",
        input: "$ infra apply shop/dev --resolve vpc",
        output: "error IN6014: invalid answer 'vpc' (expected ADDRESS=ID or ADDRESS=none)",
        wayOut: "Write --resolve ADDRESS=ID or --resolve ADDRESS=none.",
        more: "docs/state.md"),
      Explanation(
        .noSuchRegion, "The environment has nothing in this region",
        meaning: "A command was limited to a region in which the environment has no resource.",
        input: "$ infra export cloudformation shop/dev --in us-east-1",
        output: "error IN6015: the environment has no resources in us-east-1",
        wayOut: "Name one of the regions that the note lists.",
        more: "docs/exit-codes.md"),
      Explanation(
        .notComparable, "A side of a comparison is neither an environment nor a file",
        meaning: """
          infra cost diff compares two environments, two files of graphs or plans, or with --environment two \
          commits.
          """,
        input: "$ infra cost diff main .",
        output: "error IN6016: 'main' is neither an environment nor the file of a graph or plan",
        wayOut: "Name two environments or files, or add --environment for two commits.",
        more: "docs/cost.md"),
      Explanation(
        .badFaultOption, "The text of --misbehave is not valid",
        meaning: "The option lists faults for the sandbox, with rates from 0 to 1 or times.",
        input: "$ infra plan shop/dev --sandbox --misbehave throttle=2",
        output: "error IN6021: throttle is 2, and must be 0 to 1",
        wayOut: "Write it as throttle=0.2,errors=0.05,lost=0.05,lag=2s.",
        more: "docs/sandbox.md"),
      Explanation(
        .sandboxFile, "The sandbox's file cannot be used",
        meaning: "The file that holds the sandbox cannot be read or written, or is not one.",
        output: "error IN6022: cannot use the sandbox's file .infra/sandbox.json: not JSON",
        wayOut: "Start again with an empty sandbox: infra sandbox reset.",
        more: "docs/sandbox.md"),
      Explanation(
        .sandboxServerMissing, "The sandbox's server is not installed",
        meaning: "infra sandbox serve starts the program infra-sandbox, which is not beside infra.",
        input: "$ infra sandbox serve",
        output: "error IN6023: the sandbox's server is missing: /usr/local/bin/infra-sandbox",
        wayOut: "Build it (the fix shows how) and put it beside infra.",
        more: "docs/sandbox.md"),
      Explanation(
        .badSandboxInput, "A sandbox call is not valid",
        meaning: """
          The service or the operation is not known, --input is not a JSON object, the operation does not take what \
          is in it, or the project's environments declare several accounts and none was named.
          """,
        input: """
          $ infra sandbox call sqs CreateQueue --input '{"Name": "x"'
          """,
        output: "error IN6024: the input is not JSON: unexpected end",
        wayOut: """
          Write the names as the API has them, and the operation's input as a JSON object. --account names the account.
          """,
        more: "docs/sandbox.md"),
      Explanation(
        .sandboxCallFailed, "The sandbox refused a call",
        meaning: "The sandbox answered as AWS would: with an error, whose code and message are shown.",
        input: """
          $ infra sandbox call sqs GetQueueUrl --input '{"QueueName": "x"}'
          """,
        output: """
          error IN6025: AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.
          """,
        wayOut: "Change the call as the message says.",
        more: "docs/sandbox.md"),
      Explanation(
        .badDigestKey, "The key of secret digests is not valid",
        meaning: "INFRA_DIGEST_KEY must be 64 hexadecimal digits.",
        output: "error IN6035: INFRA_DIGEST_KEY is not 64 hexadecimal digits",
        wayOut: """
          Set it to the key that was used before. For a new environment make one with openssl rand -hex 32, and keep \
          it: it cannot be recovered.
          """,
        more: "docs/state.md#secrets"),
      Explanation(
        .missingDigestKey, "The key of an environment's secret digests is not set",
        meaning: """
          The environment was first applied with INFRA_DIGEST_KEY, and needs the same key to recognize its secrets.
          """,
        output: """
          error IN6036: the secrets of shop/dev are recorded with a key that INFRA_DIGEST_KEY does not contain
          """,
        wayOut: """
          Set INFRA_DIGEST_KEY to the key of the first apply. infra plan --no-refresh works without it and compares \
          no secrets.
          """,
        more: "docs/state.md#secrets"),
    ])
}
