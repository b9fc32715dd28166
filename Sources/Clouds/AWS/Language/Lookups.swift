public import Infra

extension EC2 {
  /// A machine image that exists, looked up whenever a plan is made. A newer one shows as a change in the plan.
  ///
  ///     let image = EC2.Image.latest(alias: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64")
  ///     EC2.Instance("web", imageId: image.imageId, instanceType: .t4gMicro)
  public struct Image: Sendable {
    private let lookup: LookedUp

    /// The image that a parameter of Systems Manager names; those of AWS begin with `/aws/service/`.
    public static func latest(
      alias: Input<String>, in region: Region? = nil, file: String = #filePath, line: Int = #line,
      column: Int = #column
    ) -> Image {
      Image(
        lookup: LookedUp(
          "AWS::EC2::Image", ["Alias": alias.expression], in: region, file: file, line: line, column: column))
    }

    /// The newest image of an owner.
    /// - Parameters:
    ///   - name: Its name; `*` and `?` stand for any characters.
    ///   - owner: An account, `self`, `amazon` or `aws-marketplace`.
    ///   - architecture: `x86_64` or `arm64`; `nil` for any.
    public static func latest(
      named name: Input<String>, owner: Input<String>, architecture: Input<String>? = nil, in region: Region? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Image {
      var arguments = ["Name": name.expression, "Owner": owner.expression]
      arguments["Architecture"] = architecture?.expression
      return Image(
        lookup: LookedUp("AWS::EC2::Image", arguments, in: region, file: file, line: line, column: column))
    }

    /// Its identifier (`ImageId`).
    public var imageId: Input<String> { lookup.attribute("ImageId") }
    /// Its name (`Name`).
    public var name: Input<String> { lookup.attribute("Name") }
    /// `x86_64` or `arm64` (`Architecture`).
    public var architecture: Input<String> { lookup.attribute("Architecture") }
    /// When it was made (`CreationDate`).
    public var creationDate: Input<String> { lookup.attribute("CreationDate") }
    /// The account that it belongs to (`OwnerId`).
    public var ownerId: Input<String> { lookup.attribute("OwnerId") }
    /// The device of its root volume (`RootDeviceName`).
    public var rootDeviceName: Input<String> { lookup.attribute("RootDeviceName") }
  }
}

extension Route53.HostedZone {
  /// The hosted zone of a name (`example.com`).
  /// - Parameter isPrivate: Whether a private zone is meant; of both kinds there can be one of the same name.
  public static func existing(
    named name: Input<String>, isPrivate: Input<Bool>? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Existing<Self> {
    var arguments = ["Name": name.expression]
    arguments["PrivateZone"] = isPrivate?.expression
    return existing(where: arguments, file: file, line: line, column: column)
  }
}

extension CertificateManager.Certificate {
  /// The issued certificate of a domain. For CloudFront it must be `in: .usEast1`.
  public static func existing(
    domain: Input<String>, in region: Region? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Existing<Self> {
    existing(where: ["DomainName": domain.expression], in: region, file: file, line: line, column: column)
  }
}

extension SecretsManager.Secret {
  /// The secret of a name: its identifier, for ``SecretValue/stored(in:key:)``, never what it holds.
  public static func existing(
    named name: Input<String>, in region: Region? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Existing<Self> {
    existing(where: ["Name": name.expression], in: region, file: file, line: line, column: column)
  }
}

/// Whose credentials a plan is made with.
public struct Caller: Sendable {
  private let lookup: LookedUp

  /// Asks who they belong to.
  public init(file: String = #filePath, line: Int = #line, column: Int = #column) {
    lookup = LookedUp("AWS::STS::Caller", [:], file: file, line: line, column: column)
  }

  /// The account's number.
  public var account: Input<String> { lookup.attribute("Account") }
  /// The ARN of the user, or of the session of a role.
  public var arn: Input<String> { lookup.attribute("Arn") }
  /// The identifier of the user, or of the role and the session.
  public var userId: Input<String> { lookup.attribute("UserId") }
}

/// The availability zones that the account can use in a region, sorted by name. ``Zone/current(_:)`` gives those that
/// every account has without asking.
public struct AvailabilityZones: Sendable {
  private let lookup: LookedUp

  /// Asks for those of a region; `nil` for the region of what uses them.
  public init(in region: Region? = nil, file: String = #filePath, line: Int = #line, column: Int = #column) {
    lookup = LookedUp("AWS::EC2::AvailabilityZones", [:], in: region, file: file, line: line, column: column)
  }

  /// All names.
  public var names: Input<[String]> { lookup.attribute("Names") }
  /// The name of one, from 0.
  public func name(_ index: Int) -> Input<String> { lookup.attribute("Names.\(index)") }
  /// The identifier of one, from 0: the same place in every account (`euc1-az2`).
  public func id(_ index: Int) -> Input<String> { lookup.attribute("Ids.\(index)") }
}
