// error: name a resource, a component or an output here
import AWS
import Infra

let environment = Environment("test/one", in: .euCentral1) {
  42
}
