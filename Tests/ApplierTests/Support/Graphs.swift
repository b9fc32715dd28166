import InfraModel

/// Declarations for the pretend cloud.
enum Graphs {
  static func make(_ resources: [ResourceNode], outputs: [OutputNode] = []) -> Graph {
    Graph(
      environment: "test/one", region: "north", resources: resources.sorted { $0.address < $1.address },
      outputs: outputs)
  }

  static func network(
    _ address: Address = "net", cidr: String = "10.0.0.0/16", label: String? = nil, lifecycle: Lifecycle = .init()
  ) -> ResourceNode {
    ResourceNode(
      address: address, type: InMemoryTypes.network,
      properties: ["Cidr": .string(cidr)].merging(label.map { ["Label": .string($0)] } ?? [:]) { $1 },
      lifecycle: lifecycle)
  }

  static func subnet(
    _ address: Address, in network: Address = "net", zone: String = "a", label: String? = nil,
    lifecycle: Lifecycle = .init()
  ) -> ResourceNode {
    ResourceNode(
      address: address, type: InMemoryTypes.subnet,
      properties: [
        "NetworkId": .reference(Reference(network, "NetworkId")), "Zone": .string(zone),
      ].merging(label.map { ["Label": .string($0)] } ?? [:]) { $1 }, lifecycle: lifecycle)
  }

  static func service(
    _ address: Address, name: String? = nil, size: String = "small", in subnets: [Address] = [],
    text: Value? = nil, password: Value? = nil, lifecycle: Lifecycle = .init()
  ) -> ResourceNode {
    var properties: [String: Value] = [
      "Name": .string(name ?? address.path), "Size": .string(size),
      "SubnetIds": .list(subnets.map { .reference(Reference($0, "SubnetId")) }),
    ]
    properties["Text"] = text
    properties["Password"] = password
    return ResourceNode(
      address: address, type: InMemoryTypes.service, properties: properties, lifecycle: lifecycle)
  }

  /// A network, two subnets and two services, one of which speaks of the other.
  static let small = make(
    [
      network(label: "main"), subnet("a", zone: "a", label: "first"), subnet("b", zone: "b"),
      service("api", in: ["a", "b"], text: "hello"),
      service("web", in: ["a"], text: .interpolation(["calls ", .reference(Reference("api", "Url")), "/v1"])),
    ],
    outputs: [OutputNode(name: "url", value: .interpolation([.reference(Reference("api", "Url")), "/health"]))])
}
