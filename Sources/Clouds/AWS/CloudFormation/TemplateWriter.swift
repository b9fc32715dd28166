internal import InfraModel

/// Turns values of a graph into those of one region's template, and notes the parameters that this takes.
struct TemplateWriter {
  let graph: Graph
  let region: String
  let names: LogicalNames
  let schemas: any SchemaCatalog
  private let nodes: [Address: ResourceNode]
  private(set) var parameters: [String: Value] = [:]
  private var lookupNames = LookupNames()
  /// What the resource at hand refers to by values that are known now: the template would not wait for it otherwise.
  private var known: Set<Address> = []
  /// What it refers to by its logical name, so that the template waits for it anyway.
  private var named: Set<Address> = []

  init(graph: Graph, region: String, names: LogicalNames, schemas: any SchemaCatalog) {
    self.graph = graph
    self.region = region
    self.names = names
    self.schemas = schemas
    nodes = graph.resources.byAddress
  }

  /// A resource with its properties, order and policies.
  mutating func resource(_ node: ResourceNode) -> Value {
    var properties: [String: Value] = [:]
    (known, named) = ([], [])
    let schema = schemas.schema(of: node.type)
    for (name, value) in node.properties.sorted(by: { $0.key < $1.key }) {
      properties[name] = property(value, schema?.properties[name], schema)
    }
    let isKept = node.lifecycle.isRetained || node.lifecycle.isProtected
    let before = Set(node.dependsOn.filter { isHere($0) }).union(known.subtracting(named)).map { names[$0] }
    return .compact([
      "Type": .string(node.type.name),
      "Properties": properties.nonEmpty.map(Value.object),
      "DependsOn": before.nonEmpty.map { .strings($0.sorted()) },
      "DeletionPolicy": isKept ? "Retain" : nil,
      "UpdateReplacePolicy": isKept ? "Retain" : nil,
      "Metadata": ["InfraAddress": .string(node.address.path)],
    ])
  }

  /// An output; lists become one text, since outputs are texts.
  mutating func output(_ output: OutputNode) -> Value {
    var value = self.value(output.value)
    switch value {
    case .list: value = ["Fn::Join": [",", value]]
    case .bool, .integer, .number: value = value.plainText.map(Value.string) ?? value
    default: if isList(output.value) { value = ["Fn::Join": [",", value]] }
    }
    return ["Description": .string(output.name), "Value": value]
  }

  /// Whether a value stands for an attribute that is a list.
  private func isList(_ value: Value) -> Bool {
    guard case .reference(let reference) = value, let type = nodes[reference.address]?.type else { return false }
    let facts = schemas.schema(of: type)?.property(at: reference.property.text)
    return facts?.kinds.first == .array
  }

