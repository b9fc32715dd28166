// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `apigatewayv2`: StaticString = #"""
V	id=apigatewayv2	protocol=rest-json	version=2018-11-29	service=ApiGatewayV2	endpoint=apigateway	signing=apigateway	json=1.1
O	CreateApi	POST	/v2/apis	0	1	2,3,4,5
O	CreateApiMapping	POST	/v2/domainnames/{domainName}/apimappings	6	7	2,3,4,5
O	CreateAuthorizer	POST	/v2/apis/{apiId}/authorizers	8	9	2,3,4,5
O	CreateDeployment	POST	/v2/apis/{apiId}/deployments	10	11	2,3,4,5
O	CreateDomainName	POST	/v2/domainnames	12	13	2,3,4,5,14
O	CreateIntegration	POST	/v2/apis/{apiId}/integrations	15	16	2,3,4,5
O	CreateIntegrationResponse	POST	/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses	17	18	2,3,4,5
O	CreateModel	POST	/v2/apis/{apiId}/models	19	20	2,3,4,5
O	CreateRoute	POST	/v2/apis/{apiId}/routes	21	22	2,3,4,5
O	CreateRouteResponse	POST	/v2/apis/{apiId}/routes/{routeId}/routeresponses	23	24	2,3,4,5
O	CreateStage	POST	/v2/apis/{apiId}/stages	25	26	2,3,4,5
O	CreateVpcLink	POST	/v2/vpclinks	27	28	4,3
O	DeleteAccessLogSettings	DELETE	/v2/apis/{apiId}/stages/{stageName}/accesslogsettings	29		2,3
O	DeleteApi	DELETE	/v2/apis/{apiId}	30		2,3
O	DeleteApiMapping	DELETE	/v2/domainnames/{domainName}/apimappings/{apiMappingId}	31		2,3,4
O	DeleteAuthorizer	DELETE	/v2/apis/{apiId}/authorizers/{authorizerId}	32		2,3
O	DeleteCorsConfiguration	DELETE	/v2/apis/{apiId}/cors	33		2,3
O	DeleteDeployment	DELETE	/v2/apis/{apiId}/deployments/{deploymentId}	34		2,3
O	DeleteDomainName	DELETE	/v2/domainnames/{domainName}	35		2,3
O	DeleteIntegration	DELETE	/v2/apis/{apiId}/integrations/{integrationId}	36		2,3
O	DeleteIntegrationResponse	DELETE	/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}	37		2,3
O	DeleteModel	DELETE	/v2/apis/{apiId}/models/{modelId}	38		2,3
O	DeleteRoute	DELETE	/v2/apis/{apiId}/routes/{routeId}	39		2,3
O	DeleteRouteRequestParameter	DELETE	/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}	40		2,3
O	DeleteRouteResponse	DELETE	/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}	41		2,3
O	DeleteRouteSettings	DELETE	/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}	42		2,3
O	DeleteStage	DELETE	/v2/apis/{apiId}/stages/{stageName}	43		2,3
O	DeleteVpcLink	DELETE	/v2/vpclinks/{vpcLinkId}	44	45	2,3
O	GetApi	GET	/v2/apis/{apiId}	46	47	2,3
O	GetApiMapping	GET	/v2/domainnames/{domainName}/apimappings/{apiMappingId}	48	49	2,3,4
O	GetApiMappings	GET	/v2/domainnames/{domainName}/apimappings	50	51	2,3,4	pages=NextToken;NextToken;Items;
O	GetApis	GET	/v2/apis	52	53	2,3,4	pages=NextToken;NextToken;Items;
O	GetAuthorizer	GET	/v2/apis/{apiId}/authorizers/{authorizerId}	54	55	2,3
O	GetAuthorizers	GET	/v2/apis/{apiId}/authorizers	56	57	2,3,4	pages=NextToken;NextToken;Items;
O	GetDeployment	GET	/v2/apis/{apiId}/deployments/{deploymentId}	58	59	2,3
O	GetDeployments	GET	/v2/apis/{apiId}/deployments	60	61	2,3,4	pages=NextToken;NextToken;Items;
O	GetDomainName	GET	/v2/domainnames/{domainName}	62	63	2,3
O	GetDomainNames	GET	/v2/domainnames	64	65	2,3,4	pages=NextToken;NextToken;Items;
O	GetIntegration	GET	/v2/apis/{apiId}/integrations/{integrationId}	66	67	2,3
O	GetIntegrationResponse	GET	/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}	68	69	2,3
O	GetIntegrationResponses	GET	/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses	70	71	2,3,4	pages=NextToken;NextToken;Items;
O	GetIntegrations	GET	/v2/apis/{apiId}/integrations	72	73	2,3,4	pages=NextToken;NextToken;Items;
O	GetModel	GET	/v2/apis/{apiId}/models/{modelId}	74	75	2,3
O	GetModels	GET	/v2/apis/{apiId}/models	76	77	2,3,4	pages=NextToken;NextToken;Items;
O	GetRoute	GET	/v2/apis/{apiId}/routes/{routeId}	78	79	2,3
O	GetRouteResponse	GET	/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}	80	81	2,3
O	GetRouteResponses	GET	/v2/apis/{apiId}/routes/{routeId}/routeresponses	82	83	2,3,4	pages=NextToken;NextToken;Items;
O	GetRoutes	GET	/v2/apis/{apiId}/routes	84	85	2,3,4	pages=NextToken;NextToken;Items;
O	GetStage	GET	/v2/apis/{apiId}/stages/{stageName}	86	87	2,3
O	GetStages	GET	/v2/apis/{apiId}/stages	88	89	2,3,4	pages=NextToken;NextToken;Items;
O	GetTags	GET	/v2/tags/{resource-arn}	90	91	2,3,4,5
O	GetVpcLink	GET	/v2/vpclinks/{vpcLinkId}	92	93	2,3
O	GetVpcLinks	GET	/v2/vpclinks	94	95	4,3	pages=NextToken;NextToken;Items;
O	ImportApi	PUT	/v2/apis	96	97	2,3,4,5
O	ReimportApi	PUT	/v2/apis/{apiId}	98	99	2,3,4,5
O	TagResource	POST	/v2/tags/{resource-arn}	100	101	2,3,4,5
O	UntagResource	DELETE	/v2/tags/{resource-arn}	102		2,3,4,5
O	UpdateApi	PATCH	/v2/apis/{apiId}	103	104	2,3,4,5
O	UpdateApiMapping	PATCH	/v2/domainnames/{domainName}/apimappings/{apiMappingId}	105	106	2,3,4,5
O	UpdateAuthorizer	PATCH	/v2/apis/{apiId}/authorizers/{authorizerId}	107	108	2,3,4,5
O	UpdateDeployment	PATCH	/v2/apis/{apiId}/deployments/{deploymentId}	109	110	2,3,4,5
O	UpdateDomainName	PATCH	/v2/domainnames/{domainName}	111	112	2,3,4,5
O	UpdateIntegration	PATCH	/v2/apis/{apiId}/integrations/{integrationId}	113	114	2,3,4,5
O	UpdateIntegrationResponse	PATCH	/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}	115	116	2,3,4,5
O	UpdateModel	PATCH	/v2/apis/{apiId}/models/{modelId}	117	118	2,3,4,5
O	UpdateRoute	PATCH	/v2/apis/{apiId}/routes/{routeId}	119	120	2,3,4,5
O	UpdateRouteResponse	PATCH	/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}	121	122	2,3,4,5
O	UpdateStage	PATCH	/v2/apis/{apiId}/stages/{stageName}	123	124	2,3,4,5
O	UpdateVpcLink	PATCH	/v2/vpclinks/{vpcLinkId}	125	126	2,3,4
s	CreateApiRequest	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.IpAddressType:132,n=ipAddressType	.Name:133,r,n=name	.ProtocolType:134,r,n=protocolType	.RouteKey:135,n=routeKey	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Target:137,n=target	.Version:138,n=version
s	CreateApiResponse	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.ProtocolType:134,n=protocolType	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	NotFoundException	error=,404	.Message:139,n=message	.ResourceType:139,n=resourceType
s	TooManyRequestsException	error=,429	.LimitType:139,n=limitType	.Message:139,n=message
s	BadRequestException	error=,400	.Message:139,n=message
s	ConflictException	error=,409	.Message:139,n=message
s	CreateApiMappingRequest	.ApiId:140,r,n=apiId	.ApiMappingKey:135,n=apiMappingKey	.DomainName:139,r,l=u,n=domainName	.Stage:133,r,n=stage
s	CreateApiMappingResponse	.ApiId:140,n=apiId	.ApiMappingId:140,n=apiMappingId	.ApiMappingKey:135,n=apiMappingKey	.Stage:133,n=stage
s	CreateAuthorizerRequest	.ApiId:139,r,l=u,n=apiId	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,r,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,r,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,r,n=name
s	CreateAuthorizerResponse	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerId:140,n=authorizerId	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,n=name
s	CreateDeploymentRequest	.ApiId:139,r,l=u,n=apiId	.Description:130,n=description	.StageName:133,n=stageName
s	CreateDeploymentResponse	.AutoDeployed:131,n=autoDeployed	.CreatedDate:141,n=createdDate	.DeploymentId:140,n=deploymentId	.DeploymentStatus:147,n=deploymentStatus	.DeploymentStatusMessage:139,n=deploymentStatusMessage	.Description:130,n=description
s	CreateDomainNameRequest	.DomainName:148,r,n=domainName	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:150,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode	.Tags:136,n=tags
s	CreateDomainNameResponse	.ApiMappingSelectionExpression:127,n=apiMappingSelectionExpression	.DomainName:148,n=domainName	.DomainNameArn:129,n=domainNameArn	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:152,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode	.Tags:136,n=tags
s	AccessDeniedException	error=,403	.Message:139,n=message
s	CreateIntegrationRequest	.ApiId:139,r,l=u,n=apiId	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationMethod:138,n=integrationMethod	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,r,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:162,n=tlsConfig
s	CreateIntegrationResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationId:140,n=integrationId	.IntegrationMethod:138,n=integrationMethod	.IntegrationResponseSelectionExpression:127,n=integrationResponseSelectionExpression	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:163,n=tlsConfig
s	CreateIntegrationResponseRequest	.ApiId:139,r,l=u,n=apiId	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationId:139,r,l=u,n=integrationId	.IntegrationResponseKey:135,r,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	CreateIntegrationResponseResponse	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationResponseId:140,n=integrationResponseId	.IntegrationResponseKey:135,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	CreateModelRequest	.ApiId:139,r,l=u,n=apiId	.ContentType:164,n=contentType	.Description:130,n=description	.Name:133,r,n=name	.Schema:165,r,n=schema
s	CreateModelResponse	.ContentType:164,n=contentType	.Description:130,n=description	.ModelId:140,n=modelId	.Name:133,n=name	.Schema:165,n=schema
s	CreateRouteRequest	.ApiId:139,r,l=u,n=apiId	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteKey:135,r,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	CreateRouteResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteId:140,n=routeId	.RouteKey:135,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	CreateRouteResponseRequest	.ApiId:139,r,l=u,n=apiId	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteId:139,r,l=u,n=routeId	.RouteResponseKey:135,r,n=routeResponseKey
s	CreateRouteResponseResponse	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteResponseId:140,n=routeResponseId	.RouteResponseKey:135,n=routeResponseKey
s	CreateStageRequest	.AccessLogSettings:170,n=accessLogSettings	.ApiId:139,r,l=u,n=apiId	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.RouteSettings:172,n=routeSettings	.StageName:133,r,n=stageName	.StageVariables:173,n=stageVariables	.Tags:136,n=tags
s	CreateStageResponse	.AccessLogSettings:170,n=accessLogSettings	.ApiGatewayManaged:131,n=apiGatewayManaged	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.CreatedDate:141,n=createdDate	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.LastDeploymentStatusMessage:139,n=lastDeploymentStatusMessage	.LastUpdatedDate:141,n=lastUpdatedDate	.RouteSettings:172,n=routeSettings	.StageName:133,n=stageName	.StageVariables:173,n=stageVariables	.Tags:136,n=tags
s	CreateVpcLinkRequest	.Name:133,r,n=name	.SecurityGroupIds:174,n=securityGroupIds	.SubnetIds:175,r,n=subnetIds	.Tags:136,n=tags
s	CreateVpcLinkResponse	.CreatedDate:141,n=createdDate	.Name:133,n=name	.SecurityGroupIds:174,n=securityGroupIds	.SubnetIds:175,n=subnetIds	.Tags:136,n=tags	.VpcLinkId:140,n=vpcLinkId	.VpcLinkStatus:176,n=vpcLinkStatus	.VpcLinkStatusMessage:130,n=vpcLinkStatusMessage	.VpcLinkVersion:177,n=vpcLinkVersion
s	DeleteAccessLogSettingsRequest	.ApiId:139,r,l=u,n=apiId	.StageName:139,r,l=u,n=stageName
s	DeleteApiRequest	.ApiId:139,r,l=u,n=apiId
s	DeleteApiMappingRequest	.ApiMappingId:139,r,l=u,n=apiMappingId	.DomainName:139,r,l=u,n=domainName
s	DeleteAuthorizerRequest	.ApiId:139,r,l=u,n=apiId	.AuthorizerId:139,r,l=u,n=authorizerId
s	DeleteCorsConfigurationRequest	.ApiId:139,r,l=u,n=apiId
s	DeleteDeploymentRequest	.ApiId:139,r,l=u,n=apiId	.DeploymentId:139,r,l=u,n=deploymentId
s	DeleteDomainNameRequest	.DomainName:139,r,l=u,n=domainName
s	DeleteIntegrationRequest	.ApiId:139,r,l=u,n=apiId	.IntegrationId:139,r,l=u,n=integrationId
s	DeleteIntegrationResponseRequest	.ApiId:139,r,l=u,n=apiId	.IntegrationId:139,r,l=u,n=integrationId	.IntegrationResponseId:139,r,l=u,n=integrationResponseId
s	DeleteModelRequest	.ApiId:139,r,l=u,n=apiId	.ModelId:139,r,l=u,n=modelId
s	DeleteRouteRequest	.ApiId:139,r,l=u,n=apiId	.RouteId:139,r,l=u,n=routeId
s	DeleteRouteRequestParameterRequest	.ApiId:139,r,l=u,n=apiId	.RequestParameterKey:139,r,l=u,n=requestParameterKey	.RouteId:139,r,l=u,n=routeId
s	DeleteRouteResponseRequest	.ApiId:139,r,l=u,n=apiId	.RouteId:139,r,l=u,n=routeId	.RouteResponseId:139,r,l=u,n=routeResponseId
s	DeleteRouteSettingsRequest	.ApiId:139,r,l=u,n=apiId	.RouteKey:139,r,l=u,n=routeKey	.StageName:139,r,l=u,n=stageName
s	DeleteStageRequest	.ApiId:139,r,l=u,n=apiId	.StageName:139,r,l=u,n=stageName
s	DeleteVpcLinkRequest	.VpcLinkId:139,r,l=u,n=vpcLinkId
s	DeleteVpcLinkResponse
s	GetApiRequest	.ApiId:139,r,l=u,n=apiId
s	GetApiResponse	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.ProtocolType:134,n=protocolType	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	GetApiMappingRequest	.ApiMappingId:139,r,l=u,n=apiMappingId	.DomainName:139,r,l=u,n=domainName
s	GetApiMappingResponse	.ApiId:140,n=apiId	.ApiMappingId:140,n=apiMappingId	.ApiMappingKey:135,n=apiMappingKey	.Stage:133,n=stage
s	GetApiMappingsRequest	.DomainName:139,r,l=u,n=domainName	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetApiMappingsResponse	.Items:178,n=items	.NextToken:179,n=nextToken
s	GetApisRequest	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetApisResponse	.Items:180,n=items	.NextToken:179,n=nextToken
s	GetAuthorizerRequest	.ApiId:139,r,l=u,n=apiId	.AuthorizerId:139,r,l=u,n=authorizerId
s	GetAuthorizerResponse	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerId:140,n=authorizerId	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,n=name
s	GetAuthorizersRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetAuthorizersResponse	.Items:181,n=items	.NextToken:179,n=nextToken
s	GetDeploymentRequest	.ApiId:139,r,l=u,n=apiId	.DeploymentId:139,r,l=u,n=deploymentId
s	GetDeploymentResponse	.AutoDeployed:131,n=autoDeployed	.CreatedDate:141,n=createdDate	.DeploymentId:140,n=deploymentId	.DeploymentStatus:147,n=deploymentStatus	.DeploymentStatusMessage:139,n=deploymentStatusMessage	.Description:130,n=description
s	GetDeploymentsRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetDeploymentsResponse	.Items:182,n=items	.NextToken:179,n=nextToken
s	GetDomainNameRequest	.DomainName:139,r,l=u,n=domainName
s	GetDomainNameResponse	.ApiMappingSelectionExpression:127,n=apiMappingSelectionExpression	.DomainName:148,n=domainName	.DomainNameArn:129,n=domainNameArn	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:152,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode	.Tags:136,n=tags
s	GetDomainNamesRequest	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetDomainNamesResponse	.Items:183,n=items	.NextToken:179,n=nextToken
s	GetIntegrationRequest	.ApiId:139,r,l=u,n=apiId	.IntegrationId:139,r,l=u,n=integrationId
s	GetIntegrationResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationId:140,n=integrationId	.IntegrationMethod:138,n=integrationMethod	.IntegrationResponseSelectionExpression:127,n=integrationResponseSelectionExpression	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:163,n=tlsConfig
s	GetIntegrationResponseRequest	.ApiId:139,r,l=u,n=apiId	.IntegrationId:139,r,l=u,n=integrationId	.IntegrationResponseId:139,r,l=u,n=integrationResponseId
s	GetIntegrationResponseResponse	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationResponseId:140,n=integrationResponseId	.IntegrationResponseKey:135,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	GetIntegrationResponsesRequest	.ApiId:139,r,l=u,n=apiId	.IntegrationId:139,r,l=u,n=integrationId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetIntegrationResponsesResponse	.Items:184,n=items	.NextToken:179,n=nextToken
s	GetIntegrationsRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetIntegrationsResponse	.Items:185,n=items	.NextToken:179,n=nextToken
s	GetModelRequest	.ApiId:139,r,l=u,n=apiId	.ModelId:139,r,l=u,n=modelId
s	GetModelResponse	.ContentType:164,n=contentType	.Description:130,n=description	.ModelId:140,n=modelId	.Name:133,n=name	.Schema:165,n=schema
s	GetModelsRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetModelsResponse	.Items:186,n=items	.NextToken:179,n=nextToken
s	GetRouteRequest	.ApiId:139,r,l=u,n=apiId	.RouteId:139,r,l=u,n=routeId
s	GetRouteResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteId:140,n=routeId	.RouteKey:135,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	GetRouteResponseRequest	.ApiId:139,r,l=u,n=apiId	.RouteId:139,r,l=u,n=routeId	.RouteResponseId:139,r,l=u,n=routeResponseId
s	GetRouteResponseResponse	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteResponseId:140,n=routeResponseId	.RouteResponseKey:135,n=routeResponseKey
s	GetRouteResponsesRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken	.RouteId:139,r,l=u,n=routeId
s	GetRouteResponsesResponse	.Items:187,n=items	.NextToken:179,n=nextToken
s	GetRoutesRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetRoutesResponse	.Items:188,n=items	.NextToken:179,n=nextToken
s	GetStageRequest	.ApiId:139,r,l=u,n=apiId	.StageName:139,r,l=u,n=stageName
s	GetStageResponse	.AccessLogSettings:170,n=accessLogSettings	.ApiGatewayManaged:131,n=apiGatewayManaged	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.CreatedDate:141,n=createdDate	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.LastDeploymentStatusMessage:139,n=lastDeploymentStatusMessage	.LastUpdatedDate:141,n=lastUpdatedDate	.RouteSettings:172,n=routeSettings	.StageName:133,n=stageName	.StageVariables:173,n=stageVariables	.Tags:136,n=tags
s	GetStagesRequest	.ApiId:139,r,l=u,n=apiId	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetStagesResponse	.Items:189,n=items	.NextToken:179,n=nextToken
s	GetTagsRequest	.ResourceArn:139,r,l=u,n=resource-arn
s	GetTagsResponse	.Tags:136,n=tags
s	GetVpcLinkRequest	.VpcLinkId:139,r,l=u,n=vpcLinkId
s	GetVpcLinkResponse	.CreatedDate:141,n=createdDate	.Name:133,n=name	.SecurityGroupIds:174,n=securityGroupIds	.SubnetIds:175,n=subnetIds	.Tags:136,n=tags	.VpcLinkId:140,n=vpcLinkId	.VpcLinkStatus:176,n=vpcLinkStatus	.VpcLinkStatusMessage:130,n=vpcLinkStatusMessage	.VpcLinkVersion:177,n=vpcLinkVersion
s	GetVpcLinksRequest	.MaxResults:139,l=q,n=maxResults	.NextToken:139,l=q,n=nextToken
s	GetVpcLinksResponse	.Items:190,n=items	.NextToken:179,n=nextToken
s	ImportApiRequest	.Basepath:139,l=q,n=basepath	.Body:139,r,n=body	.FailOnWarnings:131,l=q,n=failOnWarnings
s	ImportApiResponse	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.ProtocolType:134,n=protocolType	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	ReimportApiRequest	.ApiId:139,r,l=u,n=apiId	.Basepath:139,l=q,n=basepath	.Body:139,r,n=body	.FailOnWarnings:131,l=q,n=failOnWarnings
s	ReimportApiResponse	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.ProtocolType:134,n=protocolType	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	TagResourceRequest	.ResourceArn:139,r,l=u,n=resource-arn	.Tags:136,n=tags
s	TagResourceResponse
s	UntagResourceRequest	.ResourceArn:139,r,l=u,n=resource-arn	.TagKeys:142,r,l=q,n=tagKeys
s	UpdateApiRequest	.ApiId:139,r,l=u,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.RouteKey:135,n=routeKey	.RouteSelectionExpression:127,n=routeSelectionExpression	.Target:137,n=target	.Version:138,n=version
s	UpdateApiResponse	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,n=name	.ProtocolType:134,n=protocolType	.RouteSelectionExpression:127,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	UpdateApiMappingRequest	.ApiId:140,r,n=apiId	.ApiMappingId:139,r,l=u,n=apiMappingId	.ApiMappingKey:135,n=apiMappingKey	.DomainName:139,r,l=u,n=domainName	.Stage:133,n=stage
s	UpdateApiMappingResponse	.ApiId:140,n=apiId	.ApiMappingId:140,n=apiMappingId	.ApiMappingKey:135,n=apiMappingKey	.Stage:133,n=stage
s	UpdateAuthorizerRequest	.ApiId:139,r,l=u,n=apiId	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerId:139,r,l=u,n=authorizerId	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,n=name
s	UpdateAuthorizerResponse	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerId:140,n=authorizerId	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,n=name
s	UpdateDeploymentRequest	.ApiId:139,r,l=u,n=apiId	.DeploymentId:139,r,l=u,n=deploymentId	.Description:130,n=description
s	UpdateDeploymentResponse	.AutoDeployed:131,n=autoDeployed	.CreatedDate:141,n=createdDate	.DeploymentId:140,n=deploymentId	.DeploymentStatus:147,n=deploymentStatus	.DeploymentStatusMessage:139,n=deploymentStatusMessage	.Description:130,n=description
s	UpdateDomainNameRequest	.DomainName:139,r,l=u,n=domainName	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:150,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode
s	UpdateDomainNameResponse	.ApiMappingSelectionExpression:127,n=apiMappingSelectionExpression	.DomainName:148,n=domainName	.DomainNameArn:129,n=domainNameArn	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:152,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode	.Tags:136,n=tags
s	UpdateIntegrationRequest	.ApiId:139,r,l=u,n=apiId	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationId:139,r,l=u,n=integrationId	.IntegrationMethod:138,n=integrationMethod	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:162,n=tlsConfig
s	UpdateIntegrationResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationId:140,n=integrationId	.IntegrationMethod:138,n=integrationMethod	.IntegrationResponseSelectionExpression:127,n=integrationResponseSelectionExpression	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:163,n=tlsConfig
s	UpdateIntegrationResponseRequest	.ApiId:139,r,l=u,n=apiId	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationId:139,r,l=u,n=integrationId	.IntegrationResponseId:139,r,l=u,n=integrationResponseId	.IntegrationResponseKey:135,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	UpdateIntegrationResponseResponse	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationResponseId:140,n=integrationResponseId	.IntegrationResponseKey:135,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	UpdateModelRequest	.ApiId:139,r,l=u,n=apiId	.ContentType:164,n=contentType	.Description:130,n=description	.ModelId:139,r,l=u,n=modelId	.Name:133,n=name	.Schema:165,n=schema
s	UpdateModelResponse	.ContentType:164,n=contentType	.Description:130,n=description	.ModelId:140,n=modelId	.Name:133,n=name	.Schema:165,n=schema
s	UpdateRouteRequest	.ApiId:139,r,l=u,n=apiId	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteId:139,r,l=u,n=routeId	.RouteKey:135,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	UpdateRouteResult	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteId:140,n=routeId	.RouteKey:135,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	UpdateRouteResponseRequest	.ApiId:139,r,l=u,n=apiId	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteId:139,r,l=u,n=routeId	.RouteResponseId:139,r,l=u,n=routeResponseId	.RouteResponseKey:135,n=routeResponseKey
s	UpdateRouteResponseResponse	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteResponseId:140,n=routeResponseId	.RouteResponseKey:135,n=routeResponseKey
s	UpdateStageRequest	.AccessLogSettings:170,n=accessLogSettings	.ApiId:139,r,l=u,n=apiId	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.RouteSettings:172,n=routeSettings	.StageName:139,r,l=u,n=stageName	.StageVariables:173,n=stageVariables
s	UpdateStageResponse	.AccessLogSettings:170,n=accessLogSettings	.ApiGatewayManaged:131,n=apiGatewayManaged	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.CreatedDate:141,n=createdDate	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.LastDeploymentStatusMessage:139,n=lastDeploymentStatusMessage	.LastUpdatedDate:141,n=lastUpdatedDate	.RouteSettings:172,n=routeSettings	.StageName:133,n=stageName	.StageVariables:173,n=stageVariables	.Tags:136,n=tags
s	UpdateVpcLinkRequest	.Name:133,n=name	.VpcLinkId:139,r,l=u,n=vpcLinkId
s	UpdateVpcLinkResponse	.CreatedDate:141,n=createdDate	.Name:133,n=name	.SecurityGroupIds:174,n=securityGroupIds	.SubnetIds:175,n=subnetIds	.Tags:136,n=tags	.VpcLinkId:140,n=vpcLinkId	.VpcLinkStatus:176,n=vpcLinkStatus	.VpcLinkStatusMessage:130,n=vpcLinkStatusMessage	.VpcLinkVersion:177,n=vpcLinkVersion
S	SelectionExpression
s	Cors	.AllowCredentials:131,n=allowCredentials	.AllowHeaders:191,n=allowHeaders	.AllowMethods:192,n=allowMethods	.AllowOrigins:193,n=allowOrigins	.ExposeHeaders:191,n=exposeHeaders	.MaxAge:194,n=maxAge
S	Arn
S	StringWithLengthBetween0And1024
b	__boolean
S	IpAddressType
S	StringWithLengthBetween1And128
S	ProtocolType
S	SelectionKey
m	Tags	k=:139	e=:195
S	UriWithLengthBetween1And2048
S	StringWithLengthBetween1And64
S	__string
S	Id
t	__timestampIso8601	time=iso8601
l	__listOf__string	e=:139
i	IntegerWithLengthBetween0And3600	min=0	max=3600
S	AuthorizerType
l	IdentitySourceList	e=:139
s	JWTConfiguration	.Audience:142,n=audience	.Issuer:137,n=issuer
S	DeploymentStatus
S	StringWithLengthBetween1And512
l	DomainNameConfigurations	e=:196
s	MutualTlsAuthenticationInput	.TruststoreUri:137,n=truststoreUri	.TruststoreVersion:138,n=truststoreVersion
S	RoutingMode
s	MutualTlsAuthentication	.TruststoreUri:137,n=truststoreUri	.TruststoreVersion:138,n=truststoreVersion	.TruststoreWarnings:142,n=truststoreWarnings
S	StringWithLengthBetween1And1024
S	ConnectionType
S	ContentHandlingStrategy
S	IntegrationType
S	PassthroughBehavior
m	IntegrationParameters	k=:139	e=:148
m	TemplateMap	k=:139	e=:165
m	ResponseParameters	k=:139	e=:158
i	IntegerWithLengthBetween50And30000	min=50	max=30000
s	TlsConfigInput	.ServerNameToVerify:148,n=serverNameToVerify
s	TlsConfig	.ServerNameToVerify:148,n=serverNameToVerify
S	StringWithLengthBetween1And256
S	StringWithLengthBetween0And32K
l	AuthorizationScopes	e=:138
S	AuthorizationType
m	RouteModels	k=:139	e=:133
m	RouteParameters	k=:139	e=:197
s	AccessLogSettings	.DestinationArn:129,n=destinationArn	.Format:153,n=format
s	RouteSettings	.DataTraceEnabled:131,n=dataTraceEnabled	.DetailedMetricsEnabled:131,n=detailedMetricsEnabled	.LoggingLevel:198,n=loggingLevel	.ThrottlingBurstLimit:199,n=throttlingBurstLimit	.ThrottlingRateLimit:200,n=throttlingRateLimit
m	RouteSettingsMap	k=:139	e=:171
m	StageVariablesMap	k=:139	e=:201
l	SecurityGroupIdList	e=:139
l	SubnetIdList	e=:139
S	VpcLinkStatus
S	VpcLinkVersion
l	__listOfApiMapping	e=:202
S	NextToken
l	__listOfApi	e=:203
l	__listOfAuthorizer	e=:204
l	__listOfDeployment	e=:205
l	__listOfDomainName	e=:206
l	__listOfIntegrationResponse	e=:207
l	__listOfIntegration	e=:208
l	__listOfModel	e=:209
l	__listOfRouteResponse	e=:210
l	__listOfRoute	e=:211
l	__listOfStage	e=:212
l	__listOfVpcLink	e=:213
l	CorsHeaderList	e=:139
l	CorsMethodList	e=:138
l	CorsOriginList	e=:139
i	IntegerWithLengthBetweenMinus1And86400	min=-1	max=86400
S	StringWithLengthBetween1And1600
s	DomainNameConfiguration	.ApiGatewayDomainName:139,n=apiGatewayDomainName	.CertificateArn:129,n=certificateArn	.CertificateName:133,n=certificateName	.CertificateUploadDate:141,n=certificateUploadDate	.DomainNameStatus:214,n=domainNameStatus	.DomainNameStatusMessage:139,n=domainNameStatusMessage	.EndpointType:215,n=endpointType	.HostedZoneId:139,n=hostedZoneId	.IpAddressType:132,n=ipAddressType	.OwnershipVerificationCertificateArn:129,n=ownershipVerificationCertificateArn	.SecurityPolicy:216,n=securityPolicy
s	ParameterConstraints	.Required:131,n=required
S	LoggingLevel
i	__integer
d	__double
S	StringWithLengthBetween0And2048
s	ApiMapping	.ApiId:140,r,n=apiId	.ApiMappingId:140,n=apiMappingId	.ApiMappingKey:135,n=apiMappingKey	.Stage:133,r,n=stage
s	Api	.ApiEndpoint:139,n=apiEndpoint	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiId:140,n=apiId	.ApiKeySelectionExpression:127,n=apiKeySelectionExpression	.CorsConfiguration:128,n=corsConfiguration	.CreatedDate:141,n=createdDate	.Description:130,n=description	.DisableExecuteApiEndpoint:131,n=disableExecuteApiEndpoint	.DisableSchemaValidation:131,n=disableSchemaValidation	.ImportInfo:142,n=importInfo	.IpAddressType:132,n=ipAddressType	.Name:133,r,n=name	.ProtocolType:134,r,n=protocolType	.RouteSelectionExpression:127,r,n=routeSelectionExpression	.Tags:136,n=tags	.Version:138,n=version	.Warnings:142,n=warnings
s	Authorizer	.AuthorizerCredentialsArn:129,n=authorizerCredentialsArn	.AuthorizerId:140,n=authorizerId	.AuthorizerPayloadFormatVersion:138,n=authorizerPayloadFormatVersion	.AuthorizerResultTtlInSeconds:143,n=authorizerResultTtlInSeconds	.AuthorizerType:144,n=authorizerType	.AuthorizerUri:137,n=authorizerUri	.EnableSimpleResponses:131,n=enableSimpleResponses	.IdentitySource:145,n=identitySource	.IdentityValidationExpression:130,n=identityValidationExpression	.JwtConfiguration:146,n=jwtConfiguration	.Name:133,r,n=name
s	Deployment	.AutoDeployed:131,n=autoDeployed	.CreatedDate:141,n=createdDate	.DeploymentId:140,n=deploymentId	.DeploymentStatus:147,n=deploymentStatus	.DeploymentStatusMessage:139,n=deploymentStatusMessage	.Description:130,n=description
s	DomainName	.ApiMappingSelectionExpression:127,n=apiMappingSelectionExpression	.DomainName:148,r,n=domainName	.DomainNameArn:129,n=domainNameArn	.DomainNameConfigurations:149,n=domainNameConfigurations	.MutualTlsAuthentication:152,n=mutualTlsAuthentication	.RoutingMode:151,n=routingMode	.Tags:136,n=tags
s	IntegrationResponse	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.IntegrationResponseId:140,n=integrationResponseId	.IntegrationResponseKey:135,r,n=integrationResponseKey	.ResponseParameters:158,n=responseParameters	.ResponseTemplates:159,n=responseTemplates	.TemplateSelectionExpression:127,n=templateSelectionExpression
s	Integration	.ApiGatewayManaged:131,n=apiGatewayManaged	.ConnectionId:153,n=connectionId	.ConnectionType:154,n=connectionType	.ContentHandlingStrategy:155,n=contentHandlingStrategy	.CredentialsArn:129,n=credentialsArn	.Description:130,n=description	.IntegrationId:140,n=integrationId	.IntegrationMethod:138,n=integrationMethod	.IntegrationResponseSelectionExpression:127,n=integrationResponseSelectionExpression	.IntegrationSubtype:133,n=integrationSubtype	.IntegrationType:156,n=integrationType	.IntegrationUri:137,n=integrationUri	.PassthroughBehavior:157,n=passthroughBehavior	.PayloadFormatVersion:138,n=payloadFormatVersion	.RequestParameters:158,n=requestParameters	.RequestTemplates:159,n=requestTemplates	.ResponseParameters:160,n=responseParameters	.TemplateSelectionExpression:127,n=templateSelectionExpression	.TimeoutInMillis:161,n=timeoutInMillis	.TlsConfig:163,n=tlsConfig
s	Model	.ContentType:164,n=contentType	.Description:130,n=description	.ModelId:140,n=modelId	.Name:133,r,n=name	.Schema:165,n=schema
s	RouteResponse	.ModelSelectionExpression:127,n=modelSelectionExpression	.ResponseModels:168,n=responseModels	.ResponseParameters:169,n=responseParameters	.RouteResponseId:140,n=routeResponseId	.RouteResponseKey:135,r,n=routeResponseKey
s	Route	.ApiGatewayManaged:131,n=apiGatewayManaged	.ApiKeyRequired:131,n=apiKeyRequired	.AuthorizationScopes:166,n=authorizationScopes	.AuthorizationType:167,n=authorizationType	.AuthorizerId:140,n=authorizerId	.ModelSelectionExpression:127,n=modelSelectionExpression	.OperationName:138,n=operationName	.RequestModels:168,n=requestModels	.RequestParameters:169,n=requestParameters	.RouteId:140,n=routeId	.RouteKey:135,r,n=routeKey	.RouteResponseSelectionExpression:127,n=routeResponseSelectionExpression	.Target:133,n=target
s	Stage	.AccessLogSettings:170,n=accessLogSettings	.ApiGatewayManaged:131,n=apiGatewayManaged	.AutoDeploy:131,n=autoDeploy	.ClientCertificateId:140,n=clientCertificateId	.CreatedDate:141,n=createdDate	.DefaultRouteSettings:171,n=defaultRouteSettings	.DeploymentId:140,n=deploymentId	.Description:130,n=description	.LastDeploymentStatusMessage:139,n=lastDeploymentStatusMessage	.LastUpdatedDate:141,n=lastUpdatedDate	.RouteSettings:172,n=routeSettings	.StageName:133,r,n=stageName	.StageVariables:173,n=stageVariables	.Tags:136,n=tags
s	VpcLink	.CreatedDate:141,n=createdDate	.Name:133,r,n=name	.SecurityGroupIds:174,r,n=securityGroupIds	.SubnetIds:175,r,n=subnetIds	.Tags:136,n=tags	.VpcLinkId:140,r,n=vpcLinkId	.VpcLinkStatus:176,n=vpcLinkStatus	.VpcLinkStatusMessage:130,n=vpcLinkStatusMessage	.VpcLinkVersion:177,n=vpcLinkVersion
S	DomainNameStatus
S	EndpointType
S	SecurityPolicy

"""#
}
