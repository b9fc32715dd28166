internal import AWSSamples
internal import InfraModel

/// The samples of all types as environments: each with what it needs.
enum SampleGraphs {
  static var all: [Graph] {
    (Samples.all + Samples.registry).enumerated().map { number, sample in graph(of: sample, number + 1) }
  }

  /// All that can be made, and why others cannot.
  static func made(_ schemas: any SchemaCatalog) async -> (bases: [Base], problems: [String]) {
    var made: (bases: [Base], problems: [String]) = ([], [])
    for graph in all {
      do throws(Base.Problem) { made.bases.append(try await Base.make(graph, schemas: schemas)) } catch {
        made.problems.append(error.description)
      }
    }
    return made
  }

  private static func graph(of sample: Sample, _ number: Int) -> Graph {
    let name = sample.type.name.lowercased().split(separator: "::").dropFirst().joined(separator: "-")
    var graph = Graph(
      environment: EnvironmentName("sample\(number)/\(name)"), region: Samples.region, account: Samples.account)
    graph.resources = sample.resources.map { resource in
      ResourceNode(
        address: Address(resource.name), type: resource.type, properties: resource.properties,
        position: SourcePosition(file: "Sample.swift", line: number, column: 1))
    }.sorted { $0.address < $1.address }
    return graph
  }
}
