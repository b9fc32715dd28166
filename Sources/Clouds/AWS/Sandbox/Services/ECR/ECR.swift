internal import InfraModel

/// Amazon Elastic Container Registry.
///
/// Source: ECR API Reference, version 2015-09-21.
enum ECR {
  static let repository = Kind(
    "ecr.repository",
    missing: FaultForm(
      "RepositoryNotFoundException", "The repository with name '{id}' does not exist in the registry"),
    exists: FaultForm(
      "RepositoryAlreadyExistsException", "The repository with name '{id}' already exists in the registry"),
    inUse: FaultForm(
      "RepositoryNotEmptyException",
      "The repository with name '{id}' cannot be deleted because it still contains images")
  ) {
    $0.idField = "repositoryName"
    $0.arn = "arn:{partition}:ecr:{region}:{account}:repository/{id}"
    $0.arnField = "repositoryArn"
    $0.quota = Kind.Quota(100_000, FaultForm("LimitExceededException", "There are too many repositories"))
  }

  static let repositories = ServiceBehavior(
    "ecr", kinds: [repository],
    operations: [
      "CreateRepository": Behavior(create),
      "DescribeRepositories": .describe(repository, ids: "repositoryNames", as: "repositories"),
      "DeleteRepository": Behavior { cloud, call throws(Fault) in
        let record = try repository(cloud, call)
        if call["force"] == true {
          for image in cloud.referrers(of: record, image) { try cloud.delete(image) }
        }
        try cloud.delete(record)
        return ["repository": .object(record.fields)]
      },
      "PutImageTagMutability": .put([
        "imageTagMutability": "imageTagMutability",
        "imageTagMutabilityExclusionFilters": "imageTagMutabilityExclusionFilters",
      ]),
      "PutImageScanningConfiguration": .put(["imageScanningConfiguration": "imageScanningConfiguration"]),
      "PutLifecyclePolicy": Behavior { cloud, call throws(Fault) in
        let text = try call.required("lifecyclePolicyText")
        guard let document = try? JSON.parse(text), document["rules"]?.list?.isEmpty == false else {
          throw invalid("LifecyclePolicyText", "Lifecycle policy validation failure: no rules")
        }
        if let flaw = lifecycleFlaw(document) {
          throw invalid("LifecyclePolicyText", "Lifecycle policy validation failure: \(flaw)")
        }
        return rendered(
          try cloud.change(try repository(cloud, call)) { record in
            record["lifecyclePolicyText"] = .string(text)
            record["lastEvaluatedAt"] = .number(call.now)
          },
          "lifecyclePolicyText")
      },
      "GetLifecyclePolicy": .get("lifecyclePolicyText", "lastEvaluatedAt", orElse: noLifecycle),
      "DeleteLifecyclePolicy": .delete("lifecyclePolicyText", "lastEvaluatedAt", orElse: noLifecycle),
      "SetRepositoryPolicy": Behavior { cloud, call throws(Fault) in
        let text = try call.required("policyText")
        let document: PolicyDocument
        do throws(PolicyDocument.Flaw) { document = try PolicyDocument(text, .resource) } catch {
          throw invalid("PolicyText", "Invalid repository policy provided")
        }
        guard document.principals.allSatisfy({ cloud.knows(principal: $0, call) }) else {
          throw invalid("PolicyText", "Principal not found")
        }
        return rendered(
          try cloud.change(try repository(cloud, call)) { $0["policyText"] = .string(text) }, "policyText")
      },
      "GetRepositoryPolicy": .get("policyText", orElse: noPolicy),
      "DeleteRepositoryPolicy": .delete("policyText", orElse: noPolicy),
      "TagResource": .tag(.arn("resourceArn", repository.missing), tags: "tags"),
      "UntagResource": .untag(.arn("resourceArn", repository.missing), keys: "tagKeys"),
      "ListTagsForResource": .listTags(.arn("resourceArn", repository.missing), as: .list("tags")),
      "BatchGetRepositoryScanningConfiguration": Behavior { cloud, call throws(Fault) in
        var found: [Value] = []
        for name in call.strings("repositoryNames") {
          let record = try cloud.get(repository, name, call)
          let isOnPush = record["imageScanningConfiguration"]?["scanOnPush"] == true
          found.append([
            "repositoryName": .string(name), "repositoryArn": .string(record.arn ?? ""),
            "scanOnPush": .bool(isOnPush), "scanFrequency": isOnPush ? "SCAN_ON_PUSH" : "MANUAL",
            "appliedScanFilters": [],
          ])
        }
        return ["scanningConfigurations": .list(found), "failures": []]
      },
    ])

