import AWSClient
import InfraModel
import Planner

extension SSM {
  /// A parameter. What the registry calls write-only is not read.
  ///
  /// Source: AWS Systems Manager API Reference, PutParameter.
  static let parameter = Handler("AWS::SSM::Parameter", of: .ssm, id: "Name") {
    Create("PutParameter", everything, name: Create.Name("Name", longest: 1011), retries: [concurrent])
    Sets(
      properties: settings, by: "PutParameter", everything + [.constant(true, as: "Overwrite")],
      removed: .to(["AllowedPattern": "", "DataType": "text", "Description": "", "Tier": "Standard"]),
      retries: [concurrent])
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", tagged), at: "TagList"),
      add: Call("AddTagsToResource", tagged + [.tagList()]),
      remove: Call("RemoveTagsFromResource", tagged + [.tagKeys()]))
    Reads("GetParameters", list: "Names", of: "Name", at: "Parameters", most: 10)
    Deletes("DeleteParameter", ["Name"])
    Finds.name
    // A parameter of another type is another one: `HierarchyTypeMismatch`.
    Traits(replacing: ["Type"], exclusive: [], rules: ParameterRules.all)
  }

  private static let concurrent = Retry(on: ["TooManyUpdates"], for: 60)

  private static let tagged: [Field] = [.constant("Parameter", as: "ResourceType"), .field("Name", as: "ResourceId")]

  private static let everything: [Field] = ["Name"] + settings.fields

  private static let settings = ["AllowedPattern", "DataType", "Description", "Policies", "Tier", "Type", "Value"]
}
