// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssoOidc`: StaticString = #"""
V	id=sso-oidc	protocol=rest-json	version=2019-06-10	service=SSO OIDC	endpoint=oidc	signing=sso-oauth	json=1.1
O	CreateToken	POST	/token	0	1	2,3,4,5,6,7,8,9,10,11,12	unsigned
s	CreateTokenRequest	.clientId:13,r	.clientSecret:14,r,z	.code:15	.codeVerifier:16,z	.deviceCode:17	.grantType:18,r	.redirectUri:19	.refreshToken:20,z	.scope:21
s	CreateTokenResponse	.accessToken:22,z	.expiresIn:23	.idToken:24,z	.refreshToken:20,z	.tokenType:25
s	InvalidRequestException	error=,400	.error:26	.error_description:27	.reason:28
s	InvalidClientException	error=,401	.error:26	.error_description:27
s	InvalidGrantException	error=,400	.error:26	.error_description:27
s	UnauthorizedClientException	error=,400	.error:26	.error_description:27
s	UnsupportedGrantTypeException	error=,400	.error:26	.error_description:27
s	InvalidScopeException	error=,400	.error:26	.error_description:27
s	AuthorizationPendingException	error=,400	.error:26	.error_description:27
s	SlowDownException	error=,400	.error:26	.error_description:27
s	AccessDeniedException	error=,400	.error:26	.error_description:27	.reason:29
s	ExpiredTokenException	error=,400	.error:26	.error_description:27
s	InternalServerException	error=,500	.error:26	.error_description:27
S	ClientId
S	ClientSecret
S	AuthCode
S	CodeVerifier
S	DeviceCode
S	GrantType
S	URI
S	RefreshToken
l	Scopes	e=:30
S	AccessToken
i	ExpirationInSeconds
S	IdToken
S	TokenType
S	Error
S	ErrorDescription
S	InvalidRequestExceptionReason
S	AccessDeniedExceptionReason
S	Scope

"""#
}