  private static let noLifecycle = FaultForm(
    "LifecyclePolicyNotFoundException", "Lifecycle policy does not exist for the repository with name '{id}'")
  private static let noPolicy = FaultForm(
    "RepositoryPolicyNotFoundException", "Repository policy does not exist for the repository with name '{id}'")

  static func repository(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(repository, try call.required("repositoryName"), call)
  }

  /// What is wrong with the rules of a lifecycle policy.
  /// Source: user guide, "Lifecycle policy parameters".
  private static func lifecycleFlaw(_ document: Value) -> String? {
    let rules = document["rules"]?.list ?? []
    let priorities = rules.compactMap { $0["rulePriority"]?.integer }
    guard priorities.count == rules.count, Set(priorities).count == rules.count else {
      return "each rule needs a rulePriority of its own"
    }
    for rule in rules {
      let selection = rule["selection"] ?? [:]
      let status = selection["tagStatus"]?.string ?? ""
      let namesTags = ["tagPrefixList", "tagPatternList"].contains { selection[$0]?.list?.isEmpty == false }
      guard ["tagged", "untagged", "any"].contains(status), namesTags == (status == "tagged") else {
        return "tagStatus and tags do not fit"
      }
      let kind = selection["countType"]?.string ?? ""
      let isTime = kind.hasPrefix("since")
      guard kind == "imageCountMoreThan" || isTime, (selection["countNumber"]?.integer ?? 0) > 0,
        (selection["countUnit"] != nil) == isTime
      else { return "countType, countNumber and countUnit do not fit" }
      guard rule["action"]?["type"]?.string != nil else { return "a rule needs an action" }
    }
    let everything = rules.filter { $0["selection"]?["tagStatus"] == "any" }.compactMap { $0["rulePriority"]?.integer }
    guard everything.count < 2, everything.first == nil || everything.first == priorities.max() else {
      return "the rule for any image must have the highest rulePriority"
    }
    return nil
  }

  private static func invalid(_ parameter: String, _ why: String) -> Fault {
    Fault(
      "InvalidParameterException", "Invalid parameter at '\(parameter)' failed to satisfy constraint: '\(why)'")
  }

  /// Which repository it is, and some of its fields.
  fileprivate static func rendered(_ record: Record, _ names: String...) -> [String: Value] {
    record.fields.filter { ["registryId", "repositoryName"].contains($0.key) || names.contains($0.key) }
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("repositoryName")
    let host = "\(call.account).dkr.ecr.\(call.region).amazonaws.com"
    var fields = call.members("imageTagMutabilityExclusionFilters")
    fields["registryId"] = .string(call.account)
    fields["repositoryUri"] = .string("\(host)/\(name)")
    fields["createdAt"] = .number(call.now)
    fields["imageTagMutability"] = call["imageTagMutability"] ?? "MUTABLE"
    fields["imageScanningConfiguration"] = call["imageScanningConfiguration"] ?? ["scanOnPush": false]
    fields["encryptionConfiguration"] = call["encryptionConfiguration"] ?? ["encryptionType": "AES256"]
    let record = try cloud.create(repository, named: name, call, fields, tags: call.tags("tags"))
    return ["repository": .object(record.fields)]
  }
}

extension Behavior {
  /// Sets fields of a repository from members of the call; what is absent is taken away.
  fileprivate static func put(_ fields: [String: String]) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let changed = try cloud.change(try ECR.repository(cloud, call)) { record in
        for (field, member) in fields { record[field] = call[member] }
      }
      var answer = ECR.rendered(changed)
      for field in fields.keys { answer[field] = changed[field] }
      return answer
    }
  }

  fileprivate static func get(_ field: String, _ more: String = "", orElse missing: FaultForm) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try ECR.repository(cloud, call)
      if record[field] == nil { throw missing.fault(record.id) }
      return ECR.rendered(record, field, more)
    }
  }

  fileprivate static func delete(_ field: String, _ more: String = "", orElse missing: FaultForm) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try ECR.repository(cloud, call)
      if record[field] == nil { throw missing.fault(record.id) }
      try cloud.change(record) { $0[field] = nil }
      return ECR.rendered(record, field, more)
    }
  }
}
