import InfraModel

extension DemandTests {
  static let files = [
    Mistake(
      "AWS::EFS::FileSystem", ["ThroughputMode": "provisioned", "LifecyclePolicies": .null],
      "IN2004 it: ProvisionedThroughputInMibps is required where ThroughputMode is provisioned [provisionedThroughputInMibps] declare provisionedThroughputInMibps"
    ),
    Mistake(
      "AWS::EFS::FileSystem", ["Encrypted": false],
      "IN2080 it: KmsKeyId is declared, and the file system is not encrypted [kmsKeyId] set encrypted to true"),
    Mistake(
      "AWS::EFS::FileSystem", ["PerformanceMode": "maxIO"],
      "IN2080 it: PerformanceMode is maxIO, which elastic throughput does not have [performanceMode] remove performanceMode"
    ),
    Mistake(
      "AWS::EFS::FileSystem", ["ThroughputMode": "bursting"],
      "IN2080 it: LifecyclePolicies moves files to the archive, which needs elastic throughput [lifecyclePolicies] set throughputMode to elastic"
    ),
    Mistake(
      "AWS::EFS::AccessPoint", ["PosixUser": ["Uid": "-1", "Gid": "1000"]],
      "IN2008 it: PosixUser.Uid is -1, but must be 0 to 4294967295 [posixUser] use 0 to 4294967295"),
    Mistake(
      "AWS::EFS::MountTarget", ["IpAddressType": "IPV6_ONLY"],
      "IN2013 it: IpAddress cannot be declared where IpAddressType is IPV6_ONLY [ipAddress] remove ipAddress"),
    Mistake(
      "AWS::IAM::OIDCProvider", ["Url": "http://token.example.com"],
      "IN2007 it: Url is \"http://token.example.com\", which is not the address of an identity provider [url] begin with https://, and leave out port and query"
    ),
  ]
}
