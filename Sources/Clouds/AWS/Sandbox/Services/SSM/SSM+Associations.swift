internal import InfraModel

extension SSM {
  static let association = Kind(
    "ssm.association", missing: FaultForm("AssociationDoesNotExist", "Association does not exist: {id}")
  ) {
    $0.identifier = .uuid
    $0.idField = "AssociationId"
    $0.arn = "arn:{partition}:ssm:{region}:{account}:association/{id}"
  }

  /// What State Manager applies to which machines. Nothing is applied here: an association stays without a result.
  static let associations = ServiceBehavior(
    "ssm", kinds: [association],
    operations: [
      "CreateAssociation": Behavior { cloud, call throws(Fault) in
        try checkDocument(cloud, call)
        var fields = call.members(except: ["Tags"])
        fields["DocumentVersion"] = call["DocumentVersion"] ?? "$DEFAULT"
        fields["AssociationVersion"] = "1"
        fields["Date"] = .number(call.now)
        fields["LastUpdateAssociationDate"] = .number(call.now)
        fields["ApplyOnlyAtCronInterval"] = call["ApplyOnlyAtCronInterval"] ?? false
        fields["Overview"] = ["Status": "Pending", "DetailedStatus": "Creating"]
        if call["Targets"] == nil, let machine = call["InstanceId"] {
          fields["Targets"] = [["Key": "InstanceIds", "Values": [machine]]]
        }
        let made = try cloud.create(association, call, fields, tags: call.tags()) {
          $0.becomes(["Overview": ["Status": "Success", "DetailedStatus": "Success"]], at: call.after(10))
        }
        return ["AssociationDescription": .object(made.fields)]
      },
      "DescribeAssociation": Behavior { cloud, call throws(Fault) in
        ["AssociationDescription": .object(try asked(cloud, call).fields)]
      },
      "UpdateAssociation": Behavior { cloud, call throws(Fault) in
        try checkDocument(cloud, call)
        let changed = try cloud.change(try asked(cloud, call)) { record in
          let number = (record.string("AssociationVersion").flatMap { Int64($0) } ?? 0) + 1
          // What an update leaves out is taken back, but for the document.
          let staying = record.fields.filter { kept.contains($0.key) }
          record.fields = staying.merging(call.members(except: ["AssociationVersion"])) { $1 }
          record["AssociationVersion"] = .string("\(number)")
          record["LastUpdateAssociationDate"] = .number(call.now)
        }
        return ["AssociationDescription": .object(changed.fields)]
      },
      "ListAssociations": Behavior { cloud, call throws(Fault) in
        let filters = call.list("AssociationFilterList")
        let found = cloud.list(association, in: call.region).filter { record in
          filters.allSatisfy { record[$0["key"]?.string ?? ""] == $0["value"] }
        }
        return ["Associations": .list(found.map { .object($0.fields) })]
      },
      "DeleteAssociation": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try asked(cloud, call))
        return [:]
      },
    ])

  private static let kept: Set<String> = [
    "AssociationId", "Name", "Date", "DocumentVersion", "Overview", "AssociationName", "ApplyOnlyAtCronInterval",
  ]

  /// Documents of the account must be there; those of AWS are taken to be.
  private static func checkDocument(_ cloud: Cloud, _ call: Call) throws(Fault) {
    guard let name = call.string("Name"), !name.hasPrefix("AWS"), !name.hasPrefix("arn:") else { return }
    _ = try cloud.get(document, name, call)
  }

  private static func asked(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("AssociationId") { return try cloud.get(association, id, call) }
    let found = cloud.list(association, in: call.region).first {
      $0["Name"] == call["Name"] && $0["InstanceId"] == call["InstanceId"]
    }
    guard let found else { throw association.missing.fault(call.string("Name") ?? "") }
    return found
  }
}
