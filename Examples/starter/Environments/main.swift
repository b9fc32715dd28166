import Infra

Environments.run {
  development
}
