// error: requires the types 'CountUnit' and 'DataUnit' be equivalent
import AWS
import Infra

let queue = SQS.Queue("imports").usage(requests: .gigabytes(3))
