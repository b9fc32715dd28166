import AWS
import Containers
import Infra
import Modules

/// A container on a host of its own: an image registry, a database beside it, and a log that the container writes.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let network = Network(cidr: "10.0.0.0/16", zones: 2)
  network

  let images = Registry(image: "app")
  images

  let app = ContainerHost(
    "app", in: network, registry: images, tag: "latest", port: 3000, image: "ami-12c6146b", type: .t3Small)
  app

  Database(
    in: network, engine: .postgres("16.13"), size: .t3Micro, storage: .gibibytes(20), clients: ["app": app.group])

  Output("registry", images.url)
}
.tags(["Project": "example", "ManagedBy": "infra"])
