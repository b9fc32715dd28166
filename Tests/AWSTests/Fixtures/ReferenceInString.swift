// warning: a value of another resource is not known yet: make this text an Input<String>
import AWS
import Infra

let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
let name = "network-\(vpc.vpcId)"
