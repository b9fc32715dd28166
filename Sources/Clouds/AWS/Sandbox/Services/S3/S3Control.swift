internal import InfraModel

/// S3's second interface: what holds for the account, and tags by ARN.
enum S3Control {
  static let accessBlock = Kind(
    "s3control.public-access-block",
    missing: FaultForm(
      "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", status: 404)
  ) { $0.isGlobal = true }

  private static let noResource = FaultForm("NoSuchResource", "The specified resource doesn't exist.", status: 404)

  static let account = ServiceBehavior(
    "s3control", kinds: [accessBlock],
    operations: [
      "PutPublicAccessBlock": Behavior { cloud, call throws(Fault) in
        let fields = call["PublicAccessBlockConfiguration"]?.object ?? [:]
        if let before = cloud.find(accessBlock, call.account, in: call.region) {
          try cloud.change(before) { $0.fields = fields }
        } else {
          try cloud.create(accessBlock, named: call.account, call, fields)
        }
        return [:]
      },
      "GetPublicAccessBlock": .get(accessBlock, id: "AccountId", as: "PublicAccessBlockConfiguration"),
      "DeletePublicAccessBlock": Behavior { cloud, call throws(Fault) in
        if let before = cloud.find(accessBlock, call.account, in: call.region) { try cloud.delete(before) }
        return [:]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceArn", noResource), as: .list()),
    ])
}
