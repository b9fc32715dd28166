// error: cannot convert value of type 'String' to expected argument type 'SecretValue'
import AWS
import Infra

let database = RDS.DBInstance("main", masterUserPassword: "hunter2", masterUsername: "admin")
