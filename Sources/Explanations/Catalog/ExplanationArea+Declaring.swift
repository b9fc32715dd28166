internal import InfraModel

extension ExplanationArea {
  static let declaring = ExplanationArea(
    "Declaring",
    [
      Explanation(
        .duplicateName, "A name is declared twice",
        meaning: """
          Two resources or components in the same body have the same name, so both would have the same address. \
          Addresses identify resources in the state and must be unique.
          """,
        input: """
          SQS.Queue("jobs", queueName: "shop-jobs")
          SQS.Queue("jobs", queueName: "shop-imports")
          """,
        output: "error IN1001: 'jobs' is declared twice",
        wayOut: """
          Give one of them another name. A name is unique only within its component, so two components may each have \
          a 'jobs'.
          """,
        more: "docs/declaring.md"),
      Explanation(
        .notPlaced, "A reference leads to a value that the environment does not contain",
        meaning: """
          A property refers to a resource that no body places, or that another environment places. What is not \
          placed is not created, so the reference would never have a value.
          """,
        input: """
          let network = Network(cidr: "10.0.0.0/16", zones: 2, nat: .single)
          EC2.SecurityGroup("clients", groupDescription: "Clients", vpcId: network.vpc.vpcId)
          """,
        output: "error IN1002: this refers to 'vpc', which is not part of the environment",
        wayOut: """
          Add the value to the body of the environment or of a component. Take a value of another environment from \
          its outputs, as the fix shows.
          """,
        more: "docs/declaring.md"),
      Explanation(
        .placedTwice, "The same value is placed twice",
        meaning: """
          A declared value is one resource. Placing it at a second address would mean one resource with two \
          addresses.
          """,
        input: """
          let queue = SQS.Queue("jobs", queueName: "shop-jobs")
          Group("a") { queue }
          Group("b") { queue }
          """,
        output: "error IN1003: the same value is placed a second time as 'b/jobs'",
        wayOut: "Place it once, or declare a second value with its own name.",
        more: "docs/declaring.md"),
      Explanation(
        .referenceCycle, "Resources refer to each other in a cycle",
        meaning: "Each of the resources needs a value of the next one, so none of them can be created first.",
        output: """
          error IN1004: dependency cycle: one → two → one
            note: 'one' needs 'two'
          """,
        wayOut: """
          Remove one of the references, or split a resource: a rule of a security group that is a resource of its \
          own can refer to two groups that refer to each other.
          """,
        more: "docs/declaring.md"),
      Explanation(
        .badName, "A name cannot be part of an address",
        meaning: """
          Addresses are paths of names. A name consists of letters, digits, '-', '_' and '.', and starts with a \
          letter or digit.
          """,
        input: """
          SQS.Queue("my queue", queueName: "shop-jobs")
          """,
        output: """
          error IN1005: 'my queue' is not a valid name: use letters, digits, '-', '_' and '.', starting with a \
          letter or digit
          """,
        wayOut: """
          Change the name. The name in the cloud (queueName, bucketName) is another argument and has rules of its \
          own.
          """,
        more: "docs/declaring.md"),
      Explanation(
        .badValue, "A literal cannot be right",
        meaning: """
          A value was written that no resource could take: a malformed address block, a size that is not a whole \
          number of its unit. The compiler cannot see this, so evaluating the declaration reports it.
          """,
        input: """
          Network(cidr: "10.0.0.0/33", zones: 2, nat: .single)
          """,
        output: "error IN1006: '10.0.0.0/33' is not an address block: the prefix '33' is not within 0…32",
        wayOut: "Correct the value at the line that is shown.",
        more: "docs/declaring.md"),
      Explanation(
        .unknownEnvironment, "No environment of this name is declared",
        meaning: "The environments' program was asked for an environment that Environments/main.swift does not list.",
        input: "$ infra plan finally/dve",
        output: """
          error IN1007: there is no environment 'finally/dve'
            fix: did you mean 'finally/dev'?
          """,
        wayOut: """
          Correct the name; infra environments lists those that are declared. A new environment must be listed in \
          Environments/main.swift: where a file declares it already, the error is at its line, and says what to add.
          """,
        more: "docs/declaring.md"),
      Explanation(
        .noAccount, "The declaration uses an account that it does not declare",
        meaning: """
          AccountID.current stands for the account of the environment, and Environment(…, account:) was not given.
          """,
        input: #"""
          Environment("shop/dev", in: .euCentral1) { … "\(AccountID.current)" … }
          """#,
        output: "error IN1008: AccountID.current is used, but the environment does not declare an account",
        wayOut: """
          Declare the account: Environment("shop/dev", in: .euCentral1, account: "123456789012").
          """,
        more: "docs/declaring.md"),
      Explanation(
        .noZone, "The region has fewer availability zones",
        meaning: """
          Zone.current(n) stands for the n-th availability zone of the region, counted from 0, and the region does \
          not have that many.
          """,
        input: """
          EC2.Subnet("d", availabilityZone: .init(Zone.current(3)), …)
          """,
        output: "error IN1009: eu-central-1 has 3 availability zones; there is no zone with index 3",
        wayOut: "Use fewer zones, or another region.",
        more: "docs/declaring.md"),
      Explanation(
        .unknownDefinition, "No parameter reads a definition",
        meaning: """
          A --define option names a parameter that the environment does not read. Definitions are checked, since a \
          misspelled one would silently have no effect.
          """,
        input: "$ infra plan finally/dev --define log-levle=info",
        output: """
          error IN1010: no parameter reads the definition 'log-levle'
            fix: did you mean 'log-level'?
          """,
        wayOut: "Correct the name, or remove the option.",
        more: "docs/declaring.md#parameters"),
      Explanation(
        .badDefinition, "A definition has a value of another kind",
        meaning: """
          The parameter that reads the definition has a type (a number, true or false), and the text given with \
          --define does not fit it.
          """,
        input: "$ infra plan finally/dev --define provisioned-concurrency=maybe",
        output: """
          error IN1011: the definition 'provisioned-concurrency' is 'maybe', which is not true or false
          """,
        wayOut: "Give a value of the kind that the message names.",
        more: "docs/declaring.md#parameters"),
      Explanation(
        .duplicateOutput, "An output is declared twice",
        meaning: """
          Two outputs of the environment have the same name, so that infra output could not say which one is meant.
          """,
        input: """
          Output("url", api.url)
          Output("url", site.url)
          """,
        output: "error IN1012: the output 'url' is declared twice",
        wayOut: "Give one of them another name.",
        more: "docs/declaring.md"),
      Explanation(
        .duplicateEnvironment, "An environment is declared twice",
        meaning: "Environments/main.swift lists two environments of the same name. Both would share one state.",
        input: """
          Environments.run(first, second)   // both are "shop/dev"
          """,
        output: "error IN1013: the environment 'shop/dev' is declared twice",
        wayOut: "Give one of them another name, or list only one of them.",
        more: "docs/declaring.md"),
      Explanation(
        .badEnvironmentName, "An environment's name does not have the form system/environment",
        meaning: """
          The name has two parts: the system and the environment. It is the path of the state, and the beginning of \
          names in the cloud.
          """,
        input: """
          Environment("production", in: .euCentral1) { … }
          """,
        output: """
          error IN1014: 'production' is not a valid environment name: expected system/environment, such as \
          finally/production
          """,
        wayOut: "Write both parts in lowercase letters, digits and hyphens.",
        more: "docs/declaring.md"),
      Explanation(
        .badAccount, "An account number does not have twelve digits",
        meaning: "AWS accounts are numbers of twelve digits, written without spaces or hyphens.",
        input: """
          Environment("shop/dev", in: .euCentral1, account: "1234-5678-9012") { … }
          """,
        output: """
          error IN1015: '1234-5678-9012' is not an account number: an account number has twelve digits
          """,
        wayOut: "Write the twelve digits without spaces.",
        more: "docs/declaring.md"),
      Explanation(
        .unknownInString, "A plain String was made from a value that is only known after the apply",
        meaning: """
          A reference was turned into a String. A String cannot keep the reference, so the text would have a \
          placeholder in it instead of the value.
          """,
        input: #"""
          let url: String = "https://\(api.apiEndpoint)/health"
          """#,
        output: "error IN1016: a plain String was made from a value that is only known after the apply",
        wayOut: "Give the text the type Input<String>, which keeps the reference until the apply.",
        more: "docs/declaring.md#values"),
      Explanation(
        .badUsage, "Declared usage cannot be meant",
        meaning: "Usage that prices are computed from is negative, or more than any account reaches.",
        input: """
          Lambda.Function("api", …).usage(requests: -3)
          """,
        output: "error IN1017: the usage 'requests' is -3: usage cannot be negative",
        wayOut: "Declare how much one resource uses in a month.",
        more: "docs/cost.md#usage"),
      Explanation(
        .unplaced, "A declared value is placed nowhere",
        meaning: """
          A resource or component is declared, and no body contains it. Nothing would be created for it, and what an \
          earlier apply created for it would be deleted.
          """,
        input: """
          let alarm = CloudWatch.Alarm("errors", …)   // and no body names it
          """,
        output: "error IN1018: 'errors' is declared but not placed, so it is not created",
        wayOut: "Add it to a body, or remove its declaration. Add .optional() to it if only some settings place it.",
        more: "docs/declaring.md#what-is-found-wrong-and-when"),
      Explanation(
        .fileMissing, "A file or folder that the declaration reads does not exist",
        meaning: """
          File, Template, JSONFile, YAMLFile and Archive read files of the project. Their path is taken from the \
          folder of the Swift file that says it, and nothing is there.
          """,
        input: """
          File("user-dta.sh")
          """,
        output: """
          error IN1023: there is no file Environments/Shop/user-dta.sh
            fix: did you mean 'user-data.sh'?
          """,
        wayOut: "Write the path from the folder of the Swift file, or put the file there.",
        more: "docs/declaring.md#files-beside-the-declaration"),
      Explanation(
        .fileUnfit, "A file or folder that the declaration reads cannot be read",
        meaning: """
          Only regular files inside of the project are read, up to 8 MiB each; folders are packed up to 256 MiB and \
          20,000 files. Links are not followed, .git and .infra are not read, and a text must be UTF-8.
          """,
        input: """
          File("../../../etc/hostname")
          """,
        output: "error IN1024: '../../../etc/hostname' does not lead to a file inside of the project",
        wayOut:
          "Name a regular file inside of the project, or leave out of an archive what cannot be packed (except:).",
        more: "docs/declaring.md#files-beside-the-declaration"),
      Explanation(
        .badTemplate, "A template and its values do not fit",
        meaning: """
          Each placeholder @{name} of a template needs a value of that name, and each value a placeholder. A \
          placeholder ends in the line in which it begins; @@{ stands for the letters @{.
          """,
        input: """
          Template("nginx.conf", with: ["prot": "8080"])
          """,
        output: """
          error IN1025: no value is given for the placeholder 'port'
            Environments/Shop/nginx.conf:2:10
            fix: did you mean 'prot'?
          """,
        wayOut: "Give each placeholder a value, and take away values that have no placeholder.",
        more: "docs/declaring.md#files-beside-the-declaration"),
      Explanation(
        .badDataFile, "A JSON or YAML file cannot be understood",
        meaning: """
          JSONFile and YAMLFile read a document from a file, and the file holds none. YAML is understood in its core: \
          mappings, sequences, scalars and comments, without anchors, tags, directives and merge keys.
          """,
        output: "error IN1026: this is not JSON: expected ',' or '}'",
        wayOut: "Correct the file at the line and column that the message names.",
        more: "docs/declaring.md#files-beside-the-declaration"),
    ])
}
