import AWS
import Infra
import Modules

/// Equal hosts with addresses that stay, open to the web only. Systems Manager is the way in for people and commands.
struct Hosts: Component {
  var scope: Scope
  let group: EC2.SecurityGroup
  let role: IAM.Role
  let instances: [EC2.Instance]
  let addresses: [EC2.EIP]

  private let policy: IAM.ManagedPolicy
  private let profile: IAM.InstanceProfile

  /// What guards hosts. It is made first, since a database must know who its clients are.
  static func securityGroup(in network: Network) -> EC2.SecurityGroup {
    EC2.SecurityGroup(
      "group", groupDescription: "Hosts: HTTP and HTTPS from anywhere, nothing else",
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")],
      securityGroupIngress: [
        .tcp(80, from: .anywhere, description: "leads to HTTPS"), .tcp(443, from: .anywhere, description: "HTTPS"),
      ], vpcId: network.vpc.vpcId, tags: ["Name": "\(Environment.prefix)-hosts"])
  }

  /// - Parameters:
  ///   - group: What ``securityGroup(in:)`` made.
  ///   - count: How many there are; the first stands in the first zone, the second in the second, and so on.
  ///   - userData: What a host does when it first starts.
  ///   - permissions: What a host may do besides being managed and sending logs and metrics.
  init(
    _ group: EC2.SecurityGroup, count: Int, type: Input<EC2.InstanceType>, in network: Network,
    userData: Input<String>, permissions: [Statement], file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("hosts", file: file, line: line, column: column)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ec2.amazonaws.com")),
      managedPolicyArns: [
        "arn:\(Partition.current):iam::aws:policy/AmazonSSMManagedInstanceCore",
        "arn:\(Partition.current):iam::aws:policy/CloudWatchAgentServerPolicy",
      ], roleName: "\(Environment.prefix)-hosts")
    let policy = IAM.ManagedPolicy(
      "policy", policyDocument: PolicyDocument { permissions }, managedPolicyName: "\(Environment.prefix)-hosts",
      roles: [role.roleName])
    let profile = IAM.InstanceProfile(
      "profile", roles: [role.roleName], instanceProfileName: "\(Environment.prefix)-hosts")
    let instances = (0..<count).map { number in
      EC2.Instance(
        "\(number + 1)",
        blockDeviceMappings: [
          .init(deviceName: "/dev/xvda", ebs: .init(encrypted: true, volumeSize: .gibibytes(30), volumeType: .gp3))
        ], iamInstanceProfile: profile.instanceProfileName, imageId: "ami-12c6146b", instanceType: type,
        metadataOptions: .init(httpTokens: .required), securityGroupIds: [group.groupId],
        subnetId: network.publicSubnets[number % network.publicSubnets.count].subnetId, userData: userData,
        tags: ["Name": "\(Environment.prefix)-\(number + 1)", "PatchGroup": "\(Environment.prefix)"]
      ).argument("type", for: \.instanceType).depends(on: policy)
    }
    self.group = group
    self.role = role
    self.policy = policy
    self.profile = profile
    self.instances = instances
    addresses = instances.enumerated().map { number, instance in
      EC2.EIP(
        "\(number + 1)", domain: "vpc", instanceId: instance.instanceId,
        tags: ["Name": "\(Environment.prefix)-\(number + 1)"])
    }
  }

  var body: Contents {
    group
    role
    policy
    profile
    Group("instance") { instances }
    Group("address") { addresses }
  }

  /// Watches how busy each host's processor is, in percent.
  func processor(_ threshold: Threshold) -> [Watch] {
    each(threshold, "cpu", "processor is busy", in: "AWS/EC2", "CPUUtilization")
  }

  /// Watches how much of each host's memory is taken, in percent. The CloudWatch agent tells it.
  func memory(_ threshold: Threshold) -> [Watch] {
    each(threshold, "memory", "memory is taken", in: "CWAgent", "mem_used_percent")
  }

  /// Watches how much of each host's disk is taken, in percent. The CloudWatch agent tells it.
  func disk(_ threshold: Threshold) -> [Watch] {
    each(threshold, "disk", "disk is taken", in: "CWAgent", "disk_used_percent")
  }

  private func each(
    _ threshold: Threshold, _ name: String, _ what: String, in namespace: Input<String>, _ metric: String
  ) -> [Watch] {
    instances.enumerated().flatMap { number, instance in
      Watch.levels(of: threshold) { level in
        Watch(
          "host-\(number + 1)-\(name)", "More than \(level) % of host \(number + 1)'s \(what)", metric: namespace,
          metric, of: ["InstanceId": instance.instanceId.text], by: .statistic(.average), above: level.value)
      }
    }
  }
}
