import InfraModel
import Pricing

extension CostModel {
  static let elasticLoadBalancingV2Listener = CostModel.free(
    "AWS::ElasticLoadBalancingV2::Listener", because: "only the load balancer is paid for",
    "AlpnPolicy", "Certificates", "DefaultActions", "ListenerAttributes", "LoadBalancerArn",
    "MutualAuthentication.AdvertiseTrustStoreCaNames", "MutualAuthentication.IgnoreClientCertificateExpiry",
    "MutualAuthentication.Mode", "Port", "Protocol", "SslPolicy",
    except: [
      .unpriced(
        "Trust store", because: "a load balancer pays for it by the hour", "MutualAuthentication.TrustStoreArn")
    ])
}
