// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Logs {
  /// A store of log lines with its retention (`AWS::Logs::LogGroup`).
  ///
  /// - Identified by `LogGroupName`.
  public struct LogGroup: Resource {
    public static let typeName = "AWS::Logs::LogGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - bearerTokenAuthenticationEnabled: Whether lines can be sent with a bearer token. Updated in place.
    ///   - dataProtectionPolicy: Which sensitive data is masked, as JSON. Updated in place.
    ///   - deletionProtectionEnabled: Whether the cloud refuses to delete it. Updated in place.
    ///   - fieldIndexPolicies: Which fields are indexed, as JSON. Updated in place.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. 0 to 256 characters. Matches `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`. Updated in place.
    ///   - logGroupClass: The class of the log group: its price and what can be done with its lines: `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`. "STANDARD" if absent. Updated in place.
    ///   - logGroupName: The name of the log group. 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource.
    ///   - resourcePolicyDocument: The policy that lets others write to it. Updated in place.
    ///   - retentionInDays: How many days lines are kept (forever if absent). Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      bearerTokenAuthenticationEnabled: Input<Bool>? = nil,
      dataProtectionPolicy: JSONDocument? = nil,
      deletionProtectionEnabled: Input<Bool>? = nil,
      fieldIndexPolicies: [JSONDocument]? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      logGroupClass: Logs.LogGroup.LogGroupClass? = nil,
      logGroupName: Input<Logs.LogGroup.Name>? = nil,
      resourcePolicyDocument: PolicyDocument? = nil,
      retentionInDays: Logs.LogGroup.RetentionInDays? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["BearerTokenAuthenticationEnabled"] = bearerTokenAuthenticationEnabled?.expression
      declaration["DataProtectionPolicy"] = dataProtectionPolicy?.expression
      declaration["DeletionProtectionEnabled"] = deletionProtectionEnabled?.expression
      declaration["FieldIndexPolicies"] = fieldIndexPolicies?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["LogGroupClass"] = logGroupClass?.expression
      declaration["LogGroupName"] = logGroupName?.expression
      declaration["ResourcePolicyDocument"] = resourcePolicyDocument?.expression
      declaration["RetentionInDays"] = retentionInDays?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// Whether lines can be sent with a bearer token (`BearerTokenAuthenticationEnabled`). Updated in place.
    public var bearerTokenAuthenticationEnabled: Input<Bool> { declaration.reference("BearerTokenAuthenticationEnabled") }
    /// Which sensitive data is masked, as JSON (`DataProtectionPolicy`). Updated in place.
    public var dataProtectionPolicy: Input<JSONDocument> { declaration.reference("DataProtectionPolicy") }
    /// Whether the cloud refuses to delete it (`DeletionProtectionEnabled`). Updated in place.
    public var deletionProtectionEnabled: Input<Bool> { declaration.reference("DeletionProtectionEnabled") }
    /// Which fields are indexed, as JSON (`FieldIndexPolicies`). Updated in place.
    public var fieldIndexPolicies: Input<[JSONDocument]> { declaration.reference("FieldIndexPolicies") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). 0 to 256 characters. Matches `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`. Updated in place.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// The class of the log group: its price and what can be done with its lines: `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY` (`LogGroupClass`). "STANDARD" if absent. Updated in place.
    public var logGroupClass: Input<Logs.LogGroup.LogGroupClass> { declaration.reference("LogGroupClass") }
    /// The name of the log group (`LogGroupName`). 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource.
    public var logGroupName: Input<Logs.LogGroup.Name> { declaration.reference("LogGroupName") }
    /// The policy that lets others write to it (`ResourcePolicyDocument`). Updated in place.
    public var resourcePolicyDocument: Input<PolicyDocument> { declaration.reference("ResourcePolicyDocument") }
    /// How many days lines are kept (forever if absent) (`RetentionInDays`). Updated in place.
    public var retentionInDays: Input<Logs.LogGroup.RetentionInDays> { declaration.reference("RetentionInDays") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// What `LogGroupClass` can be.
    public enum LogGroupClass: String, Expressible {
      case standard = "STANDARD"
      case infrequentAccess = "INFREQUENT_ACCESS"
      case delivery = "DELIVERY"
    }

    /// What `RetentionInDays` can be.
    public enum RetentionInDays: Int, Expressible {
      case days1 = 1
      case days3 = 3
      case days5 = 5
      case days7 = 7
      case days14 = 14
      case days30 = 30
      case days60 = 60
      case days90 = 90
      case days120 = 120
      case days150 = 150
      case days180 = 180
      case days365 = 365
      case days400 = 400
      case days545 = 545
      case days731 = 731
      case days1096 = 1096
      case days1827 = 1827
      case days2192 = 2192
      case days2557 = 2557
      case days2922 = 2922
      case days3288 = 3288
      case days3653 = 3653
    }
  }
}
