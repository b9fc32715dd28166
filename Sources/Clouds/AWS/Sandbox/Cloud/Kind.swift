public import InfraModel

/// One kind of records (`ec2.vpc`): how they are named, what they refer to, and what is said when they are missing.
public struct Kind: Sendable {
  /// Where a record's identifier comes from.
  public enum Identifier: Hashable, Sendable {
    /// The caller gives it (a log group's name).
    case given
    /// A prefix and hexadecimal digits (`vpc-0a1b…`, 17 of them).
    case hexadecimal(prefix: String, digits: Int = 17)
    /// A prefix and capitals and digits (`AROA…`).
    case capitals(prefix: String, count: Int)
    /// Small letters and digits (API Gateway).
    case letters(count: Int)
    case uuid
  }

  /// How the tags stand in what is answered.
  public enum TagForm: Hashable, Sendable {
    case none
    /// A list of pairs under a member (`Tags`, `Key`, `Value`).
    case list(_ member: String = "Tags", key: String = "Key", value: String = "Value")
    /// A map under a member (`tags`).
    case map(_ member: String = "tags")
  }

  /// How many there may be in one region of an account.
  public struct Quota: Hashable, Sendable {
    public var limit: Int
    public var fault: FaultForm

    public init(_ limit: Int, _ fault: FaultForm) {
      self.limit = limit
      self.fault = fault
    }
  }

  /// `service.kind`, unique.
  public let name: String
  public var identifier = Identifier.given
  /// The field that holds the identifier; set when a record is inserted.
  public var idField: String?
  /// One table for all regions (roles, buckets, hosted zones).
  public var isGlobal = false
  /// Reads never lag behind changes, whatever the sandbox's options say.
  public var isStronglyConsistent = false
  /// The ARN's form, with `{partition}`, `{region}`, `{account}`, `{id}` and names of fields in braces.
  public var arn: String?
  /// The field that holds the ARN; set when a record is inserted.
  public var arnField: String?
  /// Said where a record is asked for that is not there.
  public var missing: FaultForm
  /// Said where a record is inserted whose identifier is taken.
  public var exists: FaultForm
  /// Said where a record is deleted that others link to.
  public var inUse: FaultForm
  /// The fields that hold other records' identifiers.
  public var links: [Link] = []
  /// Fields by which records are looked up.
  public var indexes: [String] = []
  /// Names of filters whose field does not follow from the name (`vpc-id` means `VpcId` unsaid). A name that ends with a dot
  /// is what longer names begin with.
  public var filters: [String: String] = [:]
  /// Further members of what is told of a record, worked out when it is asked for: a group's rules, a subnet's free addresses.
  public var shown: (@Sendable (Cloud, Record) -> [String: Value])?
  public var tags = TagForm.none
  /// The name of the kind in EC2's tag specifications.
  public var tagSpecification: String?
  public var quota: Quota?
  /// What else goes when a record is gone, at once or when its deletion is through.
  public var removed: (@Sendable (inout Cloud, Record) -> Void)?

  /// A kind, with the faults that its service words in its own way.
  public init(
    _ name: String, missing: FaultForm, exists: FaultForm? = nil, inUse: FaultForm? = nil,
    _ configure: (inout Kind) -> Void = { _ in }
  ) {
    self.name = name
    self.missing = missing
    self.exists = exists ?? FaultForm("AlreadyExists", "{id} already exists")
    self.inUse = inUse ?? FaultForm("DependencyViolation", "{id} is in use and cannot be deleted")
    configure(&self)
  }
}

/// A field that holds another record's identifier.
public struct Link: Hashable, Sendable {
  /// What becomes of this record when the other is deleted.
  public enum DeleteRule: Hashable, Sendable {
    /// The other cannot be deleted as long as this one is there.
    case restrict
    /// This one is deleted with the other.
    case cascade
    /// Nothing.
    case none
  }

  /// The field; a dotted path, through lists where there are any (`VpcConfig.SubnetIds`).
  public var path: String
  /// The other's kind.
  public var kind: String
  /// The field holds the other's ARN, or its identifier.
  public var isARN: Bool
  /// The other must be there when this one is inserted or the field changed.
  public var mustExist: Bool
  public var deleteRule: DeleteRule

  public init(
    _ path: String, to kind: String, isARN: Bool = false, mustExist: Bool = true,
    onDelete deleteRule: DeleteRule = .restrict
  ) {
    self.path = path
    self.kind = kind
    self.isARN = isARN
    self.mustExist = mustExist
    self.deleteRule = deleteRule
  }
}
