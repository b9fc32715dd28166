internal import InfraModel

extension S3 {
  /// Tables that tell of a bucket's objects.
  static let metadata = ServiceBehavior(
    "s3", kinds: [],
    operations: [
      "CreateBucketMetadataTableConfiguration": Behavior { cloud, call throws(Fault) in
        let destination = call["MetadataTableConfiguration"]?["S3TablesDestination"] ?? [:]
        let bucket = destination["TableBucketArn"]?.string ?? ""
        let arn = "\(bucket)/table/\(cloud.identifier(.uuid))"
        let result = destination.merging(["TableArn": .string(arn), "TableNamespace": "aws_s3_metadata"])
        try keep(
          [
            "MetadataTableConfigurationResult": ["S3TablesDestinationResult": result], "Status": "ACTIVE",
          ], in: "MetadataTable", isNew: true, &cloud, call)
        return [:]
      },
      "GetBucketMetadataTableConfiguration": Behavior { cloud, call throws(Fault) in
        ["GetBucketMetadataTableConfigurationResult": try kept("MetadataTable", cloud, call)]
      },
      "DeleteBucketMetadataTableConfiguration": Behavior { cloud, call throws(Fault) in
        try keep(nil, in: "MetadataTable", &cloud, call)
        return [:]
      },
      "CreateBucketMetadataConfiguration": Behavior(createMetadata),
      "GetBucketMetadataConfiguration": Behavior { cloud, call throws(Fault) in
        [
          "GetBucketMetadataConfigurationResult": [
            "MetadataConfigurationResult": try kept("Metadata", cloud, call)
          ]
        ]
      },
      "DeleteBucketMetadataConfiguration": Behavior { cloud, call throws(Fault) in
        try keep(nil, in: "Metadata", &cloud, call)
        return [:]
      },
      "UpdateBucketMetadataJournalTableConfiguration": .updateTable("Journal"),
      "UpdateBucketMetadataInventoryTableConfiguration": .updateTable("Inventory"),
    ])

  private static let none = Fault(
    "MetadataConfigurationNotFound", "The metadata configuration was not found", status: 404)

  fileprivate static func kept(_ field: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    guard let value = try bucket(cloud, call)["Settings"]?[field] else { throw none }
    return value
  }

  fileprivate static func keep(
    _ value: Value?, in field: String, isNew: Bool = false, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    try cloud.change(try bucket(cloud, call)) { record throws(Fault) in
      if isNew, record["Settings"]?[field] != nil {
        throw Fault(
          "InvalidRequest", "A metadata configuration already exists for this bucket", status: 400)
      }
      record.set(field, in: "Settings", to: value)
    }
  }

  @Sendable private static func createMetadata(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let configuration = call["MetadataConfiguration"] ?? [:]
    let bucket = call.arn("s3tables", "bucket/aws-s3")
    var result: [String: Value] = [
      "DestinationResult": [
        "TableBucketType": "aws", "TableBucketArn": .string(bucket),
        "TableNamespace": .string("b_\(call.string("Bucket") ?? "")"),
      ]
    ]
    for (member, name) in [("Journal", "journal"), ("Inventory", "inventory")] {
      guard let table = configuration["\(member)TableConfiguration"] else { continue }
      let arn = "\(bucket)/table/\(cloud.identifier(.uuid))"
      result["\(member)TableConfigurationResult"] = table.merging([
        "TableName": .string(name), "TableArn": .string(arn), "TableStatus": "ACTIVE",
      ])
    }
    try keep(.object(result), in: "Metadata", isNew: true, &cloud, call)
    return [:]
  }
}

extension Behavior {
  fileprivate static func updateTable(_ name: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let result = "\(name)TableConfigurationResult"
      let before = try S3.kept("Metadata", cloud, call)
      let table = (before[result] ?? [:]).merging(call["\(name)TableConfiguration"])
      try S3.keep(before.setting(result, to: table), in: "Metadata", &cloud, call)
      return [:]
    }
  }
}
