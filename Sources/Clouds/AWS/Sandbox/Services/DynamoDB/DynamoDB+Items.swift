internal import InfraModel

extension DynamoDB {
  static let item = Kind("dynamodb.item", missing: FaultForm("ResourceNotFoundException", "no such item")) {
    $0.isStronglyConsistent = true
    $0.links = [Link("Table", to: "dynamodb.table", mustExist: false, onDelete: .cascade)]
  }

  /// Single items by their keys, written on the conditions that a lock needs: `attribute_exists`,
  /// `attribute_not_exists` and equality of one attribute.
  static let items = ServiceBehavior(
    "dynamodb", kinds: [item],
    operations: [
      "PutItem": Behavior { cloud, call throws(Fault) in
        let holder = try named(cloud, call)
        let members = call["Item"]?.object ?? [:]
        let id = try key(members, of: holder)
        let before = cloud.find(item, id, in: call.region)
        try check(before, call)
        let fields: [String: Value] = ["Table": .string(holder.id), "Item": .object(members)]
        if let before {
          try cloud.change(before) { $0.fields = fields }
        } else {
          try cloud.create(item, named: id, call, fields)
        }
        return call.string("ReturnValues") == "ALL_OLD" ? before.map { ["Attributes": $0["Item"] ?? [:]] } ?? [:] : [:]
      },
      "GetItem": Behavior { cloud, call throws(Fault) in
        let id = try key(call["Key"]?.object ?? [:], of: try named(cloud, call))
        return cloud.find(item, id, in: call.region).map { ["Item": $0["Item"] ?? [:]] } ?? [:]
      },
      "DeleteItem": Behavior { cloud, call throws(Fault) in
        let id = try key(call["Key"]?.object ?? [:], of: try named(cloud, call))
        let before = cloud.find(item, id, in: call.region)
        try check(before, call)
        if let before { try cloud.delete(before) }
        return call.string("ReturnValues") == "ALL_OLD" ? before.map { ["Attributes": $0["Item"] ?? [:]] } ?? [:] : [:]
      },
    ])

  /// A table's name and the values of its key.
  private static func key(_ members: [String: Value], of table: Record) throws(Fault) -> String {
    var parts: [String: Value] = [:]
    for name in (table["KeySchema"]?.list ?? []).compactMap({ $0["AttributeName"]?.string }) {
      guard let value = members[name] else {
        throw invalid("One or more parameter values were invalid: Missing the key \(name) in the item")
      }
      parts[name] = value
    }
    return "\(table.id) \(JSON.canonicalText(.object(parts)))"
  }

  /// The name of an attribute; `nil` for what is more than one.
  private static func name(_ text: Substring) -> Substring? {
    text.isEmpty || text.contains(where: "()<>,".contains) ? nil : text
  }

  /// Checks one condition of the kinds that lock files use. Others are refused: the sandbox does not know them.
  private static func check(_ record: Record?, _ call: Call) throws(Fault) {
    guard let text = call.string("ConditionExpression"), !text.isEmpty else { return }
    let there = record?["Item"]?.object ?? [:]
    func attribute(_ name: some StringProtocol) -> Value? {
      there[call["ExpressionAttributeNames"]?[String(name)]?.string ?? String(name)]
    }
    let words = text.filter { $0 != " " }
    func argument(of function: String) -> Substring? {
      guard words.hasPrefix(function + "("), words.last == ")" else { return nil }
      return name(words.dropFirst(function.count + 1).dropLast())
    }
    let sides = words.split(separator: "=", omittingEmptySubsequences: false)
    let holds: Bool
    if let absent = argument(of: "attribute_not_exists") {
      holds = attribute(absent) == nil
    } else if let present = argument(of: "attribute_exists") {
      holds = attribute(present) != nil
    } else if sides.count == 2, let left = name(sides[0]),
      let value = call["ExpressionAttributeValues"]?[String(sides[1])]
    {
      holds = attribute(left) == value
    } else {
      throw invalid("Invalid ConditionExpression: \(text) \(Fault.notInSandbox)")
    }
    if !holds { throw Fault("ConditionalCheckFailedException", "The conditional request failed", status: 400) }
  }
}
