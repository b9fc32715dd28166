# What every file begins with: whether its properties are as they are after the change, and whose resources these are.

variable "changed" {
  type    = bool
  default = false
}

provider "aws" {
  default_tags { tags = { Project = local.name } }
}
