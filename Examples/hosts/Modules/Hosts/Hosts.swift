public import AWS
public import Infra
public import Modules

/// Equal hosts, spread over the private subnets of a network.
///
/// They are managed by Systems Manager: nothing is open to them, and each session is recorded.
public struct Hosts: Component {
  public var scope: Scope
  public let group: EC2.SecurityGroup
  public let role: IAM.Role
  public let profile: IAM.InstanceProfile
  public let instances: [EC2.Instance]

  /// - Parameters:
  ///   - count: How many; the first stands in the first zone, the second in the second, and so on.
  ///   - image: The identifier of an image that has the agent of Systems Manager.
  public init(
    _ name: String, in network: Network, count: Int, image: Input<String>, type: Input<EC2.InstanceType>,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let group = EC2.SecurityGroup(
      "group", groupDescription: "Hosts: no way in",
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")], vpcId: network.vpc.vpcId)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ec2.amazonaws.com")),
      managedPolicyArns: ["arn:\(Partition.current):iam::aws:policy/AmazonSSMManagedInstanceCore"],
      roleName: "\(Environment.prefix)-\(name)")
    let profile = IAM.InstanceProfile(
      "profile", roles: [role.roleName], instanceProfileName: "\(Environment.prefix)-\(name)")
    self.group = group
    self.role = role
    self.profile = profile
    instances = (0..<count).map { number in
      EC2.Instance(
        "\(number + 1)", iamInstanceProfile: profile.instanceProfileName, imageId: image, instanceType: type,
        securityGroupIds: [group.groupId],
        subnetId: network.privateSubnets[number % network.privateSubnets.count].subnetId,
        tags: ["Name": "\(Environment.prefix)-\(name)-\(number + 1)"])
    }
  }

  public var body: Contents {
    group
    role
    profile
    instances
  }
}
