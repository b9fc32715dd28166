// error: has no member 'days8'
import AWS
import Infra

let logs = Logs.LogGroup("logs", retentionInDays: .days8)
