import AWSClient
import InfraModel

extension CloudWatch {
  /// A page of graphs. The same call makes it and changes it.
  ///
  /// Source: CloudWatch API Reference, PutDashboard.
  static let dashboard = Handler("AWS::CloudWatch::Dashboard", of: .cloudWatch, id: "DashboardName") {
    Create(
      "PutDashboard", ["DashboardName", .field("DashboardBody", as: "DashboardBody", .text)],
      name: Create.Name("DashboardName", longest: 255), overwrites: true)
    Sets("DashboardBody", by: "PutDashboard", ["DashboardName", .field("DashboardBody", as: "DashboardBody", .text)])
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("DashboardArn", as: "ResourceARN")]), at: "Tags"),
      add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))
    Reads("GetDashboard", ["DashboardName"], maps: ["DashboardArn"])
    Postprocess { properties, _, _ in properties["DashboardArn"] = nil }
    Deletes("DeleteDashboards", [.field("DashboardName", as: "DashboardNames", .listOfOne)])
    Finds.name
    Traits(comparisons: ["DashboardBody": .document], exclusive: [])
  }

  private static let arn = Field.code(as: "ResourceARN") { scope in
    .string("arn:\(scope.partition):cloudwatch::\(scope.account):dashboard/\(scope.id)")
  }
}
