internal import InfraModel

extension EC2 {
  static let profileAssociation = Kind(
    "ec2.profile-association",
    missing: FaultForm("InvalidAssociationID.NotFound", "An invalid association-id of '{id}' was given")
  ) {
    $0.identifier = .hexadecimal(prefix: "iip-assoc")
    $0.idField = "AssociationId"
    $0.links = [Link("InstanceId", to: "ec2.instance", onDelete: .cascade)]
    $0.indexes = ["InstanceId"]
  }

  /// The instance profiles that machines have.
  static let profiles = ServiceBehavior(
    "ec2", kinds: [profileAssociation],
    operations: [
      "AssociateIamInstanceProfile": Behavior { cloud, call throws(Fault) in
        let id = try call.required("InstanceId")
        let machine = try cloud.get(instance, id, call)
        let profile = try profile(cloud, call, call["IamInstanceProfile"] ?? [:])
        guard cloud.first(profileAssociation, in: call.region, where: "InstanceId", is: .string(id)) == nil else {
          throw Fault("IncorrectState", "There is an existing association for instance \(id)")
        }
        try cloud.change(machine) { $0["IamInstanceProfile"] = profile }
        let made = try associate(&cloud, call, profile, with: id)
        return ["IamInstanceProfileAssociation": cloud.view(made).setting("State", "associating")]
      },
      "ReplaceIamInstanceProfileAssociation": Behavior { cloud, call throws(Fault) in
        let profile = try profile(cloud, call, call["IamInstanceProfile"] ?? [:])
        let old = try cloud.get(profileAssociation, try call.required("AssociationId"), call)
        let machine = old.string("InstanceId") ?? ""
        try cloud.delete(old)
        try cloud.change(instance, machine, call) { $0["IamInstanceProfile"] = profile }
        let made = try associate(&cloud, call, profile, with: machine)
        return ["IamInstanceProfileAssociation": cloud.view(made).setting("State", "associating")]
      },
      "DisassociateIamInstanceProfile": Behavior { cloud, call throws(Fault) in
        let old = try cloud.delete(profileAssociation, try call.required("AssociationId"), call)
        try cloud.change(instance, old.string("InstanceId") ?? "", call) { $0["IamInstanceProfile"] = nil }
        return ["IamInstanceProfileAssociation": cloud.view(old).setting("State", "disassociating")]
      },
      "DescribeIamInstanceProfileAssociations": .describe(
        profileAssociation, ids: "AssociationIds", as: "IamInstanceProfileAssociations"),
    ])

  @discardableResult
  static func associate(_ cloud: inout Cloud, _ call: Call, _ profile: Value, with machine: String) throws(Fault)
    -> Record
  {
    try cloud.create(
      profileAssociation, call,
      [
        "InstanceId": .string(machine), "IamInstanceProfile": profile, "State": "associated",
        "Timestamp": .integer(Int64(call.now)),
      ])
  }

  /// A profile by the name or the ARN that a call gives, as machines tell it.
  static func profile(_ cloud: Cloud, _ call: Call, _ given: Value) throws(Fault) -> Value {
    let isNamed = given["Arn"] == nil
    let text = (given["Arn"] ?? given["Name"])?.string ?? ""
    let arn = isNamed ? call.arn("iam", "instance-profile/\(text)", isGlobal: true) : text
    let kind = cloud.kinds["iam.instance-profile"]
    let found = cloud.find(arn: arn) ?? kind.flatMap { isNamed ? cloud.find($0, text, in: call.region) : nil }
    guard found != nil || kind == nil else {
      throw Fault(
        "InvalidParameterValue",
        "Value (\(text)) for parameter iamInstanceProfile.\(isNamed ? "name" : "arn") is invalid. Invalid IAM Instance Profile \(isNamed ? "name" : "ARN")"
      )
    }
    return [
      "Arn": .string(found?.arn ?? arn), "Id": found?["InstanceProfileId"] ?? "AIPASANDBOXSANDBOX000",
    ]
  }
}
