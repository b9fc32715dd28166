// error: cannot convert value of type 'Int' to expected argument type 'ByteCount'
import AWS
import Infra

func function(_ role: IAM.Role) -> Lambda.Function {
  Lambda.Function("api", code: .init(imageUri: "image"), role: role.arn, memorySize: 512)
}
