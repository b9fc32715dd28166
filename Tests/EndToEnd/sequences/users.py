"""Cognito: pools of users with their clients and domains."""

from sequences import of, sequence

do = of("cognito-idp")
NAME = "shop-${run}"
PASSWORDS = {"MinimumLength": 12, "RequireUppercase": True, "RequireLowercase": True, "RequireNumbers": True,
             "RequireSymbols": False, "TemporaryPasswordValidityDays": 3}
POOL = do("CreateUserPool", keep={"pool": "UserPool.Id", "arn": "UserPool.Arn"}, PoolName=NAME, apart=True)
NO_POOL = do("DeleteUserPool", UserPoolId="$pool")
NOWHERE = "eu-central-1_000000000"
OURS = dict(UserPoolId="$pool", ClientId="$client")
DOMAIN = dict(Domain=NAME, UserPoolId="$pool")

SEQUENCES = [
    sequence(
        "AWS::Cognito::UserPool",
        do("CreateUserPool", keep={"pool": "UserPool.Id", "arn": "UserPool.Arn"}, PoolName=NAME, UsernameAttributes=["email"],
           UsernameConfiguration={"CaseSensitive": False}, Policies={"PasswordPolicy": PASSWORDS}, UserPoolTags={"Name": "shop"},
           Schema=[{"Name": "email", "AttributeDataType": "String", "Required": True, "Mutable": True},
                   {"Name": "tier", "AttributeDataType": "String", "Mutable": True,
                    "StringAttributeConstraints": {"MinLength": "1", "MaxLength": "20"}}]),
        do("DescribeUserPool", UserPoolId="$pool"),
        do("ListUserPools", MaxResults=60, apart=True),
        do("UpdateUserPool", UserPoolId="$pool", PoolName="desk-${run}", DeletionProtection="ACTIVE", UserPoolTier="PLUS",
           Policies={"PasswordPolicy": {**PASSWORDS, "MinimumLength": 16}}, AutoVerifiedAttributes=["email"],
           UserAttributeUpdateSettings={"AttributesRequireVerificationBeforeUpdate": ["email"]},
           VerificationMessageTemplate={"DefaultEmailOption": "CONFIRM_WITH_CODE", "EmailSubject": "Code",
                                        "EmailMessage": "Your code is {####}"},
           EmailConfiguration={"EmailSendingAccount": "COGNITO_DEFAULT"},
           DeviceConfiguration={"ChallengeRequiredOnNewDevice": True, "DeviceOnlyRememberedOnUserPrompt": True},
           UserPoolAddOns={"AdvancedSecurityMode": "AUDIT"},
           LambdaConfig={"PreSignUp": "arn:aws:lambda:eu-central-1:123456789012:function:check"},
           AdminCreateUserConfig={"AllowAdminCreateUserOnly": True},
           AccountRecoverySetting={"RecoveryMechanisms": [{"Priority": 1, "Name": "verified_email"}]}),
        do("DescribeUserPool", UserPoolId="$pool"),
        do("SetUserPoolMfaConfig", UserPoolId="$pool", MfaConfiguration="OPTIONAL",
           SoftwareTokenMfaConfiguration={"Enabled": True}),
        do("GetUserPoolMfaConfig", UserPoolId="$pool"),
        do("AddCustomAttributes", UserPoolId="$pool", CustomAttributes=[
            {"Name": "points", "AttributeDataType": "Number", "Mutable": True,
             "NumberAttributeConstraints": {"MinValue": "0", "MaxValue": "100"}}]),
        do("DescribeUserPool", UserPoolId="$pool"),
        do("TagResource", ResourceArn="$arn", Tags={"Owner": "me"}),
        do("UntagResource", ResourceArn="$arn", TagKeys=["Name"]),
        do("ListTagsForResource", ResourceArn="$arn"),
        do("DeleteUserPool", fails="InvalidParameterException", UserPoolId="$pool"),
        # What is not said goes back to what it was at first, but for the tier.
        do("UpdateUserPool", UserPoolId="$pool", DeletionProtection="INACTIVE"),
        do("DescribeUserPool", until={"UserPool.UserPoolTier": "PLUS"}, UserPoolId="$pool"),
        do("UpdateUserPool", fails="ResourceNotFoundException", UserPoolId=NOWHERE),
        do("DeleteUserPool", UserPoolId="$pool"),
        do("DescribeUserPool", fails="ResourceNotFoundException", UserPoolId="$pool"),
    ),
    sequence(
        "AWS::Cognito::UserPoolClient",
        POOL,
        do("CreateUserPoolClient", keep={"client": "UserPoolClient.ClientId"}, UserPoolId="$pool", ClientName="web",
           GenerateSecret=True, ExplicitAuthFlows=["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]),
        do("CreateUserPoolClient", fails="ResourceNotFoundException", UserPoolId=NOWHERE, ClientName="web"),
        do("DescribeUserPoolClient", **OURS),
        do("ListUserPoolClients", UserPoolId="$pool"),
        do("UpdateUserPoolClient", **OURS, ClientName="shop",
           ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"], RefreshTokenValidity=12,
           AccessTokenValidity=30, IdTokenValidity=30, AuthSessionValidity=5,
           TokenValidityUnits={"RefreshToken": "hours", "AccessToken": "minutes", "IdToken": "minutes"},
           ReadAttributes=["email"], WriteAttributes=["email"], SupportedIdentityProviders=["COGNITO"],
           CallbackURLs=["https://shop.example.com/in"], LogoutURLs=["https://shop.example.com/out"],
           DefaultRedirectURI="https://shop.example.com/in", AllowedOAuthFlowsUserPoolClient=True, AllowedOAuthFlows=["code"],
           AllowedOAuthScopes=["openid", "email"], PreventUserExistenceErrors="ENABLED", EnableTokenRevocation=False,
           EnablePropagateAdditionalUserContextData=True),
        do("DescribeUserPoolClient", **OURS),
        do("CreateUserPoolClient", fails="ScopeDoesNotExistException", UserPoolId="$pool", ClientName="desk",
           AllowedOAuthFlowsUserPoolClient=True, AllowedOAuthFlows=["client_credentials"], AllowedOAuthScopes=["orders"],
           GenerateSecret=True),
        do("UpdateUserPoolClient", fails="InvalidParameterException", **OURS, CallbackURLs=["https://shop.example.com/in"],
           DefaultRedirectURI="https://desk.example.com/in"),
        # What is not said goes back to what it was at first.
        do("UpdateUserPoolClient", **OURS),
        do("DescribeUserPoolClient", **OURS),
        do("DeleteUserPoolClient", **OURS),
        do("DescribeUserPoolClient", fails="ResourceNotFoundException", **OURS),
        NO_POOL,
    ),
    sequence(
        "AWS::Cognito::UserPoolDomain",
        POOL,
        do("CreateUserPoolDomain", **DOMAIN, ManagedLoginVersion=1),
        do("CreateUserPoolDomain", fails="InvalidParameterException", **DOMAIN),
        do("CreateUserPoolDomain", fails="ResourceNotFoundException", Domain="other-${run}", UserPoolId=NOWHERE),
        do("DescribeUserPoolDomain", until={"DomainDescription.Status": "ACTIVE"}, Domain=NAME),
        do("UpdateUserPoolDomain", **DOMAIN, ManagedLoginVersion=2),
        do("DescribeUserPoolDomain", until={"DomainDescription.ManagedLoginVersion": 2}, Domain=NAME),
        do("DeleteUserPool", fails="InvalidParameterException", UserPoolId="$pool"),
        do("DeleteUserPoolDomain", **DOMAIN),
        do("DescribeUserPoolDomain", Domain=NAME, until={"DomainDescription.Domain": None}),
        NO_POOL,
    ),
]
