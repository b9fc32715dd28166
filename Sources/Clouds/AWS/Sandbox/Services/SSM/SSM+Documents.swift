internal import Digests
internal import InfraModel

extension SSM {
  static let document = Kind(
    "ssm.document", missing: FaultForm("InvalidDocument", "Document with name {id} does not exist."),
    exists: FaultForm("DocumentAlreadyExists", "Document with same name {id} already exists")
  ) {
    $0.idField = "Name"
    $0.tags = .list()
  }

  /// Documents and their versions, which are numbered from 1. Nothing runs them.
  static let documents = ServiceBehavior(
    "ssm", kinds: [document],
    operations: [
      "CreateDocument": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        let version = try made(call, number: 1)
        let record = try cloud.create(
          document, named: name, call,
          [
            "Owner": .string(call.account), "DefaultVersion": "1", "LatestVersion": "1",
            "DocumentType": call["DocumentType"] ?? "Command", "Versions": [version],
          ], tags: call.tags())
        return ["DocumentDescription": described(record, version)]
      },
      "DescribeDocument": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        return ["Document": described(record, try version(of: record, call, standard: "$DEFAULT"))]
      },
      "GetDocument": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let version = try version(of: record, call, standard: "$DEFAULT")
        return described(record, version).merging(["Content": version["Content"] ?? ""]).object ?? [:]
      },
      "UpdateDocument": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let versions = record["Versions"]?.list ?? []
        let new = try made(
          call, number: (record.string("LatestVersion").flatMap { Int64($0) } ?? 0) + 1, of: versions.last)
        if versions.contains(where: { $0["Content"] == new["Content"] }) {
          throw Fault(
            "DuplicateDocumentContent",
            "The content of the association document matches another document. Change the content of the document and try again."
          )
        }
        if let name = call["VersionName"], versions.contains(where: { $0["VersionName"] == name }) {
          throw Fault(
            "DuplicateDocumentVersionName",
            "The version name has already been used in this document. Specify a different version name, and then try again."
          )
        }
        let changed = try cloud.change(record) { record in
          record["Versions"] = .list(versions + [new])
          record["LatestVersion"] = new["DocumentVersion"]
        }
        return ["DocumentDescription": described(changed, new)]
      },
      "UpdateDocumentDefaultVersion": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let version = try version(of: record, call, standard: "$DEFAULT")
        try cloud.change(record) { $0["DefaultVersion"] = version["DocumentVersion"] }
        var members: [String: Value] = [
          "Name": .string(record.id), "DefaultVersion": version["DocumentVersion"] ?? "1",
        ]
        members["DefaultVersionName"] = version["VersionName"]
        return ["Description": .object(members)]
      },
      "ListDocumentVersions": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let versions = (record["Versions"]?.list ?? []).reversed().map { version in
          described(record, version).merging([
            "IsDefaultVersion": .bool(version["DocumentVersion"] == record["DefaultVersion"])
          ])
        }
        return ["DocumentVersions": .list(Array(versions))]
      },
      "DescribeDocumentPermission": Behavior { cloud, call throws(Fault) in
        _ = try named(cloud, call)
        return ["AccountIds": [], "AccountSharingInfoList": []]
      },
      "ListDocuments": Behavior { cloud, call throws(Fault) in
        let all = cloud.list(document, in: call.region).filter { record in
          call.filters.allSatisfy { $0.name != "Name" || $0.values.contains(record.id) }
        }
        return [
          "DocumentIdentifiers": .list(
            all.compactMap { record in
              (record["Versions"]?.list?.first { $0["DocumentVersion"] == record["DefaultVersion"] })
                .map { described(record, $0) }
            })
        ]
      },
      "DeleteDocument": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        if cloud.list(association, in: call.region).contains(where: { $0.string("Name") == record.id }) {
          throw Fault(
            "AssociatedInstances", "You must disassociate a document from all managed nodes before you can delete it.")
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(document, try call.required("Name"), call)
  }

  private static func version(of record: Record, _ call: Call, standard: String) throws(Fault) -> Value {
    let versions = record["Versions"]?.list ?? []
    let number: Value? =
      switch call.string("DocumentVersion") ?? standard {
      case "$LATEST": record["LatestVersion"]
      case "$DEFAULT": record["DefaultVersion"]
      case let number: .string(number)
      }
    guard let found = versions.first(where: { $0["DocumentVersion"] == number }) else {
      throw Fault(
        "InvalidDocumentVersion", "The document version is not valid or does not exist: \(number?.string ?? "")")
    }
    return found
  }

  private static func made(_ call: Call, number: Int64, of before: Value? = nil) throws(Fault) -> Value {
    let content = try call.required("Content")
    let format = call.string("DocumentFormat") ?? "JSON"
    let parsed = try? JSON.parse(content)
    if format == "JSON", parsed?.object == nil {
      throw Fault("InvalidDocumentContent", "JSON not well-formed.")
    }
    var version: [String: Value] = [
      "DocumentVersion": .string("\(number)"), "Content": .string(content), "DocumentFormat": .string(format),
      "Status": "Active", "CreatedDate": .number(call.now), "HashType": "Sha256",
      "Hash": .string(Digest.sha256(Array(content.utf8))), "PlatformTypes": ["Windows", "Linux", "MacOS"],
      "SchemaVersion": .string(property("schemaVersion", content, parsed) ?? "2.2"),
    ]
    if let text = property("description", content, parsed) { version["Description"] = .string(text) }
    for name in ["DisplayName", "TargetType", "Requires"] { version[name] = call[name] ?? before?[name] }
    version["VersionName"] = call["VersionName"]
    return .object(version)
  }

  /// A property at the top of a document, in JSON or YAML.
  private static func property(_ name: String, _ content: String, _ parsed: Value?) -> String? {
    if let parsed { return parsed[name]?.string }
    let line = content.split(separator: "\n").first { $0.hasPrefix("\(name):") }
    return line.map { line in
      let text = line.dropFirst(name.count + 1).drop { $0 == " " }
      return String(text.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" })
    }
  }

  private static func described(_ record: Record, _ version: Value) -> Value {
    version.without("Content").merging([
      "Name": .string(record.id), "Owner": record["Owner"] ?? "", "DefaultVersion": record["DefaultVersion"] ?? "1",
      "LatestVersion": record["LatestVersion"] ?? "1", "DocumentType": record["DocumentType"] ?? "Command",
      "Tags": Kind.TagForm.list().value(record.tags),
    ])
  }
}
