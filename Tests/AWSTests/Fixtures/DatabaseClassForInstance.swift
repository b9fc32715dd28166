// error: cannot convert value of type 'Input<RDS.InstanceClass>' to expected argument type 'Input<EC2.InstanceType>'
import AWS
import Infra

let database = RDS.DBInstance("database")
let machine = EC2.Instance("machine", instanceType: database.dbInstanceClass)
