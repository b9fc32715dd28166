internal import InfraModel

extension S3 {
  /// Configurations of which a bucket has several, each under an identifier: their operations differ by names alone.
  static let lists = ServiceBehavior(
    "s3", kinds: [],
    operations: ["Analytics", "IntelligentTiering", "Inventory", "Metrics"].reduce(into: [:]) { operations, name in
      let member = name + "Configuration"
      operations["PutBucket\(member)"] = Behavior { cloud, call throws(Fault) in
        let id = try call.required("Id")
        try cloud.change(try bucket(cloud, call)) { $0.set(id, in: member, to: call[member]) }
        return [:]
      }
      operations["GetBucket\(member)"] = Behavior { cloud, call throws(Fault) in
        guard let found = try bucket(cloud, call)[member]?[try call.required("Id")] else { throw noConfiguration }
        return [member: found]
      }
      operations["DeleteBucket\(member)"] = Behavior { cloud, call throws(Fault) in
        let id = try call.required("Id")
        try cloud.change(try bucket(cloud, call)) { record throws(Fault) in
          guard record[member]?[id] != nil else { throw noConfiguration }
          record.set(id, in: member, to: nil)
        }
        return [:]
      }
      operations["ListBucket\(member)s"] = Behavior { cloud, call throws(Fault) in
        let found = try bucket(cloud, call)[member]?.object ?? [:]
        return [
          "\(member)List": .list(found.sorted { $0.key < $1.key }.map(\.value)), "IsTruncated": false,
        ]
      }
    })

  private static let noConfiguration = Fault(
    "NoSuchConfiguration", "The specified configuration does not exist.", status: 404)
}
