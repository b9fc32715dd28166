"""Authorizers and domains of APIs with their mappings, links to subnets, and CodeDeploy's applications and groups."""

import json

from sequences import call, of, pairs, sequence
from sequences.domains import certify, change, record, zone

do = of("apigatewayv2")
deploy = of("codedeploy")
NAME = "shop-${run}"
DOMAIN = "api-${run}.example.com"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "codedeploy.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
ISSUER = {"Issuer": "https://login.example.com", "Audience": ["shop"]}
GROUP = dict(applicationName=NAME, deploymentGroupName="web")
OWN = {"CertificateArn": "$certificate", "EndpointType": "REGIONAL", "SecurityPolicy": "TLS_1_2"}
CERTIFICATE = [
    zone(Name="example.com"),
    certify("RequestCertificate", keep={"certificate": "CertificateArn"}, apart=True, DomainName="*.example.com",
            ValidationMethod="DNS"),
    certify("DescribeCertificate", until={"Certificate.DomainValidationOptions.0.ResourceRecord.Type": "CNAME"}, apart=True,
            keep={"name": "Certificate.DomainValidationOptions.0.ResourceRecord.Name",
                  "value": "Certificate.DomainValidationOptions.0.ResourceRecord.Value"}, CertificateArn="$certificate"),
    change(("UPSERT", record("$name", "CNAME", "$value")), apart=True),
    certify("DescribeCertificate", until={"Certificate.Status": "ISSUED"}, CertificateArn="$certificate", apart=True),
]
NO_CERTIFICATE = [
    certify("DeleteCertificate", CertificateArn="$certificate", apart=True),
    change(("DELETE", record("$name", "CNAME", "$value")), apart=True),
    call("route53", "DeleteHostedZone", Id="$zone", apart=True),
]

