internal import InfraModel

extension EC2 {
  static let template = Kind(
    "ec2.launch-template",
    missing: FaultForm(
      "InvalidLaunchTemplateId.NotFound", "The specified launch template, with template ID {id}, does not exist.")
  ) {
    $0.identifier = .hexadecimal(prefix: "lt")
    $0.idField = "LaunchTemplateId"
    $0.arn = "arn:{partition}:ec2:{region}:{account}:launch-template/{id}"
    $0.tags = .list()
    $0.tagSpecification = "launch-template"
    $0.indexes = ["LaunchTemplateName"]
  }

  /// Launch templates; their versions are parts of them.
  static let templates = ServiceBehavior(
    "ec2", kinds: [template],
    operations: [
      "CreateLaunchTemplate": Behavior { cloud, call throws(Fault) in
        let name = try call.required("LaunchTemplateName")
        guard cloud.first(template, in: call.region, where: "LaunchTemplateName", is: .string(name)) == nil else {
          throw Fault("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.")
        }
        let made = cloud.new(
          template, call,
          [
            "LaunchTemplateName": .string(name), "CreateTime": .integer(Int64(call.now)),
            "CreatedBy": .string(call.principal.arn),
            "DefaultVersionNumber": 1, "LatestVersionNumber": 1, "Operator": ["Managed": false],
          ], tags: call.tags(specification: "launch-template"))
        try cloud.insert(made)
        let first = version(made, call, 1)
        let record = try cloud.change(made) { $0["Versions"] = [first] }
        return ["LaunchTemplate": cloud.view(record)]
      },
      "CreateLaunchTemplateVersion": Behavior { cloud, call throws(Fault) in
        let record = try template(cloud, call)
        let number = (record["LatestVersionNumber"]?.integer ?? 0) + 1
        var made = version(record, call, number)
        if let source = call.string("SourceVersion"), let base = try versions(record, [source]).first {
          let data = (base["LaunchTemplateData"]?.object ?? [:]).merging(made["LaunchTemplateData"]?.object ?? [:]) {
            _, last in last
          }
          made = made.setting("LaunchTemplateData", .object(data))
        }
        let new = made
        try cloud.change(record) {
          $0["LatestVersionNumber"] = .integer(number)
          $0["Versions"] = .list(($0["Versions"]?.list ?? []) + [new])
        }
        return ["LaunchTemplateVersion": made]
      },
      "DescribeLaunchTemplates": Behavior { cloud, call throws(Fault) in
        var found = try cloud.matching(template, ids: "LaunchTemplateIds", call)
        let names = call.strings("LaunchTemplateNames")
        for name in names
        where cloud.first(template, in: call.region, where: "LaunchTemplateName", is: .string(name)) == nil {
          throw Fault(
            "InvalidLaunchTemplateName.NotFoundException",
            "At least one of the launch templates specified in the request does not exist.")
        }
        if !names.isEmpty { found = found.filter { names.contains($0.string("LaunchTemplateName") ?? "") } }
        return ["LaunchTemplates": .list(found.map { cloud.view($0) })]
      },
      "DescribeLaunchTemplateVersions": Behavior { cloud, call throws(Fault) in
        let record = try template(cloud, call)
        let found = try versions(record, call.strings("Versions")).map {
          $0.setting("DefaultVersion", .bool($0["VersionNumber"] == record["DefaultVersionNumber"]))
        }
        return ["LaunchTemplateVersions": .list(found)]
      },
      "ModifyLaunchTemplate": Behavior { cloud, call throws(Fault) in
        let record = try template(cloud, call)
        let wanted = try versions(record, [call.string("DefaultVersion") ?? "$Default"]).first
        let changed = try cloud.change(record) { $0["DefaultVersionNumber"] = wanted?["VersionNumber"] }
        return ["LaunchTemplate": cloud.view(changed)]
      },
      "DeleteLaunchTemplate": Behavior { cloud, call throws(Fault) in
        let record = try template(cloud, call)
        try cloud.delete(record)
        return ["LaunchTemplate": cloud.view(record)]
      },
      "DeleteLaunchTemplateVersions": Behavior { cloud, call throws(Fault) in
        let record = try template(cloud, call)
        let gone = try versions(record, call.strings("Versions"))
        try cloud.change(record) { $0["Versions"] = .list(($0["Versions"]?.list ?? []).filter { !gone.contains($0) }) }
        return [
          "SuccessfullyDeletedLaunchTemplateVersions": .list(
            gone.map {
              [
                "LaunchTemplateId": .string(record.id), "LaunchTemplateName": record["LaunchTemplateName"] ?? .null,
                "VersionNumber": $0["VersionNumber"] ?? .null,
              ]
            })
        ]
      },
      "GetLaunchTemplateData": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(instance, try call.required("InstanceId"), call)
        let names: Set<String> = ["ImageId", "InstanceType", "KeyName", "EbsOptimized", "UserData"]
        return ["LaunchTemplateData": .object(record.fields.filter { names.contains($0.key) })]
      },
    ])

  private static func version(_ template: Record, _ call: Call, _ number: Int64) -> Value {
    var members: [String: Value] = [
      "LaunchTemplateId": .string(template.id), "LaunchTemplateName": template["LaunchTemplateName"] ?? .null,
      "VersionNumber": .integer(number), "CreateTime": .integer(Int64(call.now)),
      "CreatedBy": .string(call.principal.arn),
      "DefaultVersion": .bool(number == 1), "LaunchTemplateData": call["LaunchTemplateData"] ?? [:],
      "Operator": ["Managed": false],
    ]
    members["VersionDescription"] = call["VersionDescription"]
    return .object(members)
  }

  /// The template that a call names by its identifier or its name.
  private static func template(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("LaunchTemplateId") { return try cloud.get(template, id, call) }
    guard let name = call.string("LaunchTemplateName") else { throw call.missing("LaunchTemplateId") }
    if let found = cloud.first(template, in: call.region, where: "LaunchTemplateName", is: .string(name)) {
      return found
    }
    throw Fault(
      "InvalidLaunchTemplateName.NotFoundException",
      "The specified launch template, with template name \(name), does not exist.")
  }

  /// Versions by number, `$Latest` or `$Default`; all where none is named.
  private static func versions(_ template: Record, _ names: [String]) throws(Fault) -> [Value] {
    let all = template["Versions"]?.list ?? []
    if names.isEmpty { return all }
    var found: [Value] = []
    for name in names {
      let number =
        switch name {
        case "$Latest": template["LatestVersionNumber"]
        case "$Default": template["DefaultVersionNumber"]
        default: Int64(name).map(Value.integer)
        }
      guard let version = all.first(where: { $0["VersionNumber"] == number }) else {
        throw Fault(
          "InvalidLaunchTemplateId.VersionNotFound",
          "Could not find the specified version \(name) for the launch template with ID \(template.id).")
      }
      found.append(version)
    }
    return found
  }

  /// The version that a specification of a launch template means.
  static func version(of named: Value, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    var asked = call
    asked.input = named.object ?? [:]
    let record = try template(cloud, asked)
    let name = named["Version"]?.string ?? "$Default"
    return try versions(record, [name.isEmpty ? "$Default" : name]).first ?? [:]
  }

  /// A call with what its launch template has beside what it says itself, and with the tags by which EC2 says where that is
  /// from.
  static func withTemplate(_ cloud: Cloud, _ call: Call) throws(Fault) -> Call {
    guard let named = call["LaunchTemplate"] else { return call }
    let version = try version(of: named, cloud, call)
    var asked = call
    asked.input = named.object ?? [:]
    let record = try template(cloud, asked)
    var merged = call
    merged.input = (version["LaunchTemplateData"]?.object ?? [:]).merging(call.input) { _, last in last }
    let origin: [String: Value] = [
      "aws:ec2launchtemplate:id": .string(record.id),
      "aws:ec2launchtemplate:version": .string("\(version["VersionNumber"]?.integer ?? 1)"),
    ]
    merged.input["TagSpecifications"] = .list(
      merged.list("TagSpecifications") + [
        [
          "ResourceType": "instance",
          "Tags": .list(origin.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": $0.value] }),
        ]
      ])
    return merged
  }
}
