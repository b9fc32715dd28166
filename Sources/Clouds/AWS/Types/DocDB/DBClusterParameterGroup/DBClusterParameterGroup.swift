import AWSClient
import InfraModel

extension DocDB {
  /// Settings of the engine of document databases.
  ///
  /// A dynamic parameter is set at once, a static one when the instances restart next. A parameter that is no longer
  /// declared goes back to the engine's default.
  /// Source: the API reference of ModifyDBClusterParameterGroup (at most 20 parameters a call) and
  /// ResetDBClusterParameterGroup.
  static let dbClusterParameterGroup = Handler("AWS::DocDB::DBClusterParameterGroup", of: .docDB, id: "Id") {
    Create(
      "CreateDBClusterParameterGroup",
      [.field("Name", as: group), .field("Family", as: "DBParameterGroupFamily"), "Description"],
      outputs: ["Id": "DBClusterParameterGroup.\(group)"],
      name: Create.Name("Name", longest: 255, isLowercase: true))
    named("Name")
    Sets(
      "Parameters",
      uses: ["DescribeDBClusterParameters", "ModifyDBClusterParameterGroup", "ResetDBClusterParameterGroup"],
      parameters.set)
    RDS.tags("DBClusterParameterGroupArn", "cluster-pg")
    Reads(
      "DescribeDBClusterParameterGroups", [.field("Id", as: group)], at: "DBClusterParameterGroups.0",
      maps: [
        .field("Id", as: group), .field("Name", as: group), .field("Family", as: "DBParameterGroupFamily"),
        "DBClusterParameterGroupArn",
      ])
    FurtherRead(uses: ["DescribeDBClusterParameters"], parameters.read)
    Postprocess { properties, _, _ in properties["DBClusterParameterGroupArn"] = nil }
    Deletes(
      "DeleteDBClusterParameterGroup", [.field("Id", as: group)],
      retries: [Retry(on: ["InvalidDBParameterGroupState", "InvalidDBParameterGroupStateFault"], for: 300)])
    Finds.name
    Traits(comparisons: ["Name": .caseInsensitive, "Parameters": .document], exclusive: [])
  }

  private static let group = "DBClusterParameterGroupName"
  // "This parameter is not currently supported", says DescribeDBClusterParameters of its filters.
  private static let parameters = GroupedParameters(
    of: "DBClusterParameterGroup", named: "Id", telling: "DescribeDBClusterParameters", takesFilters: false)
}