  /// A property's value: text that travels as Base64 is encoded by CloudFormation, and a folder is named in the place of
  /// its archive, as `aws cloudformation package` takes it.
  private mutating func property(_ value: Value, _ facts: PropertySchema?, _ schema: ResourceSchema?) -> Value {
    guard let facts = facts.flatMap({ schema?.resolved($0) }) else { return self.value(value) }
    if facts.formats.contains("base64"), value.string.map({ Base64.content(of: $0) }) != .encodedBytes {
      return ["Fn::Base64": self.value(value)]
    }
    guard let members = value.object, !facts.properties.isEmpty else { return self.value(value) }
    if let archive = members.values.lazy.compactMap({ if case .archive(let archive) = $0 { archive } else { nil } })
      .first
    {
      return .string(archive.path)
    }
    var result: [String: Value] = [:]
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      result[name] = property(member, facts.properties[name], schema)
    }
    return .object(result)
  }

  /// A value as a template has it.
  mutating func value(_ value: Value) -> Value {
    switch value {
    case .null, .bool, .integer, .number, .string: return value
    case .bytes(let bytes): return .string(Base64.encode(bytes))
    case .list(let elements): return .list(elements.map { self.value($0) })
    case .object(let members): return .object(members.mapValues { self.value($0) })
    case .reference(let reference): return self.reference(reference)
    case .lookup(let reference): return lookup(reference)
    case .interpolation(let pieces): return joined(pieces.map { self.value($0) })
    case .secret(let source): return secret(source)
    case .digest: return "(secret)"
    case .archive(let archive): return .string(archive.path)
    case .unknown(let references): return references.first.map { self.reference($0) } ?? .null
    }
  }

  private func isHere(_ address: Address) -> Bool {
    guard let node = nodes[address] else { return false }
    return (node.region ?? graph.region) == region
  }

  /// Whether a property is what a resource of a type is called by: `Name`, `DBClusterIdentifier` of a `DBCluster`.
  private static func isName(_ property: String, of type: ResourceType) -> Bool {
    let kind = type.name.split(separator: ":").last ?? ""
    return ["Name", "\(kind)Name", "\(kind)Identifier"].contains(property)
  }

  private mutating func reference(_ reference: Reference) -> Value {
    guard let node = nodes[reference.address] else { return .string(reference.description) }
    let schema = schemas.schema(of: node.type)
    let isSetByCloud = schema?.readOnly.contains(reference.property.text) ?? true
    // A declared property is known now.
    let declared = Value.object(node.properties)[path: reference.property]
    guard isHere(reference.address) else {
      if let declared, !isSetByCloud { return value(declared) }
      let name = Self.name(of: reference)
      parameters[name] = [
        "Type": "String",
        "Description": .string("\(reference), an output of the template of \(node.region ?? graph.region)"),
      ]
      return ["Ref": .string(name)]
    }
    let isIdentifier = schema?.primaryIdentifier == [reference.property.text]
    if !isIdentifier, let declared, !isSetByCloud {
      known.insert(reference.address)
      return value(declared)
    }
    named.insert(reference.address)
    if isIdentifier { return ["Ref": .string(names[reference.address])] }
    // Source: the return values of such types in the CloudFormation user guide (AWS::DocDB::DBClusterParameterGroup).
    if schema?.isIdentifierMadeUp == true, Self.isName(reference.property.text, of: node.type) {
      return ["Ref": .string(names[reference.address])]
    }
    return ["Fn::GetAtt": [.string(names[reference.address]), .string(reference.property.text)]]
  }

  /// What a stack is told when it is made: CloudFormation looks up nothing but parameters of Systems Manager.
  private mutating func lookup(_ reference: LookupReference) -> Value {
    let lookup = graph.lookups.first { $0.key == reference.key }
    let alias = lookup?.arguments["Alias"]?.string
    let logical = lookupNames.name(of: reference)
    if reference.attribute == "ImageId", let alias {
      parameters[logical] = ["Type": "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "Default": .string(alias)]
    } else {
      parameters[logical] = ["Type": "String", "Description": .string("\(reference)")]
    }
    return ["Ref": .string(logical)]
  }

  private mutating func secret(_ source: SecretSource) -> Value {
    switch source {
    case .stored(let secret, let key):
      return joined([
        "{{resolve:secretsmanager:", value(secret), .string(":SecretString" + (key.map { ":\($0)" } ?? "") + "}}"),
      ])
    case .environment(let name): return secretParameter(name, "the value of $\(name)")
    case .file(let path): return secretParameter(path, "the text of \(path)")
    case .text: return secretParameter("text", "a text of the declaration")
    }
  }

  private mutating func secretParameter(_ name: String, _ description: String) -> Value {
    let logical = "Secret" + LogicalNames.name(for: name)
    parameters[logical] = ["Type": "String", "NoEcho": true, "Description": .string(description)]
    return ["Ref": .string(logical)]
  }

  /// Pieces of text as one: a plain text, an `Fn::Sub` where only names of this template are in it, or an `Fn::Join`.
  private func joined(_ pieces: [Value]) -> Value {
    var substitution = ""
    var hasNames = false
    for piece in pieces {
      switch piece {
      case .string(let text): substitution += Self.escaped(text)
      case .bool, .integer, .number: substitution += piece.plainText ?? ""
      case .object(let members) where members.count == 1:
        if let name = members["Ref"]?.string {
          substitution += "${\(name)}"
        } else if let parts = members["Fn::GetAtt"]?.list?.compactMap(\.string), parts.count == 2 {
          substitution += "${\(parts[0]).\(parts[1])}"
        } else {
          return ["Fn::Join": ["", .list(pieces)]]
        }
        hasNames = true
      default: return ["Fn::Join": ["", .list(pieces)]]
      }
    }
    guard hasNames else {
      return .string(pieces.map { $0.plainText ?? "" }.joined())
    }
    // A lone name needs no substitution.
    if pieces.count == 1, case .object = pieces[0] { return pieces[0] }
    return ["Fn::Sub": .string(substitution)]
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "${", omittingEmptySubsequences: false).joined(separator: "${!")
  }

  /// The name under which a value goes from one region's template to another's.
  static func name(of reference: Reference) -> String {
    LogicalNames.name(for: reference.address.path + "/" + reference.property.text)
  }
}
