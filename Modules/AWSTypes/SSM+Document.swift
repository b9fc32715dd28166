// AWS::SSM::Document: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::SSM::Document. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension SSM {
  /// A resource of type `AWS::SSM::Document`.
  ///
  /// - Identified by `Name`.
  public struct Document: Resource {
    public static let typeName = "AWS::SSM::Document"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - content: The content, as JSON. Required. At least 1. A change replaces the resource in some cases.
    ///   - attachments: The attachments. 0 to 20 elements. A change replaces the resource in some cases. Never read back.
    ///   - documentFormat: The document format: `YAML`, `JSON` or `TEXT`. "JSON" if absent. A change replaces the resource in some cases.
    ///   - documentType: The document type. A change replaces the resource.
    ///   - name: The name. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. A change replaces the resource.
    ///   - requires: The requires. At least 1 element. A change replaces the resource in some cases.
    ///   - targetType: The target type. 0 to 200 characters. Matches `^\/[\w\.\-\:\/]*$`. A change replaces the resource in some cases.
    ///   - updateMethod: The update method: `Replace` or `NewVersion`. "Replace" if absent. Updated in place. Never read back.
    ///   - versionName: The name of the version. Matches `^[a-zA-Z0-9_\-.]{1,128}$`. A change replaces the resource in some cases.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      content: JSONDocument,
      attachments: [SSM.Document.AttachmentsSource]? = nil,
      documentFormat: SSM.Document.DocumentFormat? = nil,
      documentType: SSM.Document.DocumentType? = nil,
      name nameValue: Input<SSM.Document.Name>? = nil,
      requires: [SSM.Document.DocumentRequires]? = nil,
      targetType: Input<String>? = nil,
      updateMethod: SSM.Document.UpdateMethod? = nil,
      versionName: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Content"] = content.expression
      declaration["Attachments"] = attachments?.expression
      declaration["DocumentFormat"] = documentFormat?.expression
      declaration["DocumentType"] = documentType?.expression
      declaration["Name"] = nameValue?.expression
      declaration["Requires"] = requires?.expression
      declaration["TargetType"] = targetType?.expression
      declaration["UpdateMethod"] = updateMethod?.expression
      declaration["VersionName"] = versionName?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The content, as JSON (`Content`). Required. At least 1. A change replaces the resource in some cases.
    public var content: Input<JSONDocument> { declaration.reference("Content") }
    /// The attachments (`Attachments`). 0 to 20 elements. A change replaces the resource in some cases. Never read back.
    public var attachments: Input<[SSM.Document.AttachmentsSource]> { declaration.reference("Attachments") }
    /// The document format: `YAML`, `JSON` or `TEXT` (`DocumentFormat`). "JSON" if absent. A change replaces the resource in some cases.
    public var documentFormat: Input<SSM.Document.DocumentFormat> { declaration.reference("DocumentFormat") }
    /// The document type (`DocumentType`). A change replaces the resource.
    public var documentType: Input<SSM.Document.DocumentType> { declaration.reference("DocumentType") }
    /// The name (`Name`). Matches `^[a-zA-Z0-9_\-.]{3,128}$`. A change replaces the resource.
    public var name: Input<SSM.Document.Name> { declaration.reference("Name") }
    /// The requires (`Requires`). At least 1 element. A change replaces the resource in some cases.
    public var requires: Input<[SSM.Document.DocumentRequires]> { declaration.reference("Requires") }
    /// The target type (`TargetType`). 0 to 200 characters. Matches `^\/[\w\.\-\:\/]*$`. A change replaces the resource in some cases.
    public var targetType: Input<String> { declaration.reference("TargetType") }
    /// The update method: `Replace` or `NewVersion` (`UpdateMethod`). "Replace" if absent. Updated in place. Never read back.
    public var updateMethod: Input<SSM.Document.UpdateMethod> { declaration.reference("UpdateMethod") }
    /// The name of the version (`VersionName`). Matches `^[a-zA-Z0-9_\-.]{1,128}$`. A change replaces the resource in some cases.
    public var versionName: Input<String> { declaration.reference("VersionName") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The attachments (an object of `AWS::SSM::Document`).
    public struct AttachmentsSource: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key: `SourceUrl`, `S3FileUrl` or `AttachmentReference`.
      ///   - name: The name. 1 to 128 characters. Matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
      ///   - values: The values. 1 element.
      public init(
        key: SSM.Document.AttachmentsSource.Key? = nil,
        name nameValue: Input<String>? = nil,
        values: [Input<String>]? = nil
      ) {
        members["Key"] = key?.expression
        members["Name"] = nameValue?.expression
        members["Values"] = values?.expression
      }

      /// What `Key` can be.
      public enum Key: String, Expressible {
        case sourceUrl = "SourceUrl"
        case s3FileUrl = "S3FileUrl"
        case attachmentReference = "AttachmentReference"
      }
    }

    /// What `DocumentFormat` can be.
    public enum DocumentFormat: String, Expressible {
      case yaml = "YAML"
      case json = "JSON"
      case text = "TEXT"
    }

    /// The requires (an object of `AWS::SSM::Document`).
    public struct DocumentRequires: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. At most 200 characters. Matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
      ///   - version: The version. At most 8 characters. Matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
      public init(name nameValue: Input<String>? = nil, version: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Version"] = version?.expression
      }
    }

    /// What `DocumentType` can be.
    public enum DocumentType: String, Expressible {
      case applicationConfiguration = "ApplicationConfiguration"
      case applicationConfigurationSchema = "ApplicationConfigurationSchema"
      case automation = "Automation"
      case automationChangeTemplate = "Automation.ChangeTemplate"
      case autoApprovalPolicy = "AutoApprovalPolicy"
      case changeCalendar = "ChangeCalendar"
      case cloudFormation = "CloudFormation"
      case command = "Command"
      case deploymentStrategy = "DeploymentStrategy"
      case manualApprovalPolicy = "ManualApprovalPolicy"
      case package = "Package"
      case policy = "Policy"
      case problemAnalysis = "ProblemAnalysis"
      case problemAnalysisTemplate = "ProblemAnalysisTemplate"
      case session = "Session"
    }

    /// What `UpdateMethod` can be.
    public enum UpdateMethod: String, Expressible {
      case replace = "Replace"
      case newVersion = "NewVersion"
    }
  }
}
