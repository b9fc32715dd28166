public import AWS
public import Infra
public import Modules

/// A host that runs one container of an image registry, and writes what it prints to a log group.
public struct ContainerHost: Component {
  public var scope: Scope
  public let group: EC2.SecurityGroup
  public let logs: Logs.LogGroup
  public let role: IAM.Role
  public let profile: IAM.InstanceProfile
  public let host: EC2.Instance

  /// - Parameters:
  ///   - tag: The tag of the image that runs.
  ///   - port: The port that the container serves; the network's own addresses reach it.
  ///   - image: The identifier of the host's image, which has Docker and the agent of Systems Manager.
  public init(
    _ name: String, in network: Network, registry: Registry, tag: String, port: Int, image: Input<String>,
    type: Input<EC2.InstanceType>, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let group = EC2.SecurityGroup(
      "group", groupDescription: "The host of the container",
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")],
      securityGroupIngress: [
        .init(
          ipProtocol: "tcp", cidrIp: network.vpc.cidrBlock, description: "the container", fromPort: Input(port),
          toPort: Input(port))
      ], vpcId: network.vpc.vpcId)
    let logs = Logs.LogGroup("logs", logGroupName: "/\(Environment.prefix)/\(name)", retentionInDays: .days14)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ec2.amazonaws.com")),
      managedPolicyArns: [
        "arn:\(Partition.current):iam::aws:policy/AmazonSSMManagedInstanceCore",
        "arn:\(Partition.current):iam::aws:policy/AmazonEC2ContainerRegistryReadOnly",
        "arn:\(Partition.current):iam::aws:policy/CloudWatchAgentServerPolicy",
      ], roleName: "\(Environment.prefix)-\(name)")
    let profile = IAM.InstanceProfile(
      "profile", roles: [role.roleName], instanceProfileName: "\(Environment.prefix)-\(name)")
    self.group = group
    self.logs = logs
    self.role = role
    self.profile = profile
    host = EC2.Instance(
      "host", iamInstanceProfile: profile.instanceProfileName, imageId: image, instanceType: type,
      securityGroupIds: [group.groupId], subnetId: network.privateSubnets[0].subnetId,
      tags: ["Name": "\(Environment.prefix)-\(name)"])
  }

  public var body: Contents {
    group
    logs
    role
    profile
    host
  }
}
