// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudFront {
  /// A resource of type `AWS::CloudFront::Distribution`.
  ///
  /// Identified by `Id`.
  public struct Distribution: Resource {
    public static let typeName = "AWS::CloudFront::Distribution"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - distributionConfig: Required. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      distributionConfig: CloudFront.Distribution.DistributionConfig,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DistributionConfig"] = distributionConfig.expression
      declaration.set(tags)
    }

    /// `DistributionConfig`. Required. Updated in place.
    public var distributionConfig: Input<CloudFront.Distribution.DistributionConfig> { declaration.reference("DistributionConfig") }

    /// `DomainName`. Set by the cloud.
    public var domainName: Input<String> { declaration.reference("DomainName") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `CacheBehavior`.
    public struct CacheBehavior: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - pathPattern: Required.
      ///   - targetOriginId: Required.
      ///   - viewerProtocolPolicy: Required.
      ///   - allowedMethods: ["GET","HEAD"] if absent.
      ///   - cachedMethods: ["GET","HEAD"] if absent.
      ///   - defaultTTL: 86400 if absent.
      ///   - fieldLevelEncryptionId: "" if absent.
      ///   - maxTTL: 31536000 if absent.
      public init(
        pathPattern: Input<String>,
        targetOriginId: Input<String>,
        viewerProtocolPolicy: Input<String>,
        allowedMethods: [Input<String>]? = nil,
        cachePolicyId: Input<String>? = nil,
        cachedMethods: [Input<String>]? = nil,
        compress: Input<Bool>? = nil,
        defaultTTL: Input<Double>? = nil,
        fieldLevelEncryptionId: Input<String>? = nil,
        forwardedValues: CloudFront.Distribution.ForwardedValues? = nil,
        functionAssociations: [CloudFront.Distribution.FunctionAssociation]? = nil,
        grpcConfig: CloudFront.Distribution.GrpcConfig? = nil,
        lambdaFunctionAssociations: [CloudFront.Distribution.LambdaFunctionAssociation]? = nil,
        maxTTL: Input<Double>? = nil,
        minTTL: Input<Double>? = nil,
        originRequestPolicyId: Input<String>? = nil,
        realtimeLogConfigArn: Input<String>? = nil,
        responseHeadersPolicyId: Input<String>? = nil,
        smoothStreaming: Input<Bool>? = nil,
        trustedKeyGroups: [Input<String>]? = nil,
        trustedSigners: [Input<String>]? = nil
      ) {
        members["PathPattern"] = pathPattern.expression
        members["TargetOriginId"] = targetOriginId.expression
        members["ViewerProtocolPolicy"] = viewerProtocolPolicy.expression
        members["AllowedMethods"] = allowedMethods?.expression
        members["CachePolicyId"] = cachePolicyId?.expression
        members["CachedMethods"] = cachedMethods?.expression
        members["Compress"] = compress?.expression
        members["DefaultTTL"] = defaultTTL?.expression
        members["FieldLevelEncryptionId"] = fieldLevelEncryptionId?.expression
        members["ForwardedValues"] = forwardedValues?.expression
        members["FunctionAssociations"] = functionAssociations?.expression
        members["GrpcConfig"] = grpcConfig?.expression
        members["LambdaFunctionAssociations"] = lambdaFunctionAssociations?.expression
        members["MaxTTL"] = maxTTL?.expression
        members["MinTTL"] = minTTL?.expression
        members["OriginRequestPolicyId"] = originRequestPolicyId?.expression
        members["RealtimeLogConfigArn"] = realtimeLogConfigArn?.expression
        members["ResponseHeadersPolicyId"] = responseHeadersPolicyId?.expression
        members["SmoothStreaming"] = smoothStreaming?.expression
        members["TrustedKeyGroups"] = trustedKeyGroups?.expression
        members["TrustedSigners"] = trustedSigners?.expression
      }
    }

    /// The nested object `CacheTagConfig`.
    public struct CacheTagConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - headerName: Required.
      public init(
        headerName: Input<String>
      ) {
        members["HeaderName"] = headerName.expression
      }
    }

    /// The nested object `ConnectionFunctionAssociation`.
    public struct ConnectionFunctionAssociation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required. 1 to 64 characters.
      public init(
        id: Input<String>
      ) {
        members["Id"] = id.expression
      }
    }

    /// The nested object `Cookies`.
    public struct Cookies: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - forward: Required.
      public init(
        forward: CloudFront.Distribution.Cookies.Forward,
        whitelistedNames: [Input<String>]? = nil
      ) {
        members["Forward"] = forward.expression
        members["WhitelistedNames"] = whitelistedNames?.expression
      }

      /// What `Forward` can be.
      public enum Forward: String, Expressible {
        case all
        case explicitNone = "none"
        case whitelist
      }
    }

    /// The nested object `CustomErrorResponse`.
    public struct CustomErrorResponse: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - errorCode: Required.
      ///   - errorCachingMinTTL: 300 if absent.
      public init(
        errorCode: CloudFront.Distribution.CustomErrorResponse.ErrorCode,
        errorCachingMinTTL: Input<Double>? = nil,
        responseCode: CloudFront.Distribution.CustomErrorResponse.ResponseCode? = nil,
        responsePagePath: Input<String>? = nil
      ) {
        members["ErrorCode"] = errorCode.expression
        members["ErrorCachingMinTTL"] = errorCachingMinTTL?.expression
        members["ResponseCode"] = responseCode?.expression
        members["ResponsePagePath"] = responsePagePath?.expression
      }

      /// What `ErrorCode` can be.
      public enum ErrorCode: Int, Expressible {
        case status400 = 400
        case status403 = 403
        case status404 = 404
        case status405 = 405
        case status414 = 414
        case status416 = 416
        case status500 = 500
        case status501 = 501
        case status502 = 502
        case status503 = 503
        case status504 = 504
      }

      /// What `ResponseCode` can be.
      public enum ResponseCode: Int, Expressible {
        case status200 = 200
        case status400 = 400
        case status403 = 403
        case status404 = 404
        case status405 = 405
        case status414 = 414
        case status416 = 416
        case status500 = 500
        case status501 = 501
        case status502 = 502
        case status503 = 503
        case status504 = 504
      }
    }

    /// The nested object `CustomOriginConfig`.
    public struct CustomOriginConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - originProtocolPolicy: Required.
      ///   - httpPort: 80 if absent.
      ///   - httpsPort: 443 if absent.
      ///   - originKeepaliveTimeout: 5 if absent.
      ///   - originReadTimeout: 30 if absent.
      ///   - originSSLProtocols: ["TLSv1","SSLv3"] if absent.
      public init(
        originProtocolPolicy: Input<String>,
        httpPort: Input<Int>? = nil,
        httpsPort: Input<Int>? = nil,
        ipAddressType: CloudFront.Distribution.CustomOriginConfig.IpAddressType? = nil,
        originKeepaliveTimeout: TimeSpan? = nil,
        originMtlsConfig: CloudFront.Distribution.OriginMtlsConfig? = nil,
        originReadTimeout: TimeSpan? = nil,
        originSSLProtocols: [Input<String>]? = nil
      ) {
        members["OriginProtocolPolicy"] = originProtocolPolicy.expression
        members["HTTPPort"] = httpPort?.expression
        members["HTTPSPort"] = httpsPort?.expression
        members["IpAddressType"] = ipAddressType?.expression
        members["OriginKeepaliveTimeout"] = originKeepaliveTimeout?.inSeconds
        members["OriginMtlsConfig"] = originMtlsConfig?.expression
        members["OriginReadTimeout"] = originReadTimeout?.inSeconds
        members["OriginSSLProtocols"] = originSSLProtocols?.expression
      }

      /// What `IpAddressType` can be.
      public enum IpAddressType: String, Expressible {
        case ipv4
        case ipv6
        case dualstack
      }
    }

    /// The nested object `DefaultCacheBehavior`.
    public struct DefaultCacheBehavior: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - targetOriginId: Required.
      ///   - viewerProtocolPolicy: Required.
      ///   - allowedMethods: ["GET","HEAD"] if absent.
      ///   - cachePolicyId: "" if absent.
      ///   - cachedMethods: ["GET","HEAD"] if absent.
      ///   - defaultTTL: 86400 if absent.
      ///   - fieldLevelEncryptionId: "" if absent.
      ///   - maxTTL: 31536000 if absent.
      ///   - originRequestPolicyId: "" if absent.
      ///   - realtimeLogConfigArn: "" if absent.
      ///   - responseHeadersPolicyId: "" if absent.
      public init(
        targetOriginId: Input<String>,
        viewerProtocolPolicy: CloudFront.Distribution.DefaultCacheBehavior.ViewerProtocolPolicy,
        allowedMethods: [Input<String>]? = nil,
        cachePolicyId: Input<String>? = nil,
        cachedMethods: [Input<String>]? = nil,
        compress: Input<Bool>? = nil,
        defaultTTL: Input<Double>? = nil,
        fieldLevelEncryptionId: Input<String>? = nil,
        forwardedValues: CloudFront.Distribution.ForwardedValues? = nil,
        functionAssociations: [CloudFront.Distribution.FunctionAssociation]? = nil,
        grpcConfig: CloudFront.Distribution.GrpcConfig? = nil,
        lambdaFunctionAssociations: [CloudFront.Distribution.LambdaFunctionAssociation]? = nil,
        maxTTL: Input<Double>? = nil,
        minTTL: Input<Double>? = nil,
        originRequestPolicyId: Input<String>? = nil,
        realtimeLogConfigArn: Input<String>? = nil,
        responseHeadersPolicyId: Input<String>? = nil,
        smoothStreaming: Input<Bool>? = nil,
        trustedKeyGroups: [Input<String>]? = nil,
        trustedSigners: [Input<String>]? = nil
      ) {
        members["TargetOriginId"] = targetOriginId.expression
        members["ViewerProtocolPolicy"] = viewerProtocolPolicy.expression
        members["AllowedMethods"] = allowedMethods?.expression
        members["CachePolicyId"] = cachePolicyId?.expression
        members["CachedMethods"] = cachedMethods?.expression
        members["Compress"] = compress?.expression
        members["DefaultTTL"] = defaultTTL?.expression
        members["FieldLevelEncryptionId"] = fieldLevelEncryptionId?.expression
        members["ForwardedValues"] = forwardedValues?.expression
        members["FunctionAssociations"] = functionAssociations?.expression
        members["GrpcConfig"] = grpcConfig?.expression
        members["LambdaFunctionAssociations"] = lambdaFunctionAssociations?.expression
        members["MaxTTL"] = maxTTL?.expression
        members["MinTTL"] = minTTL?.expression
        members["OriginRequestPolicyId"] = originRequestPolicyId?.expression
        members["RealtimeLogConfigArn"] = realtimeLogConfigArn?.expression
        members["ResponseHeadersPolicyId"] = responseHeadersPolicyId?.expression
        members["SmoothStreaming"] = smoothStreaming?.expression
        members["TrustedKeyGroups"] = trustedKeyGroups?.expression
        members["TrustedSigners"] = trustedSigners?.expression
      }

      /// What `ViewerProtocolPolicy` can be.
      public enum ViewerProtocolPolicy: String, Expressible {
        case allowAll = "allow-all"
        case httpsOnly = "https-only"
        case redirectToHttps = "redirect-to-https"
      }
    }

    /// The nested object `DistributionConfig`.
    public struct DistributionConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - defaultCacheBehavior: Required.
      ///   - enabled: Required.
      ///   - comment: "" if absent.
      ///   - defaultRootObject: "" if absent.
      ///   - httpVersion: "http1.1" if absent.
      ///   - priceClass: "PriceClass_All" if absent.
      ///   - webACLId: "" if absent.
      public init(
        defaultCacheBehavior: CloudFront.Distribution.DefaultCacheBehavior,
        enabled: Input<Bool>,
        aliases: [Input<String>]? = nil,
        anycastIpListId: Input<String>? = nil,
        cnames: [Input<String>]? = nil,
        cacheBehaviors: [CloudFront.Distribution.CacheBehavior]? = nil,
        cacheTagConfig: CloudFront.Distribution.CacheTagConfig? = nil,
        comment: Input<String>? = nil,
        connectionFunctionAssociation: CloudFront.Distribution.ConnectionFunctionAssociation? = nil,
        connectionMode: CloudFront.Distribution.DistributionConfig.ConnectionMode? = nil,
        continuousDeploymentPolicyId: Input<String>? = nil,
        customErrorResponses: [CloudFront.Distribution.CustomErrorResponse]? = nil,
        customOrigin: CloudFront.Distribution.LegacyCustomOrigin? = nil,
        defaultRootObject: Input<String>? = nil,
        httpVersion: CloudFront.Distribution.DistributionConfig.HttpVersion? = nil,
        ipv6Enabled: Input<Bool>? = nil,
        logging: CloudFront.Distribution.Logging? = nil,
        originGroups: CloudFront.Distribution.OriginGroups? = nil,
        origins: [CloudFront.Distribution.Origin]? = nil,
        priceClass: CloudFront.Distribution.DistributionConfig.PriceClass? = nil,
        restrictions: CloudFront.Distribution.Restrictions? = nil,
        s3Origin: CloudFront.Distribution.LegacyS3Origin? = nil,
        staging: Input<Bool>? = nil,
        tenantConfig: CloudFront.Distribution.DistributionConfig.TenantConfig? = nil,
        viewerCertificate: CloudFront.Distribution.ViewerCertificate? = nil,
        viewerMtlsConfig: CloudFront.Distribution.ViewerMtlsConfig? = nil,
        webACLId: Input<WAFv2.WebACL.ARN>? = nil
      ) {
        members["DefaultCacheBehavior"] = defaultCacheBehavior.expression
        members["Enabled"] = enabled.expression
        members["Aliases"] = aliases?.expression
        members["AnycastIpListId"] = anycastIpListId?.expression
        members["CNAMEs"] = cnames?.expression
        members["CacheBehaviors"] = cacheBehaviors?.expression
        members["CacheTagConfig"] = cacheTagConfig?.expression
        members["Comment"] = comment?.expression
        members["ConnectionFunctionAssociation"] = connectionFunctionAssociation?.expression
        members["ConnectionMode"] = connectionMode?.expression
        members["ContinuousDeploymentPolicyId"] = continuousDeploymentPolicyId?.expression
        members["CustomErrorResponses"] = customErrorResponses?.expression
        members["CustomOrigin"] = customOrigin?.expression
        members["DefaultRootObject"] = defaultRootObject?.expression
        members["HttpVersion"] = httpVersion?.expression
        members["IPV6Enabled"] = ipv6Enabled?.expression
        members["Logging"] = logging?.expression
        members["OriginGroups"] = originGroups?.expression
        members["Origins"] = origins?.expression
        members["PriceClass"] = priceClass?.expression
        members["Restrictions"] = restrictions?.expression
        members["S3Origin"] = s3Origin?.expression
        members["Staging"] = staging?.expression
        members["TenantConfig"] = tenantConfig?.expression
        members["ViewerCertificate"] = viewerCertificate?.expression
        members["ViewerMtlsConfig"] = viewerMtlsConfig?.expression
        members["WebACLId"] = webACLId?.expression
      }

      /// What `ConnectionMode` can be.
      public enum ConnectionMode: String, Expressible {
        case direct
        case tenantOnly = "tenant-only"
      }

      /// What `HttpVersion` can be.
      public enum HttpVersion: String, Expressible {
        case http1_1 = "http1.1"
        case http2
        case http2and3
        case http3
      }

      /// What `PriceClass` can be.
      public enum PriceClass: String, Expressible {
        case explicitNone = "None"
        case priceClass_100 = "PriceClass_100"
        case priceClass_200 = "PriceClass_200"
        case priceClassAll = "PriceClass_All"
      }

      /// The nested object `TenantConfig`.
      public struct TenantConfig: NestedObject {
        public var members = Members()

        /// Makes one.
        public init(
          parameterDefinitions: [CloudFront.Distribution.ParameterDefinition]? = nil
        ) {
          members["ParameterDefinitions"] = parameterDefinitions?.expression
        }
      }
    }

    /// The nested object `ForwardedValues`.
    public struct ForwardedValues: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - queryString: Required.
      public init(
        queryString: Input<Bool>,
        cookies: CloudFront.Distribution.Cookies? = nil,
        headers: [Input<String>]? = nil,
        queryStringCacheKeys: [Input<String>]? = nil
      ) {
        members["QueryString"] = queryString.expression
        members["Cookies"] = cookies?.expression
        members["Headers"] = headers?.expression
        members["QueryStringCacheKeys"] = queryStringCacheKeys?.expression
      }
    }

    /// The nested object `FunctionAssociation`.
    public struct FunctionAssociation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        eventType: Input<String>? = nil,
        functionARN: Input<String>? = nil
      ) {
        members["EventType"] = eventType?.expression
        members["FunctionARN"] = functionARN?.expression
      }
    }

    /// The nested object `GeoRestriction`.
    public struct GeoRestriction: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - restrictionType: Required.
      public init(
        restrictionType: CloudFront.Distribution.GeoRestriction.RestrictionType,
        locations: [Input<CountryCode>]? = nil
      ) {
        members["RestrictionType"] = restrictionType.expression
        members["Locations"] = locations?.expression
      }

      /// What `RestrictionType` can be.
      public enum RestrictionType: String, Expressible {
        case blacklist
        case explicitNone = "none"
        case whitelist
      }
    }

    /// The nested object `GrpcConfig`.
    public struct GrpcConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enabled: Required.
      public init(
        enabled: Input<Bool>
      ) {
        members["Enabled"] = enabled.expression
      }
    }

    /// The nested object `LambdaFunctionAssociation`.
    public struct LambdaFunctionAssociation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        eventType: Input<String>? = nil,
        includeBody: Input<Bool>? = nil,
        lambdaFunctionARN: Input<String>? = nil
      ) {
        members["EventType"] = eventType?.expression
        members["IncludeBody"] = includeBody?.expression
        members["LambdaFunctionARN"] = lambdaFunctionARN?.expression
      }
    }

    /// The nested object `LegacyCustomOrigin`.
    public struct LegacyCustomOrigin: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - dnsName: Required.
      ///   - originProtocolPolicy: Required.
      ///   - originSSLProtocols: Required.
      ///   - httpPort: 80 if absent.
      ///   - httpsPort: 443 if absent.
      public init(
        dnsName: Input<String>,
        originProtocolPolicy: Input<String>,
        originSSLProtocols: [Input<String>],
        httpPort: Input<Int>? = nil,
        httpsPort: Input<Int>? = nil
      ) {
        members["DNSName"] = dnsName.expression
        members["OriginProtocolPolicy"] = originProtocolPolicy.expression
        members["OriginSSLProtocols"] = originSSLProtocols.expression
        members["HTTPPort"] = httpPort?.expression
        members["HTTPSPort"] = httpsPort?.expression
      }
    }

    /// The nested object `LegacyS3Origin`.
    public struct LegacyS3Origin: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - dnsName: Required.
      ///   - originAccessIdentity: "" if absent.
      public init(
        dnsName: Input<String>,
        originAccessIdentity: Input<String>? = nil
      ) {
        members["DNSName"] = dnsName.expression
        members["OriginAccessIdentity"] = originAccessIdentity?.expression
      }
    }

    /// The nested object `Logging`.
    public struct Logging: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - prefix: "" if absent.
      public init(
        bucket: Input<String>? = nil,
        includeCookies: Input<Bool>? = nil,
        prefix: Input<String>? = nil
      ) {
        members["Bucket"] = bucket?.expression
        members["IncludeCookies"] = includeCookies?.expression
        members["Prefix"] = prefix?.expression
      }
    }

    /// The nested object `Origin`.
    public struct Origin: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - domainName: Required.
      ///   - id: Required.
      ///   - originPath: "" if absent.
      public init(
        domainName: Input<String>,
        id: Input<String>,
        connectionAttempts: Input<Int>? = nil,
        connectionTimeout: TimeSpan? = nil,
        customOriginConfig: CloudFront.Distribution.CustomOriginConfig? = nil,
        originAccessControlId: Input<CloudFront.OriginAccessControl.ID>? = nil,
        originCustomHeaders: [CloudFront.Distribution.OriginCustomHeader]? = nil,
        originPath: Input<String>? = nil,
        originShield: CloudFront.Distribution.OriginShield? = nil,
        responseCompletionTimeout: Input<Int>? = nil,
        s3OriginConfig: CloudFront.Distribution.S3OriginConfig? = nil,
        vpcOriginConfig: CloudFront.Distribution.VpcOriginConfig? = nil
      ) {
        members["DomainName"] = domainName.expression
        members["Id"] = id.expression
        members["ConnectionAttempts"] = connectionAttempts?.expression
        members["ConnectionTimeout"] = connectionTimeout?.inSeconds
        members["CustomOriginConfig"] = customOriginConfig?.expression
        members["OriginAccessControlId"] = originAccessControlId?.expression
        members["OriginCustomHeaders"] = originCustomHeaders?.expression
        members["OriginPath"] = originPath?.expression
        members["OriginShield"] = originShield?.expression
        members["ResponseCompletionTimeout"] = responseCompletionTimeout?.expression
        members["S3OriginConfig"] = s3OriginConfig?.expression
        members["VpcOriginConfig"] = vpcOriginConfig?.expression
      }
    }

    /// The nested object `OriginCustomHeader`.
    public struct OriginCustomHeader: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - headerName: Required.
      ///   - headerValue: Required.
      public init(
        headerName: Input<String>,
        headerValue: Input<String>
      ) {
        members["HeaderName"] = headerName.expression
        members["HeaderValue"] = headerValue.expression
      }
    }

    /// The nested object `OriginGroup`.
    public struct OriginGroup: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - failoverCriteria: Required.
      ///   - id: Required.
      ///   - members: Required.
      public init(
        failoverCriteria: CloudFront.Distribution.OriginGroupFailoverCriteria,
        id: Input<String>,
        members membersValue: CloudFront.Distribution.OriginGroupMembers,
        selectionCriteria: CloudFront.Distribution.OriginGroup.SelectionCriteria? = nil
      ) {
        members["FailoverCriteria"] = failoverCriteria.expression
        members["Id"] = id.expression
        members["Members"] = membersValue.expression
        members["SelectionCriteria"] = selectionCriteria?.expression
      }

      /// What `SelectionCriteria` can be.
      public enum SelectionCriteria: String, Expressible {
        case `default` = "default"
        case mediaQualityBased = "media-quality-based"
      }
    }

    /// The nested object `OriginGroupFailoverCriteria`.
    public struct OriginGroupFailoverCriteria: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statusCodes: Required.
      public init(
        statusCodes: CloudFront.Distribution.StatusCodes
      ) {
        members["StatusCodes"] = statusCodes.expression
      }
    }

    /// The nested object `OriginGroupMember`.
    public struct OriginGroupMember: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - originId: Required.
      public init(
        originId: Input<String>
      ) {
        members["OriginId"] = originId.expression
      }
    }

    /// The nested object `OriginGroupMembers`.
    public struct OriginGroupMembers: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - items: Required. 2 elements.
      ///   - quantity: Required.
      public init(
        items: [CloudFront.Distribution.OriginGroupMember],
        quantity: Input<Int>
      ) {
        members["Items"] = items.expression
        members["Quantity"] = quantity.expression
      }
    }

    /// The nested object `OriginGroups`.
    public struct OriginGroups: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - quantity: Required.
      public init(
        quantity: Input<Int>,
        items: [CloudFront.Distribution.OriginGroup]? = nil
      ) {
        members["Quantity"] = quantity.expression
        members["Items"] = items?.expression
      }
    }

    /// The nested object `OriginMtlsConfig`.
    public struct OriginMtlsConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - clientCertificateArn: Required.
      public init(
        clientCertificateArn: Input<String>
      ) {
        members["ClientCertificateArn"] = clientCertificateArn.expression
      }
    }

    /// The nested object `OriginShield`.
    public struct OriginShield: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enabled: Input<Bool>? = nil,
        originShieldRegion: Input<String>? = nil
      ) {
        members["Enabled"] = enabled?.expression
        members["OriginShieldRegion"] = originShieldRegion?.expression
      }
    }

    /// The nested object `ParameterDefinition`.
    public struct ParameterDefinition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - definition: Required.
      ///   - name: Required. 1 to 128 characters. Matches `^[a-zA-Z0-9-_]+$`.
      public init(
        definition: CloudFront.Distribution.ParameterDefinition.Definition,
        name nameValue: Input<String>
      ) {
        members["Definition"] = definition.expression
        members["Name"] = nameValue.expression
      }

      /// The nested object `Definition`.
      public struct Definition: NestedObject {
        public var members = Members()

        /// Makes one.
        public init(
          stringSchema: CloudFront.Distribution.ParameterDefinition.Definition.StringSchema? = nil
        ) {
          members["StringSchema"] = stringSchema?.expression
        }

        /// The nested object `StringSchema`.
        public struct StringSchema: NestedObject {
          public var members = Members()

          /// Makes one.
          /// - Parameters:
          ///   - required: Required.
          ///   - defaultValue: 1 to 256 characters.
          public init(
            required: Input<Bool>,
            comment: Input<String>? = nil,
            defaultValue: Input<String>? = nil
          ) {
            members["Required"] = required.expression
            members["Comment"] = comment?.expression
            members["DefaultValue"] = defaultValue?.expression
          }
        }
      }
    }

    /// The nested object `Restrictions`.
    public struct Restrictions: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - geoRestriction: Required.
      public init(
        geoRestriction: CloudFront.Distribution.GeoRestriction
      ) {
        members["GeoRestriction"] = geoRestriction.expression
      }
    }

    /// The nested object `S3OriginConfig`.
    public struct S3OriginConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - originAccessIdentity: "" if absent.
      ///   - originReadTimeout: 30 if absent.
      public init(
        originAccessIdentity: Input<String>? = nil,
        originReadTimeout: Input<Int>? = nil
      ) {
        members["OriginAccessIdentity"] = originAccessIdentity?.expression
        members["OriginReadTimeout"] = originReadTimeout?.expression
      }
    }

    /// The nested object `StatusCodes`.
    public struct StatusCodes: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - items: Required. At least 1 element.
      ///   - quantity: Required.
      public init(
        items: [Input<Int>],
        quantity: Input<Int>
      ) {
        members["Items"] = items.expression
        members["Quantity"] = quantity.expression
      }
    }

    /// The nested object `TrustStoreConfig`.
    public struct TrustStoreConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - trustStoreId: Required.
      public init(
        trustStoreId: Input<String>,
        advertiseTrustStoreCaNames: Input<Bool>? = nil,
        ignoreCertificateExpiry: Input<Bool>? = nil
      ) {
        members["TrustStoreId"] = trustStoreId.expression
        members["AdvertiseTrustStoreCaNames"] = advertiseTrustStoreCaNames?.expression
        members["IgnoreCertificateExpiry"] = ignoreCertificateExpiry?.expression
      }
    }

    /// The nested object `ViewerCertificate`.
    public struct ViewerCertificate: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - iamCertificateId: At most 32 characters.
      public init(
        acmCertificateArn: Input<CertificateManager.Certificate.ARN>? = nil,
        cloudFrontDefaultCertificate: Input<Bool>? = nil,
        iamCertificateId: Input<String>? = nil,
        minimumProtocolVersion: CloudFront.Distribution.ViewerCertificate.MinimumProtocolVersion? = nil,
        sslSupportMethod: CloudFront.Distribution.ViewerCertificate.SslSupportMethod? = nil
      ) {
        members["AcmCertificateArn"] = acmCertificateArn?.expression
        members["CloudFrontDefaultCertificate"] = cloudFrontDefaultCertificate?.expression
        members["IamCertificateId"] = iamCertificateId?.expression
        members["MinimumProtocolVersion"] = minimumProtocolVersion?.expression
        members["SslSupportMethod"] = sslSupportMethod?.expression
      }

      /// What `MinimumProtocolVersion` can be.
      public enum MinimumProtocolVersion: String, Expressible {
        case ssLv3 = "SSLv3"
        case tlSv1 = "TLSv1"
        case tlSv1_1_2016 = "TLSv1.1_2016"
        case tlSv1_2_2018 = "TLSv1.2_2018"
        case tlSv1_2_2019 = "TLSv1.2_2019"
        case tlSv1_2_2021 = "TLSv1.2_2021"
        case tlSv1_2_2025 = "TLSv1.2_2025"
        case tlSv1_3_2025 = "TLSv1.3_2025"
        case tlSv1_2016 = "TLSv1_2016"
      }

      /// What `SslSupportMethod` can be.
      public enum SslSupportMethod: String, Expressible {
        case sniOnly = "sni-only"
        case staticIp = "static-ip"
        case vip
      }
    }

    /// The nested object `ViewerMtlsConfig`.
    public struct ViewerMtlsConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        mode: CloudFront.Distribution.ViewerMtlsConfig.Mode? = nil,
        trustStoreConfig: CloudFront.Distribution.TrustStoreConfig? = nil
      ) {
        members["Mode"] = mode?.expression
        members["TrustStoreConfig"] = trustStoreConfig?.expression
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case required
        case optional
        case passthrough
      }
    }

    /// The nested object `VpcOriginConfig`.
    public struct VpcOriginConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - vpcOriginId: Required.
      ///   - originKeepaliveTimeout: 5 if absent.
      ///   - originReadTimeout: 30 if absent.
      public init(
        vpcOriginId: Input<String>,
        originKeepaliveTimeout: Input<Int>? = nil,
        originReadTimeout: Input<Int>? = nil,
        ownerAccountId: Input<String>? = nil
      ) {
        members["VpcOriginId"] = vpcOriginId.expression
        members["OriginKeepaliveTimeout"] = originKeepaliveTimeout?.expression
        members["OriginReadTimeout"] = originReadTimeout?.expression
        members["OwnerAccountId"] = ownerAccountId?.expression
      }
    }
  }
}
