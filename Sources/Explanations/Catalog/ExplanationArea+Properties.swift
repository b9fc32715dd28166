internal import InfraModel

extension ExplanationArea {
  static let properties = ExplanationArea(
    "Properties and references of one resource",
    [
      Explanation(
        .unknownType, "There is no resource type of this name",
        meaning: """
          A graph names a type that the facts in infra do not contain. Typed Swift cannot do that, so the graph \
          comes from a file or from another version of the library.
          """,
        output: """
          error IN2001: queue: there is no type AWS::SQS::Qeue
            fix: did you mean AWS::SQS::Queue?
          """,
        wayOut: "Correct the type, or use an infra whose facts contain it.",
        more: "docs/declaring.md#one-more-resource-type"),
      Explanation(
        .unsupportedType, "A type can be declared but not applied",
        meaning: """
          The facts of the type are known, so that it compiles and is checked. No handler exists that could create, \
          read and delete it.
          """,
        output: """
          error IN2002: pool: AWS::Cognito::UserPool can be declared, but infra cannot apply it yet: it has no handler
          """,
        wayOut: """
          Remove the resource, or manage it outside of infra for now and write its identifier where it is needed.
          """,
        more: "docs/handlers.md"),
      Explanation(
        .unknownProperty, "A property does not exist",
        meaning: "The resource, or a free JSON value in it, has a member that the type does not have.",
        output: """
          error IN2003: AWS::SQS::Queue has no QueueNames
            fix: did you mean QueueName?
          """,
        wayOut: "Correct the name, or remove the property.",
        more: "docs/planning.md#codes"),
      Explanation(
        .missingProperty, "A required property is missing",
        meaning: """
          The type requires the property, always or where another property has a certain value; the message says \
          which.
          """,
        output: "error IN2004: database: AllocatedStorage is required for a new database",
        wayOut: "Declare the property; the fix names its argument.",
        more: "docs/planning.md#codes"),
      Explanation(
        .wrongKind, "A property has a value of another kind",
        meaning: """
          A text was given where a number is required, a single value where a list is required, or a reference leads \
          to a value of another kind.
          """,
        output: """
          error IN2005: vpc: EnableDnsSupport is "yes", and should be true or false
          """,
        wayOut: """
          Write a value of the kind that the message names. Of a reference to a list, name one element, such as \
          subnets.0.
          """,
        more: "docs/planning.md#codes"),
      Explanation(
        .valueNotAllowed, "A property has a value that the cloud does not know",
        meaning: "The property accepts a fixed list of values, and this is not one of them.",
        output: """
          error IN2006: logs: RetentionInDays cannot be 8
            fix: use 7 or 14
          """,
        wayOut: "Use one of the values that the fix lists.",
        more: "docs/planning.md#codes"),
      Explanation(
        .wrongForm, "A text does not have the required form",
        meaning: """
          The cloud accepts texts of a certain form only: an ARN, a bucket name, a version, a route key, an address.
          """,
        output: """
          error IN2007: policy: TopicArn is "shop-topic", which is not the ARN of a topic
          """,
        wayOut: "Write the text in the form that the fix shows, or refer to the resource.",
        more: "docs/planning.md#codes"),
      Explanation(
        .outOfBounds, "A number, text or list is too small or too large",
        meaning: "The cloud limits the value of a number, the characters of a text or the elements of a list.",
        output: "error IN2008: function: MemorySize is 64, but must be 128 to 10240",
        wayOut: "Choose a value within the bounds.",
        more: "docs/planning.md#codes"),
      Explanation(
        .repeatedElement, "A list contains an element twice",
        meaning: "The list is a set for the cloud: it refuses an element that is there twice.",
        output: """
          error IN2009: function: Architectures lists "arm64" twice
          """,
        wayOut: "List the element once.",
        more: "docs/planning.md#codes"),
      Explanation(
        .notExactlyOne, "Exactly one of several properties must be declared",
        meaning: "The properties are alternatives. None of them, or more than one, was declared.",
        output: "error IN2010: route: it has GatewayId and NatGatewayId, which exclude each other",
        wayOut: "Declare exactly one of the properties that the message lists.",
        more: "docs/planning.md#codes"),
      Explanation(
        .needsOneOf, "One of several properties must be declared",
        meaning: "The resource needs at least one of the properties, and none was declared.",
        output: "error IN2011: function: Code needs ZipFile, or S3Bucket and S3Key",
        wayOut: "Declare one of the properties that the message lists.",
        more: "docs/planning.md#codes"),
      Explanation(
        .needsAnother, "A property requires another one",
        meaning: "The property has a meaning only together with another one, which is not declared.",
        output: "error IN2012: function: S3ObjectVersion requires S3Bucket and S3Key",
        wayOut: "Declare the properties that the message lists, or remove the one that requires them.",
        more: "docs/planning.md#codes"),
      Explanation(
        .excludedProperty, "A property cannot be declared together with another one",
        meaning: "Two properties exclude each other, or the value of one excludes the other.",
        output: "error IN2013: gateway: AllocationId cannot be declared where ConnectivityType is private",
        wayOut: "Keep one of them.",
        more: "docs/planning.md#codes"),
      Explanation(
        .readOnlyProperty, "The cloud sets a property that was declared",
        meaning:
          "The property is an attribute: the cloud computes it, and it can be read and referred to, but not set.",
        output: "error IN2014: queue: QueueUrl is set by the cloud and cannot be declared",
        wayOut: "Remove it. Refer to it where its value is needed.",
        more: "docs/planning.md#codes"),
      Explanation(
        .duplicateAddress, "Two resources of a graph have the same address",
        meaning: """
          Addresses identify resources in the state. Evaluation refuses this before (IN1001), so the graph comes \
          from a file.
          """,
        output: "error IN2015: network/vpc: this address is declared twice",
        wayOut: "Rename one of them.",
        more: "docs/declaring.md"),
      Explanation(
        .refersToNothing, "A reference leads to an address that is not declared",
        meaning: "The graph contains a reference to a resource that the environment does not declare.",
        output: """
          error IN2016: server: SubnetId refers to network/subnet/c, which is not declared
            fix: did you mean network/subnet/a?
          """,
        wayOut: "Correct the address, or declare the resource in this environment.",
        more: "docs/planning.md#codes"),
      Explanation(
        .unknownAttribute, "A reference names an attribute that the type does not have",
        meaning: "The resource exists, and its type has no such property or attribute.",
        output: """
          error IN2017: function: Role refers to ARN of role, and AWS::IAM::Role has no such attribute
            fix: did you mean Arn?
          """,
        wayOut: "Correct the attribute's name.",
        more: "docs/planning.md#codes"),
      Explanation(
        .wrongIdentifier, "An identifier is that of another kind of resource",
        meaning: """
          A reference or a written identifier leads to a resource of another type than the property needs: a \
          subnet's identifier where a network's is required.
          """,
        output: """
          error IN2018: group: VpcId is "subnet-0a1b", the identifier of a subnet, which is not that of a network
          """,
        wayOut: "Refer to a resource of the right type, or write an identifier with the prefix that the fix names.",
        more: "docs/planning.md#codes"),
      Explanation(
        .unknownAction, "A policy names an action that does not exist",
        meaning: """
          AWS takes a policy with an action that no service has, and it permits or denies nothing. It is an error where \
          a word of it is misspelled, and a warning elsewhere, since a service may have got it after this version of \
          infra.
          """,
        input: """
          Statement.allow("s3:GetObjekt", on: "*")
          """,
        output: """
          error IN2140: policy: PolicyDocument: the action s3:GetObjekt is misspelled
            fix: did you mean s3:GetObject?
          """,
        wayOut: "Correct the action's name.",
        more: "docs/planning.md#codes"),
      Explanation(
        .badAdoption, "What is to be adopted is not named by its identifier",
        meaning: """
          .adopting(id:) takes the identifier by which the cloud reads the resource, which is not always its name. A \
          topic of SNS, for example, is read by its ARN.
          """,
        input: """
          SNS.Topic("alerts").adopting(id: "legacy-alerts")
          """,
        output: """
          error IN2141: alerts: "legacy-alerts" cannot be the identifier to adopt it by: TopicArn is an ARN
          """,
        wayOut: "Write the identifier that infra types names for the type.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .dependencyCycle, "Resources need each other in a cycle",
        meaning: "References, or depends(on:), form a cycle. None of the resources could be created first.",
        output: "error IN2019: dependency cycle: a → b → a",
        wayOut: """
          Remove one of the references. Rules of security groups can be resources of their own, which may refer to \
          both groups.
          """,
        more: "docs/planning.md#codes"),
      Explanation(
        .notANetwork, "A text is not an IPv4 network",
        meaning: "The property takes an address block: four numbers from 0 to 255, a slash and a prefix from 0 to 32.",
        output: """
          error IN2020: vpc: CidrBlock is "10.0.0.0", which is not an IPv4 network
          """,
        wayOut: "Write it as 10.0.0.0/16.",
        more: "docs/planning.md#codes"),
      Explanation(
        .hostBits, "A network has bits set after its prefix",
        meaning: """
          The address is one inside of the network, not the network's own. AWS would silently take another block \
          than the one that was written.
          """,
        output: """
          error IN2021: vpc: CidrBlock is 10.0.0.1/16, which has bits set after its prefix
            fix: write 10.0.0.0/16
          """,
        wayOut: "Write the network's own address, as the fix shows.",
        more: "docs/planning.md#codes"),
      Explanation(
        .unlistedValue, "A value is not in infra's list of those that the cloud has",
        meaning: """
          The cloud extends this list at any time (instance classes, runtimes, countries). A value in which a word is a \
          known one misspelled is refused. Any other is taken for a new one: it is sent as it is; what depends on it is \
          not checked, and it may have no price.
          """,
        output: """
          error IN2025: server: InstanceType is "t3.mediun", which is misspelled
            fix: did you mean t3.medium?
          """,
        wayOut: "Correct the value if it is misspelled. Where it is new, nothing is to be done.",
        more: "docs/planning.md#codes"),
      Explanation(
        .unsupportedProperty, "A property can be declared but not applied",
        meaning: "infra manages the type, and not this property of it; the message says why.",
        output: "error IN2027: server: NetworkInterfaces can be declared, but infra cannot apply it: …",
        wayOut: "Remove the property.",
        more: "docs/handlers.md"),
      Explanation(
        .foreignZone, "A zone does not belong to the resource's region",
        meaning:
          "Availability zones are named after their region. The zone is one of another region, or does not exist.",
        output: """
          error IN2028: subnet: AvailabilityZone is "us-east-1a", which is not a zone of eu-central-1
          """,
        wayOut: "Use a zone of the region. Zone.current(0) follows the environment's region.",
        more: "docs/declaring.md#values"),
      Explanation(
        .endpointService, "There is no such endpoint service",
        meaning: """
          The service of a VPC endpoint is named after its region, and gateway endpoints exist for a few services \
          only.
          """,
        output: """
          error IN2029: endpoint: ServiceName is "com.amazonaws.us-east-1.s3", a service of us-east-1, and this \
          endpoint is in eu-central-1
          """,
        wayOut: "Write the name that the fix shows, or set vpcEndpointType to Interface.",
        more: "docs/planning.md#codes"),
      Explanation(
        .impossibleProperty, "Values of properties do not fit together",
        meaning: """
          Each value is allowed, and AWS refuses them together or in this form: ports from 80 to 79, a key of a tag \
          that begins with aws:, an alarm whose periods exceed a day.
          """,
        output: """
          error IN2080: group: the port range 443 to 80 is empty
            fix: write 80 to 443
          """,
        wayOut: """
          Change the value as the fix shows. The message comes from a rule of AWS, which the source of the check \
          names.
          """,
        more: "docs/planning.md#codes"),
      Explanation(
        .badPolicy, "A policy is not one that AWS can read",
        meaning: """
          The grammar of a policy depends on what it belongs to: the policy of a role names no principal, a trust \
          policy no resource.
          """,
        output: """
          error IN2081: role: AssumeRolePolicyDocument: statement 1 names resources, which a trust policy cannot
          """,
        wayOut: """
          Change the statement as the fix shows. PolicyDocument { Statement.allow(…) } writes the grammar for you.
          """,
        more: "docs/declaring.md#values"),
      Explanation(
        .badLifecyclePolicy, "A lifecycle policy of images is not valid",
        meaning: """
          The text is not JSON with rules, or a rule lacks a priority, a selection or an action that ECR requires.
          """,
        output: """
          error IN2082: registry: LifecyclePolicy.LifecyclePolicyText: rule 1 counts time without a unit
            fix: set countUnit to days
          """,
        wayOut: "Change the rule as the fix shows.",
        more: "docs/planning.md#codes"),
    ])
}
