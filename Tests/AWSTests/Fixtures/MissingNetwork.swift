// error: missing argument for parameter 'vpcId' in call
import AWS
import Infra

let subnet = EC2.Subnet("a", cidrBlock: "10.0.0.0/24")
