import InfraModel
import Planner

extension Demand {
  static let ec2VPC: [Demand] = [
    // "You can only enable DNS hostnames if you've enabled DNS support":
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
    .holds("EnableDnsHostnames") { subject in
      guard subject.flag("EnableDnsHostnames") == true, subject.flag("EnableDnsSupport") == false else { return nil }
      return ("EnableDnsHostnames needs EnableDnsSupport, which is false", "set enableDnsSupport to true")
    }
  ]
}
