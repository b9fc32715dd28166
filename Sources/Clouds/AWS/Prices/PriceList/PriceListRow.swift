import Pricing

extension PriceListReader {
  /// What a product is in the catalog's words.
  struct Row {
    var usageType: String
    var conditions: [String: String] = [:]
    var facts: [String: String] = [:]
    /// The conditions that the product names as met by anything (`databaseEngine` is `Any`).
    var general: Set<String> = []

    /// `nil` for what the catalog does not price: other systems, tenancies and licenses, load balancers of no kind
    /// that is known.
    init?(_ product: PriceListProduct, usageType: String) {
      let attributes = product.attributes
      let renamed = Self.renamed[product.service]?[usageType]
      self.usageType = renamed?.usageType ?? usageType
      conditions = renamed?.conditions ?? [:]
      if let expected = Self.machines.first(where: { usageType.hasPrefix($0.key) })?.value {
        guard expected.allSatisfy({ attributes[$0.key] == $0.value }), attributes["capacitystatus"] ?? "Used" == "Used"
        else { return nil }
        conditions["os"] = expected["operatingSystem"]
        conditions["tenancy"] = expected["tenancy"]
      }
      // EC2 writes it with another capital than RDS.
      if let license = attributes["licenseModel"], license.lowercased() != "no license required" { return nil }
      if let type = attributes["instanceType"], usageType.hasSuffix(":" + type) { conditions["instanceType"] = type }
      if let engine = attributes["databaseEngine"] ?? attributes["cacheEngine"] {
        if engine == "Any" { general.insert("engine") } else { conditions["engine"] = engine }
      }
      if let deployment = attributes["deploymentOption"] {
        guard ["Single-AZ", "Multi-AZ"].contains(deployment) else { return nil }
        conditions["deployment"] = deployment
      }
      if product.service == "AWSELB" {
        guard let kind = Self.balancers[product.family] else { return nil }
        conditions["type"] = kind
      }
      if let count = attributes["vcpu"] { facts["vcpu"] = count }
      if let memory = attributes["memory"], memory.hasSuffix(" GiB") { facts["memoryGiB"] = String(memory.dropLast(4)) }
    }

    /// Usage types that the list has once for each system, and what must hold for those that the catalog prices.
    private static let machines = [
      "BoxUsage:": ["operatingSystem": "Linux", "tenancy": "Shared", "preInstalledSw": "NA"],
      "DedicatedUsage:": ["operatingSystem": "Linux", "tenancy": "Dedicated", "preInstalledSw": "NA"],
      "CPUCredits:": ["operatingSystem": "Linux"],
    ]

    private static let balancers = [
      "Load Balancer": "classic", "Load Balancer-Application": "application", "Load Balancer-Network": "network",
    ]

    /// Usage types that the catalog calls otherwise: Route 53 has one for each kind of routing
    /// (aws.amazon.com/route53/pricing), the catalog one for all.
    private static let renamed: [String: [String: (usageType: String, conditions: [String: String])]] = [
      "AWSQueueService": [
        "Requests-Tier1": ("Requests", [:]), "Requests-FIFO-Tier1": ("Requests-FIFO", [:]),
      ],
      "AmazonRoute53": [
        "DNS-Queries": ("DNS-Queries", ["routing": "standard"]),
        "LBR-Queries": ("DNS-Queries", ["routing": "latency-based"]),
        "Geo-Queries": ("DNS-Queries", ["routing": "geo"]),
        "Cidr-Queries": ("DNS-Queries", ["routing": "ip-based"]),
      ],
    ]

    /// What a refusal calls it.
    var name: String {
      let conditions = Attributes(conditions)
      return conditions.isEmpty ? usageType : "\(usageType) \(conditions.text)"
    }
  }
}
