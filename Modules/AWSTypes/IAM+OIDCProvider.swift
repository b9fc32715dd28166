// AWS::IAM::OIDCProvider: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::IAM::OIDCProvider. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension IAM {
  /// A resource of type `AWS::IAM::OIDCProvider`.
  ///
  /// - Identified by `Arn`.
  public struct OIDCProvider: Resource {
    public static let typeName = "AWS::IAM::OIDCProvider"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - clientIdList: The client ID list. Updated in place.
    ///   - thumbprintList: The thumbprint list. At most 5 elements. Updated in place.
    ///   - url: The URL. 1 to 255 characters. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      clientIdList: [Input<String>]? = nil,
      thumbprintList: [Input<String>]? = nil,
      url: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ClientIdList"] = clientIdList?.expression
      declaration["ThumbprintList"] = thumbprintList?.expression
      declaration["Url"] = url?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). 20 to 2048 characters. Set by the cloud.
    public var arn: Input<IAM.OIDCProvider.ARN> { declaration.reference("Arn") }
    /// The client ID list (`ClientIdList`). Updated in place.
    public var clientIdList: Input<[String]> { declaration.reference("ClientIdList") }
    /// The thumbprint list (`ThumbprintList`). At most 5 elements. Updated in place.
    public var thumbprintList: Input<[String]> { declaration.reference("ThumbprintList") }
    /// The URL (`Url`). 1 to 255 characters. A change replaces the resource.
    public var url: Input<String> { declaration.reference("Url") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}
  }
}
