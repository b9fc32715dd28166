// AWS::SSM::MaintenanceWindowTarget: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::SSM::MaintenanceWindowTarget. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension SSM {
  /// A resource of type `AWS::SSM::MaintenanceWindowTarget`.
  ///
  /// - Identified by `WindowId`, `WindowTargetId`.
  public struct MaintenanceWindowTarget: Resource {
    public static let typeName = "AWS::SSM::MaintenanceWindowTarget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - resourceType: The resource type: `INSTANCE` or `RESOURCE_GROUP`. Required. Updated in place.
    ///   - targets: The targets. Required. 0 to 5 elements. Updated in place.
    ///   - windowId: The ID of the window. Required. 20 characters. Matches `^mw-[0-9a-f]{17}$`. A change replaces the resource.
    ///   - description: The description. 1 to 128 characters. Updated in place.
    ///   - name: The name. 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    ///   - ownerInformation: The owner information. 1 to 128 characters. Updated in place.
    public init(
      _ name: String,
      resourceType: SSM.MaintenanceWindowTarget.ResourceType,
      targets: [SSM.MaintenanceWindowTarget.Targets],
      windowId: Input<String>,
      description: Input<String>? = nil,
      name nameValue: Input<String>? = nil,
      ownerInformation: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ResourceType"] = resourceType.expression
      declaration["Targets"] = targets.expression
      declaration["WindowId"] = windowId.expression
      declaration["Description"] = description?.expression
      declaration["Name"] = nameValue?.expression
      declaration["OwnerInformation"] = ownerInformation?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The resource type: `INSTANCE` or `RESOURCE_GROUP` (`ResourceType`). Required. Updated in place.
    public var resourceType: Input<SSM.MaintenanceWindowTarget.ResourceType> { declaration.reference("ResourceType") }
    /// The targets (`Targets`). Required. 0 to 5 elements. Updated in place.
    public var targets: Input<[SSM.MaintenanceWindowTarget.Targets]> { declaration.reference("Targets") }
    /// The ID of the window (`WindowId`). Required. 20 characters. Matches `^mw-[0-9a-f]{17}$`. A change replaces the resource.
    public var windowId: Input<String> { declaration.reference("WindowId") }
    /// The description (`Description`). 1 to 128 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The name (`Name`). 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }
    /// The owner information (`OwnerInformation`). 1 to 128 characters. Updated in place.
    public var ownerInformation: Input<String> { declaration.reference("OwnerInformation") }
    /// The ID of the window target (`WindowTargetId`). Set by the cloud.
    public var windowTargetId: Input<String> { declaration.reference("WindowTargetId") }

    /// What `ResourceType` can be.
    public enum ResourceType: String, Expressible {
      case instance = "INSTANCE"
      case resourceGroup = "RESOURCE_GROUP"
    }

    /// The targets (an object of `AWS::SSM::MaintenanceWindowTarget`).
    public struct Targets: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key. Required. 1 to 163 characters. Matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
      ///   - values: The values. Required. 0 to 50 elements.
      public init(key: Input<String>, values: [Input<String>]) {
        members["Key"] = key.expression
        members["Values"] = values.expression
      }
    }
  }
}
