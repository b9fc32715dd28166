// error: value of type 'EC2.VPC' has no member 'desiredCount'
import AWS
import Infra

let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
  .ignoringChanges(to: \.desiredCount, because: "the scaler sets it")
