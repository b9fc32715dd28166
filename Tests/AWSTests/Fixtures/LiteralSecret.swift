// error: a secret has no literal: use .environment("NAME")
import AWS
import Infra

let database = RDS.DBInstance("main", masterUsername: "admin", masterUserPassword: "hunter2")
