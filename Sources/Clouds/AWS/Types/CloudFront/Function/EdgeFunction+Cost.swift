import InfraModel
import Pricing

extension CostModel {
  static let edgeFunction = CostModel.free(
    "AWS::CloudFront::Function", because: "the distribution that runs it is paid for its invocations", "AutoPublish",
    "FunctionCode", "FunctionConfig.Comment", "FunctionConfig.Runtime", "FunctionMetadata", "Name", "Tags",
    except: [
      .unpriced(
        "Reads of a key value store", because: "infra does not know how often the function reads",
        "FunctionConfig.KeyValueStoreAssociations")
    ])
}
