import InfraModel
import Pricing

extension CostModel {
  /// The machines of a group are paid for with the group; those that ECS starts by itself follow from the tasks
  /// (aws.amazon.com/ecs/pricing, "Amazon ECS Managed Instances").
  static let capacityProvider = CostModel.free(
    "AWS::ECS::CapacityProvider", because: "a group's machines are paid for with the group", "AutoScalingGroupProvider",
    "ClusterName", "Name", "Tags",
    except: [
      .unpriced(
        "Machines that ECS starts", because: "infra does not know how many the tasks need", "ManagedInstancesProvider")
    ])
}
