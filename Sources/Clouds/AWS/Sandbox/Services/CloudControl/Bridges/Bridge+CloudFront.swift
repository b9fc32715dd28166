internal import InfraModel

extension Bridge {
  static let cachePolicy = policy("CachePolicy", "CachePolicies")
  static let originRequestPolicy = policy("OriginRequestPolicy", "OriginRequestPolicies")
  static let responseHeadersPolicy = policy("ResponseHeadersPolicy", "ResponseHeadersPolicies")

  /// Source: CloudFront API Reference; CloudFormation reference, AWS::CloudFront::CachePolicy and on.
  private static func policy(_ word: String, _ plural: String) -> Bridge {
    let config = word + "Config"
    let version = Step("Get\(word)", ["Id": "Id"], gives: ["*ETag": "ETag"])
    return Bridge(
      type: "AWS::CloudFront::\(word)", service: "cloudfront", forms: [config: .countedLists],
      create: Step("Create\(word)", [config: .property(config)], gives: ["Id": Taken("\(word).Id")]),
      changes: [
        .set(
          [config], [version, Step("Update\(word)", ["Id": "Id", "IfMatch": "*ETag", config: .property(config)])])
      ],
      reads: [
        .item(
          Step(
            "Get\(word)", ["Id": "Id"], at: word,
            gives: [config: Taken(config), "LastModifiedTime": Taken("LastModifiedTime", .moment)],
            absent: ["NoSuch\(word)"]))
      ],
      versions: [version], delete: Step("Delete\(word)", ["Id": "Id", "IfMatch": "*ETag"]),
      list: Step(
        "List\(plural)", ["Type": .constant("custom")], at: "\(word)List.Items", gives: ["Id": Taken("\(word).Id")]))
  }

  /// Source: as above, AWS::CloudFront::Function.
  static let edgeFunction = Bridge(
    type: "AWS::CloudFront::Function", service: "cloudfront",
    forms: [
      "FunctionCode": .code, "FunctionConfig": .countedLists, "Tags": .tags(.list()),
    ],
    create: Step(
      "CreateFunction",
      [
        "Name": "Name", "FunctionCode": "FunctionCode", "FunctionConfig": "FunctionConfig",
        "Tags": .object(["Items": "Tags"]),
      ], gives: ["FunctionARN": "FunctionSummary.FunctionMetadata.FunctionARN"]),
    changes: [
      .set(
        ["FunctionCode", "FunctionConfig"],
        [
          edited,
          Step(
            "UpdateFunction",
            [
              "Name": functionName, "IfMatch": "*ETag", "FunctionCode": "FunctionCode",
              "FunctionConfig": "FunctionConfig",
            ]),
        ]),
      .choose(
        ["AutoPublish", "FunctionCode", "FunctionConfig"], by: "AutoPublish", is: true,
        [edited, Step("PublishFunction", ["Name": functionName, "IfMatch": "*ETag"])]),
      .tags(
        "Tags", add: Step("TagResource", ["Resource": "FunctionARN", "Tags": .object(["Items": "+Tags"])]),
        remove: Step("UntagResource", ["Resource": "FunctionARN", "TagKeys": .object(["Items": "-Tags"])])),
    ],
    reads: [
      .item(
        Step(
          "DescribeFunction", development, at: "FunctionSummary",
          gives: [
            "Name": "Name", "FunctionConfig": "FunctionConfig", "Stage": "FunctionMetadata.Stage",
            "FunctionMetadata": Taken("FunctionMetadata.FunctionARN", .arnMember),
          ], absent: ["NoSuchFunctionExists"])),
      .item(Step("GetFunction", development, gives: ["FunctionCode": "FunctionCode"])),
      .item(
        Step(
          "DescribeFunction", ["Name": functionName, "Stage": .constant("LIVE")], at: "FunctionSummary",
          gives: ["Stage": "FunctionMetadata.Stage"], absent: ["NoSuchFunctionExists"])),
      .item(Step("ListTagsForResource", ["Resource": "FunctionARN"], at: "Tags", gives: ["Tags": "Items"])),
    ],
    versions: [edited], delete: Step("DeleteFunction", ["Name": functionName, "IfMatch": "*ETag"]),
    list: Step(
      "ListFunctions", at: "FunctionList.Items", gives: ["FunctionARN": "FunctionMetadata.FunctionARN"]))

  private static let functionName = Source.property("FunctionARN", .lastPart(after: "/"))
  private static let development: [String: Source] = ["Name": functionName, "Stage": .constant("DEVELOPMENT")]
  private static let edited = Step("DescribeFunction", development, gives: ["*ETag": "ETag"])
}

extension Bridge.Form {
  /// Lists with their lengths, which are plain or have `Items` alone in the registry.
  fileprivate static let countedLists = Bridge.Form(encode: counted, decode: uncounted)

  private static let listMembers: Set<String> = ["Cookies", "Headers", "KeyValueStoreAssociations", "QueryStrings"]

  @Sendable private static func counted(_ value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map(counted))
    case .object(let members):
      var result = members.mapValues(counted)
      for (name, member) in result where listMembers.contains(name) && member.list != nil {
        result[name] = counted(["Items": member])
      }
      if let count = result["Items"]?.list?.count { result["Quantity"] = .integer(Int64(count)) }
      return .object(result)
    default: return value
    }
  }

  @Sendable private static func uncounted(_ value: Value) -> Value? {
    switch value {
    case .list(let elements): return .list(elements.compactMap(uncounted))
    case .object(let members):
      var result = members.compactMapValues(uncounted)
      result["Quantity"] = nil
      for (name, member) in result where listMembers.contains(name) { result[name] = member["Items"] ?? member }
      return .object(result)
    default: return value
    }
  }

  /// Text as bytes.
  fileprivate static let code = Bridge.Form(
    encode: { .bytes(Array(($0.string ?? "").utf8)) },
    decode: { value in
      guard case .bytes(let bytes) = value else { return value }
      return .string(String(decoding: bytes, as: UTF8.self))
    })

  fileprivate static let arnMember = Bridge.Form(encode: { $0 }, decode: { ["FunctionARN": $0] })
}
