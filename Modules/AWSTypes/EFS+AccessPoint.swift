// AWS::EFS::AccessPoint: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::EFS::AccessPoint. It is overwritten then.
// swift-format-ignore-file

public import Infra

extension EFS {
  /// A resource of type `AWS::EFS::AccessPoint`.
  ///
  /// - Identified by `AccessPointId`.
  public struct AccessPoint: Resource {
    public static let typeName = "AWS::EFS::AccessPoint"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - fileSystemId: The file system: an `AWS::EFS::FileSystem`, by its ID. Required. 0 to 128 characters. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. A change replaces the resource.
    ///   - clientToken: The client token. 1 to 64 characters. Matches `^.+$`. A change replaces the resource.
    ///   - posixUser: The posix user. A change replaces the resource.
    ///   - rootDirectory: The root directory. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      fileSystemId: Input<EFS.FileSystem.ID>,
      clientToken: Input<String>? = nil,
      posixUser: EFS.AccessPoint.PosixUser? = nil,
      rootDirectory: EFS.AccessPoint.RootDirectory? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("AccessPointTags"), file: file, line: line, column: column)
      declaration["FileSystemId"] = fileSystemId.expression
      declaration["ClientToken"] = clientToken?.expression
      declaration["PosixUser"] = posixUser?.expression
      declaration["RootDirectory"] = rootDirectory?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The file system: an `AWS::EFS::FileSystem`, by its ID (`FileSystemId`). Required. 0 to 128 characters. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. A change replaces the resource.
    public var fileSystemId: Input<EFS.FileSystem.ID> { declaration.reference("FileSystemId") }
    /// The access point (`AccessPointId`). Set by the cloud.
    public var accessPointId: Input<EFS.AccessPoint.ID> { declaration.reference("AccessPointId") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<EFS.AccessPoint.ARN> { declaration.reference("Arn") }
    /// The client token (`ClientToken`). 1 to 64 characters. Matches `^.+$`. A change replaces the resource.
    public var clientToken: Input<String> { declaration.reference("ClientToken") }
    /// The posix user (`PosixUser`). A change replaces the resource.
    public var posixUser: Input<EFS.AccessPoint.PosixUser> { declaration.reference("PosixUser") }
    /// The root directory (`RootDirectory`). A change replaces the resource.
    public var rootDirectory: Input<EFS.AccessPoint.RootDirectory> { declaration.reference("RootDirectory") }
    /// The tags (`AccessPointTags`).
    public var tags: Input<Tags> { declaration.reference("AccessPointTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The creation info (an object of `AWS::EFS::AccessPoint`).
    public struct CreationInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - ownerGid: The owner gid. Required. 0 to 4294967295 characters.
      ///   - ownerUid: The owner UID. Required. 0 to 4294967295 characters.
      ///   - permissions: The permissions. Required. Matches `^[0-7]{3,4}$`.
      public init(ownerGid: Input<String>, ownerUid: Input<String>, permissions: Input<String>) {
        members["OwnerGid"] = ownerGid.expression
        members["OwnerUid"] = ownerUid.expression
        members["Permissions"] = permissions.expression
      }
    }

    /// The posix user (an object of `AWS::EFS::AccessPoint`).
    public struct PosixUser: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - gid: The gid. Required. 0 to 4294967295 characters.
      ///   - uid: The UID. Required. 0 to 4294967295 characters.
      ///   - secondaryGids: The secondary gids. 0 to 16 elements.
      public init(gid: Input<String>, uid: Input<String>, secondaryGids: [Input<String>]? = nil) {
        members["Gid"] = gid.expression
        members["Uid"] = uid.expression
        members["SecondaryGids"] = secondaryGids?.expression
      }
    }

    /// The root directory (an object of `AWS::EFS::AccessPoint`).
    public struct RootDirectory: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - creationInfo: The creation info.
      ///   - path: The path. 1 to 100 characters. Matches `^(\/|(\/(?!\.)+[^$#<>;`|&?{}^*/\n]+){1,4})$`.
      public init(creationInfo: EFS.AccessPoint.CreationInfo? = nil, path: Input<String>? = nil) {
        members["CreationInfo"] = creationInfo?.expression
        members["Path"] = path?.expression
      }
    }
  }
}
