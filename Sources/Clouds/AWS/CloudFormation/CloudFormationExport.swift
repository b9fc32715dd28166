public import InfraModel

/// A graph as CloudFormation templates: one for each region, since a stack has one region.
///
/// References become `Ref` (the primary identifier), `Fn::GetAtt` (what the cloud sets) or the declared value
/// itself; secrets become dynamic references or `NoEcho` parameters; what stands in another region's template
/// becomes a parameter here and an output there.
public struct CloudFormationExport: Sendable {
  public var graph: Graph
  public var schemas: any SchemaCatalog

  public init(_ graph: Graph, schemas: any SchemaCatalog) {
    self.graph = graph
    self.schemas = schemas
  }

  /// The regions that have resources, the environment's own first.
  public var regions: [String] {
    let others = Set(graph.resources.map { $0.region ?? graph.region }).subtracting([graph.region])
    return [graph.region] + others.sorted()
  }

  /// The template of a region.
  public func template(region: String) -> Value {
    let names = LogicalNames(graph.resources.map(\.address))
    var writer = TemplateWriter(graph: graph, region: region, names: names, schemas: schemas)
    var resources: [String: Value] = [:]
    for node in graph.resources where (node.region ?? graph.region) == region {
      resources[names[node.address]] = writer.resource(node)
    }
    var outputs: [String: Value] = [:]
    if region == graph.region {
      for output in graph.outputs { outputs[LogicalNames.name(for: output.name)] = writer.output(output) }
    }
    for reference in wanted(from: region) {
      outputs[TemplateWriter.name(of: reference)] = ["Value": writer.value(.reference(reference))]
    }
    return .compact([
      "AWSTemplateFormatVersion": "2010-09-09",
      "Description": .string("\(graph.environment) in \(region)"),
      "Parameters": writer.parameters.nonEmpty.map(Value.object),
      "Resources": .object(resources),
      "Outputs": outputs.nonEmpty.map(Value.object),
    ])
  }

  /// What other regions' templates need from this one.
  private func wanted(from region: String) -> [Reference] {
    var regions: [Address: String] = [:]
    for node in graph.resources { regions[node.address] = node.region ?? graph.region }
    var found: Set<Reference> = []
    for node in graph.resources where regions[node.address] != region {
      for value in node.properties.values {
        found.formUnion(value.references.filter { regions[$0.address] == region })
      }
    }
    return found.sorted { ($0.address, $0.property) < ($1.address, $1.property) }
  }
}

/// Names for template sections, which may hold letters and digits only.
struct LogicalNames: Sendable {
  private var names: [Address: String] = [:]

  init(_ addresses: [Address]) {
    var taken: Set<String> = []
    for address in addresses {
      let plain = Self.name(for: address.path)
      var name = plain
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(plain)N\(number)"
        number += 1
      }
      names[address] = name
    }
  }

  subscript(_ address: Address) -> String { names[address] ?? Self.name(for: address.path) }

  /// `network/private-subnet/a` as `NetworkPrivateSubnetA`.
  static func name(for path: String) -> String {
    let words = path.unicodeScalars.split {
      !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
    }
    let name = words.map { word in
      let text = String(String.UnicodeScalarView(word))
      return text.prefix(1).uppercased() + text.dropFirst()
    }.joined()
    return name.isEmpty ? "Unnamed" : name
  }
}
