import AWSClient
import InfraModel

/// Groups of settings of the engine of clusters, which RDS and DocumentDB have by the same operations.
struct ClusterParameterGroups {
  /// The property that identifies a group.
  let id: String
  /// The property that its name is declared by.
  let name: String
  /// Whether the service can be asked for some of a group's parameters only.
  let takesFilters: Bool
}

extension Handler {
  /// A handler of settings of the engine of clusters.
  ///
  /// A dynamic parameter is set at once, a static one when the instances restart next. A parameter that is no longer
  /// declared goes back to the engine's default.
  /// Source: the API reference of ModifyDBClusterParameterGroup (at most 20 parameters a call) and
  /// ResetDBClusterParameterGroup.
  init(_ type: ResourceType, of service: Service, clusterParameters groups: ClusterParameterGroups) {
    let noun = "DBClusterParameterGroup"
    let member = noun + "Name"
    let parameters = GroupedParameters(
      of: noun, named: groups.id, telling: "DescribeDBClusterParameters", takesFilters: groups.takesFilters)
    self.init(type, of: service, id: groups.id) {
      Create(
        "Create\(noun)",
        [.field(groups.name, as: member), .field("Family", as: "DBParameterGroupFamily"), "Description"],
        outputs: [groups.id: "\(noun).\(member)"], name: Create.Name(groups.name, longest: 255, isLowercase: true))
      if groups.name != groups.id { DocDB.named(groups.name) }
      Sets(
        "Parameters",
        uses: [
          "DescribeDBClusterParameters", "ModifyDBClusterParameterGroup", "ResetDBClusterParameterGroup",
        ], parameters.set)
      RDS.tags("DBClusterParameterGroupArn", "cluster-pg")
      Reads(
        "Describe\(noun)s", [.lowercase(groups.id, as: member)], at: "\(noun)s.0",
        maps: [
          .field(groups.id, as: member), .field(groups.name, as: member),
          .field("Family", as: "DBParameterGroupFamily"), "DBClusterParameterGroupArn",
        ])
      FurtherRead(uses: ["DescribeDBClusterParameters"], parameters.read)
      Postprocess { properties, _, _ in properties["DBClusterParameterGroupArn"] = nil }
      Deletes(
        "Delete\(noun)", [.field(groups.id, as: member)],
        retries: [Retry(on: ["InvalidDBParameterGroupState", "InvalidDBParameterGroupStateFault"], for: 300)])
      Finds.name
      Traits(comparisons: [groups.name: .caseInsensitive, "Parameters": .document], exclusive: [])
    }
  }
}
