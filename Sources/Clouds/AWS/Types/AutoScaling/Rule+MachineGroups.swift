import InfraModel
import Planner

extension Rule {
  static let machineGroups = [targetsOfMachines]

  /// `ValidationError`: "Provided Target Groups may not be valid. Please ensure that they exist, and have target type
  /// instance": https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html
  private static let targetsOfMachines = Rule(
    .balancerProtocol, "A group of machines registers them with target groups of instances."
  ) { declared in
    declared.resources("AWS::AutoScaling::AutoScalingGroup").flatMap { group in
      let named = Subject(of: group, in: declared).values("TargetGroupARNs.*")
      return named.compactMap { name, value -> Diagnostic? in
        guard let targets = declared.target(value), targets.type == "AWS::ElasticLoadBalancingV2::TargetGroup",
          let type = declared.literal(targets.properties["TargetType"])?.string, type != "instance"
        else { return nil }
        return group.diagnostic(
          .balancerProtocol, "it registers instances, and \(targets.address) takes targets of type \(type)",
          property: name, notes: [targets.note("is declared here")],
          fix: "give \(targets.address) the target type instance")
      }
    }
  }
}
