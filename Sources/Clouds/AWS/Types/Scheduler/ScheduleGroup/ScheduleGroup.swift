import AWSClient
import InfraModel

extension Scheduler {
  /// A group of schedules, which go with it.
  ///
  /// Source: EventBridge Scheduler API Reference, version 2021-06-30.
  static let scheduleGroup = Handler("AWS::Scheduler::ScheduleGroup", of: .scheduler, id: "Name") {
    Create("CreateScheduleGroup", ["Name", .token()], name: Create.Name("Name", longest: 64))
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", [arn]), at: "Tags"),
      add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))
    Reads(
      "GetScheduleGroup", ["Name"],
      maps: [
        .field("CreationDate", as: "CreationDate", .time),
        .field("LastModificationDate", as: "LastModificationDate", .time),
      ])
    BeingDeleted("State", in: ["DELETING"])
    Deletes("DeleteScheduleGroup", ["Name", .token()], retries: [inconsistent], waits: true)
    Finds.name
    Traits(
      holdsData: "the schedules in it that are not declared", volatile: ["LastModificationDate"], exclusive: [],
      identifierDerived: true)
  }

  private static let arn = Field.field("Arn", as: "ResourceArn")

  /// Another change of the resource is in progress.
  static let inconsistent = Retry(on: ["ConflictException"], saying: "inconsistent state", "being deleted", for: 60)
}
