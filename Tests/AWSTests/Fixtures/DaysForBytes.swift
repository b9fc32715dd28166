// error: type 'ByteCount?' has no member 'days'
import AWS
import Infra

let database = RDS.DBInstance("main", allocatedStorage: .days(20))
