import AWS
import Hosts
import Infra
import Modules

/// Hosts in private subnets, reached by Session Manager and not by SSH.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let network = Network(cidr: "10.0.0.0/16", zones: 2)
  network

  Hosts("workers", in: network, count: 2, image: "ami-12c6146b", type: .t3Small)
}
.tags(["Project": "example", "ManagedBy": "infra"])
