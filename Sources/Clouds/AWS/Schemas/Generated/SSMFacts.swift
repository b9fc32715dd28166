// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

/// The facts of the types of SSM.
enum SSMFacts {
  static let factsParameter: StaticString = ##"{"createOnly":["Name"],"primaryIdentifier":["Name"],"properties":{"AllowedPattern":{"max":1024,"min":0,"type":"string"},"DataType":{"enum":["text","aws:ec2:image"],"max":128,"min":0,"type":"string"},"Description":{"max":1024,"min":0,"type":"string"},"Name":{"max":2048,"min":1,"type":"string"},"Policies":{"max":4096,"min":1,"type":"string"},"Tags":{"mapOf":{"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$":{"type":"string"}},"max":1000,"min":0,"type":"object"},"Tier":{"enum":["Standard","Advanced","Intelligent-Tiering"],"type":"string"},"Type":{"enum":["String","StringList"],"type":"string"},"Value":{"type":"string"}},"region":"eu-central-1","required":["Value","Type"],"tagging":{"tagOnCreate":true,"tagProperty":"/properties/Tags","tagUpdatable":true,"taggable":true},"type":"AWS::SSM::Parameter","writeOnly":["Description","Tier","AllowedPattern","Policies"]}"##
}
