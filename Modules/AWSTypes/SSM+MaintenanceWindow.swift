// AWS::SSM::MaintenanceWindow: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::SSM::MaintenanceWindow. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension SSM {
  /// A resource of type `AWS::SSM::MaintenanceWindow`.
  ///
  /// - Identified by `WindowId`.
  public struct MaintenanceWindow: Resource {
    public static let typeName = "AWS::SSM::MaintenanceWindow"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - allowUnassociatedTargets: Whether to allow unassociated targets. Required. Updated in place.
    ///   - cutoff: The cutoff. Required. 0 to 23. Updated in place.
    ///   - duration: The duration. Required. 1 to 24. Updated in place.
    ///   - name: The name. Required. 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    ///   - schedule: The schedule. Required. 1 to 256 characters. Updated in place.
    ///   - description: The description. 1 to 128 characters. Updated in place.
    ///   - endDate: The end date. Updated in place.
    ///   - scheduleOffset: The schedule offset. 1 to 6. Updated in place.
    ///   - scheduleTimezone: The schedule timezone. Updated in place.
    ///   - startDate: The start date. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      allowUnassociatedTargets: Input<Bool>,
      cutoff: Input<Int>,
      duration: Input<Int>,
      name nameValue: Input<String>,
      schedule: Input<String>,
      description: Input<String>? = nil,
      endDate: Input<String>? = nil,
      scheduleOffset: Input<Int>? = nil,
      scheduleTimezone: Input<String>? = nil,
      startDate: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AllowUnassociatedTargets"] = allowUnassociatedTargets.expression
      declaration["Cutoff"] = cutoff.expression
      declaration["Duration"] = duration.expression
      declaration["Name"] = nameValue.expression
      declaration["Schedule"] = schedule.expression
      declaration["Description"] = description?.expression
      declaration["EndDate"] = endDate?.expression
      declaration["ScheduleOffset"] = scheduleOffset?.expression
      declaration["ScheduleTimezone"] = scheduleTimezone?.expression
      declaration["StartDate"] = startDate?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether to allow unassociated targets (`AllowUnassociatedTargets`). Required. Updated in place.
    public var allowUnassociatedTargets: Input<Bool> { declaration.reference("AllowUnassociatedTargets") }
    /// The cutoff (`Cutoff`). Required. 0 to 23. Updated in place.
    public var cutoff: Input<Int> { declaration.reference("Cutoff") }
    /// The duration (`Duration`). Required. 1 to 24. Updated in place.
    public var duration: Input<Int> { declaration.reference("Duration") }
    /// The name (`Name`). Required. 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }
    /// The schedule (`Schedule`). Required. 1 to 256 characters. Updated in place.
    public var schedule: Input<String> { declaration.reference("Schedule") }
    /// The description (`Description`). 1 to 128 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The end date (`EndDate`). Updated in place.
    public var endDate: Input<String> { declaration.reference("EndDate") }
    /// The schedule offset (`ScheduleOffset`). 1 to 6. Updated in place.
    public var scheduleOffset: Input<Int> { declaration.reference("ScheduleOffset") }
    /// The schedule timezone (`ScheduleTimezone`). Updated in place.
    public var scheduleTimezone: Input<String> { declaration.reference("ScheduleTimezone") }
    /// The start date (`StartDate`). Updated in place.
    public var startDate: Input<String> { declaration.reference("StartDate") }
    /// The ID of the window (`WindowId`). Set by the cloud.
    public var windowId: Input<String> { declaration.reference("WindowId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }
  }
}
