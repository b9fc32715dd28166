internal import InfraModel

extension EC2 {
  /// Tags of whatever EC2 has.
  static let tagging = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "CreateTags": Behavior { cloud, call throws(Fault) in
        let tags = call.tags()
        for key in tags.keys.sorted() where key.hasPrefix("aws:") {
          throw Fault("InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use")
        }
        for id in call.strings("Resources") {
          try cloud.change(try tagged(cloud, id, call)) { record throws(Fault) in
            record.tags.merge(tags) { _, last in last }
            if record.tags.count > 50 {
              throw Fault("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")
            }
          }
        }
        return [:]
      },
      "DeleteTags": Behavior { cloud, call throws(Fault) in
        for id in call.strings("Resources") {
          try cloud.change(try tagged(cloud, id, call)) { record in
            if call["Tags"] == nil { record.tags = [:] }
            for tag in call.list("Tags") {
              guard let key = tag["Key"]?.string else { continue }
              // A value that is given must be the tag's.
              if let value = tag["Value"]?.string, record.tags[key] != value { continue }
              record.tags[key] = nil
            }
          }
        }
        return [:]
      },
      "DescribeTags": Behavior { cloud, call throws(Fault) in
        let asked = call.filters.first { $0.name == "resource-id" && !$0.values.contains(where: Wildcard.isPattern) }
        let records =
          asked.map { $0.values.compactMap { cloud.find(tagged: $0, in: call.region) } }
          ?? cloud.kinds.values.filter { $0.tagSpecification != nil }.flatMap { cloud.list($0, in: call.region) }
        let found = records.flatMap { record in
          record.tags.map { key, value -> Value in
            [
              "Key": .string(key), "Value": .string(value), "ResourceId": .string(record.id),
              "ResourceType": .string(cloud.kinds[record.key.kind]?.tagSpecification ?? ""),
            ]
          }
        }
        let sorted = found.filter { passes($0, call) }.sorted {
          ($0["ResourceId"]?.string ?? "", $0["Key"]?.string ?? "") < (
            $1["ResourceId"]?.string ?? "", $1["Key"]?.string ?? ""
          )
        }
        return ["Tags": .list(sorted)]
      },
    ])

  private static func tagged(_ cloud: Cloud, _ id: String, _ call: Call) throws(Fault) -> Record {
    if let record = cloud.find(tagged: id, in: call.region) { return record }
    throw Fault("InvalidID", "The ID '\(id)' is not valid")
  }
}
