// error: extra argument 'storage' in call
import AWS
import Infra

let queue = SQS.Queue("imports").usage(storage: .gigabytes(3))
