// error: cannot convert value of type 'Input<EC2.Subnet.ID>' to expected argument type 'Input<EC2.VPC.ID>'
import AWS
import Infra

let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
let subnet = EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.0.0.0/24")
let other = EC2.Subnet("b", vpcId: subnet.subnetId, cidrBlock: "10.0.1.0/24")
