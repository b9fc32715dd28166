public import AWS
public import Infra

/// A small machine in a private subnet that people reach through Systems Manager only: no port is open.
public struct Bastion: Component {
  public var scope: Scope
  /// The machine itself.
  public let instance: EC2.Instance

  private let role: IAM.Role
  private let profile: IAM.InstanceProfile

  /// - Parameters:
  ///   - network: The network whose first private subnet it stands in.
  ///   - securityGroup: Its security group, which needs no ingress.
  ///   - image: The machine image's identifier, with the Systems Manager agent inside.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "bastion", in network: Network, securityGroup: EC2.SecurityGroup, image: Input<String>,
    type: Input<EC2.InstanceType> = .t3Nano, prefix: Input<String> = Environment.prefix, file: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ec2.amazonaws.com")),
      managedPolicyArns: ["arn:\(Partition.current):iam::aws:policy/AmazonSSMManagedInstanceCore"],
      roleName: "\(prefix)-bastion")
    let profile = IAM.InstanceProfile(
      "profile", roles: [role.roleName], instanceProfileName: "\(prefix)-bastion")
    self.role = role
    self.profile = profile
    instance = EC2.Instance(
      "instance", iamInstanceProfile: profile.instanceProfileName, imageId: image, instanceType: type,
      securityGroupIds: [securityGroup.groupId], subnetId: network.privateSubnets.first?.subnetId,
      tags: ["Name": "\(prefix)-bastion"]
    ).argument("image", for: \.imageId).argument("type", for: \.instanceType)
  }

  public var body: Contents {
    role
    profile
    instance
  }
}