SEQUENCES = [
    sequence(
        "AWS::ApiGatewayV2::Authorizer",
        do("CreateApi", keep={"api": "ApiId"}, Name=NAME, ProtocolType="HTTP"),
        do("CreateAuthorizer", keep={"authorizer": "AuthorizerId"}, ApiId="$api", Name="tokens", AuthorizerType="JWT",
           IdentitySource=["$request.header.Authorization"], JwtConfiguration=ISSUER),
        do("CreateAuthorizer", fails="BadRequestException", ApiId="$api", Name="function", AuthorizerType="REQUEST",
           IdentitySource=["$request.header.Authorization"]),
        do("GetAuthorizer", ApiId="$api", AuthorizerId="$authorizer"),
        do("UpdateAuthorizer", ApiId="$api", AuthorizerId="$authorizer", Name="others"),
        do("CreateRoute", ApiId="$api", RouteKey="GET /orders", AuthorizationType="JWT", AuthorizerId="$authorizer", apart=True),
        do("DeleteAuthorizer", fails="ConflictException", ApiId="$api", AuthorizerId="$authorizer"),
        do("DeleteApi", ApiId="$api"),
    ),
    sequence(
        "AWS::ApiGatewayV2::ApiMapping",
        do("CreateApi", keep={"api": "ApiId"}, Name=NAME, ProtocolType="HTTP"),
        do("CreateStage", ApiId="$api", StageName="live", apart=True),
        do("CreateDomainName", DomainName=DOMAIN, Tags={"Name": "api"}, apart=True),
        do("GetDomainName", DomainName=DOMAIN, apart=True),
        do("CreateApiMapping", keep={"mapping": "ApiMappingId"}, DomainName=DOMAIN, ApiId="$api", Stage="live", ApiMappingKey="v1"),
        do("GetApiMapping", DomainName=DOMAIN, ApiMappingId="$mapping"),
        do("CreateApiMapping", fails="ConflictException", DomainName=DOMAIN, ApiId="$api", Stage="live", ApiMappingKey="v1"),
        do("GetApiMappings", DomainName=DOMAIN),
        do("DeleteApiMapping", DomainName=DOMAIN, ApiMappingId="$mapping"),
        do("GetApiMapping", fails="NotFoundException", DomainName=DOMAIN, ApiMappingId="$mapping"),
        do("DeleteDomainName", DomainName=DOMAIN),
        do("DeleteApi", ApiId="$api"),
    ),
    sequence(
        "AWS::ApiGatewayV2::DomainName",
        *CERTIFICATE,
        do("CreateDomainName", DomainName=DOMAIN, DomainNameConfigurations=[OWN], Tags={"Name": "api"},
           MutualTlsAuthentication={"TruststoreUri": "s3://trusted/one.pem"}),
        do("CreateDomainName", fails="ConflictException", DomainName=DOMAIN, DomainNameConfigurations=[OWN]),
        do("GetDomainName", DomainName=DOMAIN),
        do("GetDomainNames", apart=True),
        do("UpdateDomainName", DomainName=DOMAIN, DomainNameConfigurations=[{**OWN, "IpAddressType": "dualstack"}]),
        do("UpdateDomainName", DomainName=DOMAIN, RoutingMode="ROUTING_RULE_THEN_API_MAPPING",
           MutualTlsAuthentication={"TruststoreUri": "s3://trusted/two.pem", "TruststoreVersion": "1"}),
        do("GetDomainName", DomainName=DOMAIN),
        do("UpdateDomainName", DomainName=DOMAIN, MutualTlsAuthentication={"TruststoreUri": ""}),
        do("UpdateDomainName", fails="NotFoundException", DomainName="none-${run}.example.com", DomainNameConfigurations=[OWN]),
        do("TagResource", ResourceArn=f"arn:aws:apigateway:eu-central-1::/domainnames/{DOMAIN}", Tags={"Owner": "me"}),
        do("UntagResource", ResourceArn=f"arn:aws:apigateway:eu-central-1::/domainnames/{DOMAIN}", TagKeys=["Name"]),
        do("GetTags", ResourceArn=f"arn:aws:apigateway:eu-central-1::/domainnames/{DOMAIN}"),
        do("GetDomainName", DomainName=DOMAIN),
        do("CreateDomainName", fails="BadRequestException", DomainName="other-${run}.example.com", DomainNameConfigurations=[
            {**OWN, "CertificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"}]),
        certify("DeleteCertificate", fails="ResourceInUseException", CertificateArn="$certificate"),
        do("DeleteDomainName", DomainName=DOMAIN),
        do("GetDomainName", fails="NotFoundException", DomainName=DOMAIN),
        *NO_CERTIFICATE,
    ),
    sequence(
        "AWS::ApiGatewayV2::VpcLink",
        call("ec2", "CreateVpc", keep={"vpc": "Vpc.VpcId"}, CidrBlock="10.0.0.0/16", apart=True),
        call("ec2", "CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, VpcId="$vpc", CidrBlock="10.0.0.0/24", apart=True),
        do("CreateVpcLink", keep={"link": "VpcLinkId"}, Name=NAME, SubnetIds=["$subnet"], Tags={"Name": "link"}),
        do("GetVpcLink", VpcLinkId="$link", until={"VpcLinkStatus": "AVAILABLE"}),
        do("UpdateVpcLink", VpcLinkId="$link", Name="other"),
        do("GetVpcLinks", apart=True),
        do("DeleteVpcLink", VpcLinkId="$link"),
        do("GetVpcLink", gone="NotFoundException", VpcLinkId="$link", until={"VpcLinkStatus": None}),
        call("ec2", "DeleteSubnet", SubnetId="$subnet"),
        call("ec2", "DeleteVpc", VpcId="$vpc"),
    ),
    sequence(
        "AWS::CodeDeploy::Application",
        deploy("CreateApplication", applicationName=NAME, computePlatform="Server", tags=pairs(Name="shop")),
        deploy("CreateApplication", fails="ApplicationAlreadyExistsException", applicationName=NAME, computePlatform="Server"),
        deploy("GetApplication", applicationName=NAME),
        deploy("BatchGetApplications", applicationNames=[NAME]),
        deploy("ListApplications", apart=True),
        deploy("TagResource", ResourceArn=f"arn:aws:codedeploy:eu-central-1:123456789012:application:{NAME}", Tags=pairs(Owner="me")),
        deploy("ListTagsForResource", ResourceArn=f"arn:aws:codedeploy:eu-central-1:123456789012:application:{NAME}"),
        deploy("GetApplication", fails="ApplicationDoesNotExistException", applicationName="none-${run}"),
        deploy("DeleteApplication", applicationName=NAME),
    ),
    sequence(
        "AWS::CodeDeploy::DeploymentGroup",
        call("iam", "CreateRole", keep={"role": "Role.Arn"}, RoleName=NAME, AssumeRolePolicyDocument=TRUST),
        deploy("CreateApplication", applicationName=NAME, computePlatform="Server"),
        deploy("CreateDeploymentGroup", **GROUP, serviceRoleArn="$role", deploymentConfigName="CodeDeployDefault.OneAtATime",
               ec2TagFilters=[{"Key": "Stage", "Value": "dev", "Type": "KEY_AND_VALUE"}]),
        deploy("CreateDeploymentGroup", fails="DeploymentGroupAlreadyExistsException", **GROUP, serviceRoleArn="$role"),
        deploy("GetDeploymentGroup", **GROUP),
        deploy("BatchGetDeploymentGroups", applicationName=NAME, deploymentGroupNames=["web"]),
        deploy("ListDeploymentGroups", applicationName=NAME),
        deploy("UpdateDeploymentGroup", applicationName=NAME, currentDeploymentGroupName="web", deploymentConfigName="CodeDeployDefault.AllAtOnce"),
        deploy("GetDeploymentGroup", fails="DeploymentGroupDoesNotExistException", applicationName=NAME, deploymentGroupName="none"),
        deploy("DeleteDeploymentGroup", **GROUP),
        deploy("DeleteApplication", applicationName=NAME),
    ),
]
