import AWSClient
import InfraModel

extension RDS {
  /// Settings of the database engine.
  ///
  /// A dynamic parameter is set at once, a static one at the next restart of the databases that use the group. A
  /// parameter that is no longer declared goes back to the engine's default.
  /// Source: the API reference of ModifyDBParameterGroup (at most 20 parameters a call) and ResetDBParameterGroup.
  static let dbParameterGroup = Handler("AWS::RDS::DBParameterGroup", of: .rds, id: "DBParameterGroupName") {
    Create(
      "CreateDBParameterGroup",
      ["DBParameterGroupName", .field("Family", as: "DBParameterGroupFamily"), "Description"],
      outputs: ["DBParameterGroupName": "DBParameterGroup.DBParameterGroupName"],
      name: Create.Name("DBParameterGroupName", longest: 255, isLowercase: true))
    Sets(
      "Parameters", uses: ["DescribeDBParameters", "ModifyDBParameterGroup", "ResetDBParameterGroup"],
      parameters.set)
    tags("DBParameterGroupArn", "pg")
    Reads(
      "DescribeDBParameterGroups", [.lowercase("DBParameterGroupName")], at: "DBParameterGroups.0",
      maps: ["DBParameterGroupArn"])
    FurtherRead(uses: ["DescribeDBParameters"], parameters.read)
    Postprocess { properties, _, _ in properties["DBParameterGroupArn"] = nil }
    Deletes(
      "DeleteDBParameterGroup", ["DBParameterGroupName"],
      retries: [Retry(on: ["InvalidDBParameterGroupState", "InvalidDBParameterGroupStateFault"], for: 300)])
    Finds.name
    Traits(comparisons: ["DBParameterGroupName": .caseInsensitive, "Parameters": .document], exclusive: [])
  }

  private static let parameters = GroupedParameters(
    of: "DBParameterGroup", named: "DBParameterGroupName", telling: "DescribeDBParameters", takesFilters: true)
}
