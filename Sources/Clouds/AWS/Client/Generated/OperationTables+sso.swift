// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `sso`: StaticString = #"""
V	id=sso	protocol=rest-json	version=2019-06-10	service=SSO	endpoint=portal.sso	signing=awsssoportal	json=1.1
O	GetRoleCredentials	GET	/federation/credentials	0	1	2,3,4,5	unsigned
s	GetRoleCredentialsRequest	.accessToken:6,r,l=h,n=x-amz-sso_bearer_token,z	.accountId:7,r,l=q,n=account_id	.roleName:8,r,l=q,n=role_name
s	GetRoleCredentialsResponse	.roleCredentials:9
s	InvalidRequestException	error=,400	.message:10
s	UnauthorizedException	error=,401	.message:10
s	TooManyRequestsException	error=,429	.message:10
s	ResourceNotFoundException	error=,404	.message:10
S	AccessTokenType
S	AccountIdType
S	RoleNameType
s	RoleCredentials	.accessKeyId:11	.expiration:12	.secretAccessKey:13,z	.sessionToken:14,z
S	ErrorDescription
S	AccessKeyType
L	ExpirationTimestampType
S	SecretAccessKeyType
S	SessionTokenType

"""#
}
