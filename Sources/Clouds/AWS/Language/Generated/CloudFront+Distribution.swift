// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudFront {
  /// A content network that serves origins from places near to users (`AWS::CloudFront::Distribution`).
  ///
  /// - Identified by `Id`.
  public struct Distribution: Resource {
    public static let typeName = "AWS::CloudFront::Distribution"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - distributionConfig: All settings. Required. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// All settings (`DistributionConfig`). Required. Updated in place.
    public var distributionConfig: Input<CloudFront.Distribution.DistributionConfig> { declaration.reference("DistributionConfig") }
    /// The host name that clients connect to (`DomainName`). Set by the cloud.
    public var domainName: Input<String> { declaration.reference("DomainName") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// How paths are served, the first that fits (an object of `AWS::CloudFront::Distribution`).
    public struct CacheBehavior: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - pathPattern: The paths, with `*` for any text. Required.
      ///   - targetOriginId: The origin that requests go to. Required.
      ///   - viewerProtocolPolicy: Whether clients must use TLS. Required.
      ///   - allowedMethods: The methods that are taken. ["GET","HEAD"] if absent.
      ///   - cachedMethods: The methods whose answers are kept. ["GET","HEAD"] if absent.
      ///   - cachePolicyId: What answers are kept by, and for how long.
      ///   - compress: Whether answers are compressed.
      ///   - defaultTTL: How many seconds an answer is kept that does not say it. 86400 if absent.
      ///   - fieldLevelEncryptionId: The fields that are encrypted. "" if absent.
      ///   - forwardedValues: What of a request the origin sees, in the form before policies.
      ///   - functionAssociations: Functions that run near to users.
      ///   - grpcConfig: Whether gRPC is passed on.
      ///   - lambdaFunctionAssociations: Functions of Lambda that run near to users.
      ///   - maxTTL: The most seconds that an answer is kept. 31536000 if absent.
      ///   - minTTL: The fewest seconds that an answer is kept.
      ///   - originRequestPolicyId: What of a request the origin sees.
      ///   - realtimeLogConfigArn: Where requests are logged at once.
      ///   - responseHeadersPolicyId: Headers that are added to answers.
      ///   - smoothStreaming: Whether Smooth Streaming is served.
      ///   - trustedKeyGroups: The keys that signed URLs are checked with.
      ///   - trustedSigners: The accounts whose signed URLs count.
      public init(
        pathPattern: Input<String>,
        targetOriginId: Input<String>,
        viewerProtocolPolicy: Input<String>,
        allowedMethods: [Input<String>]? = nil,
        cachedMethods: [Input<String>]? = nil,
        cachePolicyId: Input<String>? = nil,
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
        members["CachedMethods"] = cachedMethods?.expression
        members["CachePolicyId"] = cachePolicyId?.expression
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

    /// The header with the tags that answers are invalidated by (an object of `AWS::CloudFront::Distribution`).
    public struct CacheTagConfig: NestedObject {
      public var members = Members()

      /// - Parameter headerName: The name of the header. Required.
      public init(headerName: Input<String>) { members["HeaderName"] = headerName.expression }
    }

    /// The function that runs when a client connects (an object of `AWS::CloudFront::Distribution`).
    public struct ConnectionFunctionAssociation: NestedObject {
      public var members = Members()

      /// - Parameter id: The function. Required. 1 to 64 characters.
      public init(id: Input<String>) { members["Id"] = id.expression }
    }

    /// The cookies that the origin sees (an object of `AWS::CloudFront::Distribution`).
    public struct Cookies: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - forward: Whether none, some or all are passed on: `all`, `none` or `whitelist`. Required.
      ///   - whitelistedNames: The names that are passed on.
      public init(forward: CloudFront.Distribution.Cookies.Forward, whitelistedNames: [Input<String>]? = nil) {
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

    /// What is answered instead of errors (an object of `AWS::CloudFront::Distribution`).
    public struct CustomErrorResponse: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - errorCode: The error. Required.
      ///   - errorCachingMinTTL: How many seconds an error is kept. 300 if absent.
      ///   - responseCode: The status that is answered instead.
      ///   - responsePagePath: The page that is answered instead.
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

    /// Settings for a server (an object of `AWS::CloudFront::Distribution`).
    public struct CustomOriginConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - originProtocolPolicy: Whether the origin is reached over TLS. Required.
      ///   - httpPort: The port for HTTP. 80 if absent.
      ///   - httpsPort: The port for HTTPS. 443 if absent.
      ///   - ipAddressType: Which versions of IP are used: `ipv4`, `ipv6` or `dualstack`.
      ///   - originKeepaliveTimeout: How long an idle connection to the origin stays, in whole seconds. 5 if absent.
      ///   - originMtlsConfig: The certificate presented to the origin.
      ///   - originReadTimeout: How long the origin may take to answer, in whole seconds. 30 if absent.
      ///   - originSSLProtocols: The versions of TLS used with the origin. ["TLSv1","SSLv3"] if absent.
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

    /// How all other paths are served (an object of `AWS::CloudFront::Distribution`).
    public struct DefaultCacheBehavior: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - targetOriginId: The origin that requests go to. Required.
      ///   - viewerProtocolPolicy: Whether clients must use TLS: `allow-all`, `https-only` or `redirect-to-https`. Required.
      ///   - allowedMethods: The methods that are taken. ["GET","HEAD"] if absent.
      ///   - cachedMethods: The methods whose answers are kept. ["GET","HEAD"] if absent.
      ///   - cachePolicyId: What answers are kept by, and for how long. "" if absent.
      ///   - compress: Whether answers are compressed.
      ///   - defaultTTL: How many seconds an answer is kept that does not say it. 86400 if absent.
      ///   - fieldLevelEncryptionId: The fields that are encrypted. "" if absent.
      ///   - forwardedValues: What of a request the origin sees, in the form before policies.
      ///   - functionAssociations: Functions that run near to users.
      ///   - grpcConfig: Whether gRPC is passed on.
      ///   - lambdaFunctionAssociations: Functions of Lambda that run near to users.
      ///   - maxTTL: The most seconds that an answer is kept. 31536000 if absent.
      ///   - minTTL: The fewest seconds that an answer is kept.
      ///   - originRequestPolicyId: What of a request the origin sees. "" if absent.
      ///   - realtimeLogConfigArn: Where requests are logged at once. "" if absent.
      ///   - responseHeadersPolicyId: Headers that are added to answers. "" if absent.
      ///   - smoothStreaming: Whether Smooth Streaming is served.
      ///   - trustedKeyGroups: The keys that signed URLs are checked with.
      ///   - trustedSigners: The accounts whose signed URLs count.
      public init(
        targetOriginId: Input<String>,
        viewerProtocolPolicy: CloudFront.Distribution.DefaultCacheBehavior.ViewerProtocolPolicy,
        allowedMethods: [Input<String>]? = nil,
        cachedMethods: [Input<String>]? = nil,
        cachePolicyId: Input<String>? = nil,
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
        members["CachedMethods"] = cachedMethods?.expression
        members["CachePolicyId"] = cachePolicyId?.expression
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

    /// All settings (an object of `AWS::CloudFront::Distribution`).
    public struct DistributionConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - defaultCacheBehavior: How all other paths are served. Required.
      ///   - enabled: Whether requests are served. Required.
      ///   - aliases: The custom domain names that it answers to.
      ///   - anycastIpListId: The fixed addresses that it is reached at.
      ///   - cacheBehaviors: How paths are served, the first that fits.
      ///   - cacheTagConfig: The header with the tags that answers are invalidated by.
      ///   - cnames: Its custom domain names, in the form before aliases.
      ///   - comment: A description. "" if absent.
      ///   - connectionFunctionAssociation: The function that runs when a client connects.
      ///   - connectionMode: Whether the distribution serves clients directly or through tenants: `direct` or `tenant-only`.
      ///   - continuousDeploymentPolicyId: How much traffic goes to the distribution for trying changes.
      ///   - customErrorResponses: What is answered instead of errors.
      ///   - customOrigin: A server as the origin (deprecated form).
      ///   - defaultRootObject: The object that `/` stands for. "" if absent.
      ///   - httpVersion: The newest version of HTTP that clients may use: `http1.1`, `http2`, `http2and3` or `http3`. "http1.1" if absent.
      ///   - ipv6Enabled: Whether clients may come by IPv6.
      ///   - logging: Where requests are logged.
      ///   - originGroups: Groups of origins for failover.
      ///   - origins: Where content comes from.
      ///   - priceClass: Which places of the world it serves from: `None`, `PriceClass_100`, `PriceClass_200` or `PriceClass_All`. "PriceClass_All" if absent.
      ///   - restrictions: The countries that are served.
      ///   - s3Origin: A bucket as the origin (deprecated form).
      ///   - staging: Whether it is for trying changes of another one.
      ///   - tenantConfig: The parameters of tenants.
      ///   - viewerCertificate: The certificate for its custom domain names.
      ///   - viewerMtlsConfig: The certificates that clients must present.
      ///   - webACLId: The web ACL that guards it: an `AWS::WAFv2::WebACL`, by its ARN. "" if absent.
      public init(
        defaultCacheBehavior: CloudFront.Distribution.DefaultCacheBehavior,
        enabled: Input<Bool>,
        aliases: [Input<String>]? = nil,
        anycastIpListId: Input<String>? = nil,
        cacheBehaviors: [CloudFront.Distribution.CacheBehavior]? = nil,
        cacheTagConfig: CloudFront.Distribution.CacheTagConfig? = nil,
        cnames: [Input<String>]? = nil,
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
        members["CacheBehaviors"] = cacheBehaviors?.expression
        members["CacheTagConfig"] = cacheTagConfig?.expression
        members["CNAMEs"] = cnames?.expression
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

      /// The parameters of tenants (an object of `AWS::CloudFront::Distribution`).
      public struct TenantConfig: NestedObject {
        public var members = Members()

        /// - Parameter parameterDefinitions: The parameters.
        public init(parameterDefinitions: [CloudFront.Distribution.ParameterDefinition]? = nil) {
          members["ParameterDefinitions"] = parameterDefinitions?.expression
        }
      }
    }

    /// What of a request the origin sees, in the form before policies (an object of `AWS::CloudFront::Distribution`).
    public struct ForwardedValues: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - queryString: Whether the origin sees the query. Required.
      ///   - cookies: The cookies that the origin sees.
      ///   - headers: The headers that the origin sees.
      ///   - queryStringCacheKeys: The parameters that answers are kept by.
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

    /// Functions that run near to users (an object of `AWS::CloudFront::Distribution`).
    public struct FunctionAssociation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - eventType: When it runs.
      ///   - functionARN: The function, by its ARN.
      public init(eventType: Input<String>? = nil, functionARN: Input<String>? = nil) {
        members["EventType"] = eventType?.expression
        members["FunctionARN"] = functionARN?.expression
      }
    }

    /// The countries that are or are not served (an object of `AWS::CloudFront::Distribution`).
    public struct GeoRestriction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - restrictionType: Whether the countries are the served ones or the others: `blacklist`, `none` or `whitelist`. Required.
      ///   - locations: The countries.
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

    /// Whether gRPC is passed on (an object of `AWS::CloudFront::Distribution`).
    public struct GrpcConfig: NestedObject {
      public var members = Members()

      /// - Parameter enabled: Whether gRPC is allowed. Required.
      public init(enabled: Input<Bool>) { members["Enabled"] = enabled.expression }
    }

    /// Functions of Lambda that run near to users (an object of `AWS::CloudFront::Distribution`).
    public struct LambdaFunctionAssociation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - eventType: When it runs.
      ///   - includeBody: Whether the function sees the content of requests.
      ///   - lambdaFunctionARN: The version of the function, by its ARN.
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

    /// A server as the origin (deprecated form) (an object of `AWS::CloudFront::Distribution`).
    public struct LegacyCustomOrigin: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dnsName: The host name of the origin. Required.
      ///   - originProtocolPolicy: Whether the origin is reached over TLS. Required.
      ///   - originSSLProtocols: The versions of TLS used with the origin. Required.
      ///   - httpPort: The port for HTTP. 80 if absent.
      ///   - httpsPort: The port for HTTPS. 443 if absent.
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

    /// A bucket as the origin (deprecated form) (an object of `AWS::CloudFront::Distribution`).
    public struct LegacyS3Origin: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dnsName: The host name of the origin. Required.
      ///   - originAccessIdentity: The identity that reads a bucket, the predecessor of access control. "" if absent.
      public init(dnsName: Input<String>, originAccessIdentity: Input<String>? = nil) {
        members["DNSName"] = dnsName.expression
        members["OriginAccessIdentity"] = originAccessIdentity?.expression
      }
    }

    /// Where requests are logged (an object of `AWS::CloudFront::Distribution`).
    public struct Logging: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucket: The bucket that logs are written to, by host name.
      ///   - includeCookies: Whether cookies are logged.
      ///   - prefix: The prefix of log file keys. "" if absent.
      public init(bucket: Input<String>? = nil, includeCookies: Input<Bool>? = nil, prefix: Input<String>? = nil) {
        members["Bucket"] = bucket?.expression
        members["IncludeCookies"] = includeCookies?.expression
        members["Prefix"] = prefix?.expression
      }
    }

    /// Where content comes from (an object of `AWS::CloudFront::Distribution`).
    public struct Origin: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - domainName: The host name of the origin. Required.
      ///   - id: The name by which behaviors use it. Required.
      ///   - connectionAttempts: How often a connection is tried.
      ///   - connectionTimeout: How long a connection may take, in whole seconds.
      ///   - customOriginConfig: Settings for a server.
      ///   - originAccessControlId: How requests to it are signed: an `AWS::CloudFront::OriginAccessControl`, by its ID.
      ///   - originCustomHeaders: Headers that requests to it carry.
      ///   - originPath: What paths begin with at the origin. "" if absent.
      ///   - originShield: A further cache in front of the origin.
      ///   - responseCompletionTimeout: How many seconds a whole answer may take.
      ///   - s3OriginConfig: Settings for a bucket.
      ///   - vpcOriginConfig: An origin in a private network.
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

    /// Headers that requests to it carry (an object of `AWS::CloudFront::Distribution`).
    public struct OriginCustomHeader: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - headerName: The name of the header. Required.
      ///   - headerValue: The value of the header. Required.
      public init(headerName: Input<String>, headerValue: Input<String>) {
        members["HeaderName"] = headerName.expression
        members["HeaderValue"] = headerValue.expression
      }
    }

    /// The entries (an object of `AWS::CloudFront::Distribution`).
    public struct OriginGroup: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - failoverCriteria: When the other origin takes over. Required.
      ///   - id: The name by which behaviors use the group. Required.
      ///   - members: The two origins of the group. Required.
      ///   - selectionCriteria: How the origin is chosen: `default` or `media-quality-based`.
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

    /// When the other origin takes over (an object of `AWS::CloudFront::Distribution`).
    public struct OriginGroupFailoverCriteria: NestedObject {
      public var members = Members()

      /// - Parameter statusCodes: The statuses. Required.
      public init(statusCodes: CloudFront.Distribution.StatusCodes) { members["StatusCodes"] = statusCodes.expression }
    }

    /// The entries (an object of `AWS::CloudFront::Distribution`).
    public struct OriginGroupMember: NestedObject {
      public var members = Members()

      /// - Parameter originId: The origin. Required.
      public init(originId: Input<String>) { members["OriginId"] = originId.expression }
    }

    /// The two origins of the group (an object of `AWS::CloudFront::Distribution`).
    public struct OriginGroupMembers: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - items: The entries. Required. 2 elements.
      ///   - quantity: How many entries there are. Required.
      public init(items: [CloudFront.Distribution.OriginGroupMember], quantity: Input<Int>) {
        members["Items"] = items.expression
        members["Quantity"] = quantity.expression
      }
    }

    /// Groups of origins for failover (an object of `AWS::CloudFront::Distribution`).
    public struct OriginGroups: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - quantity: How many entries there are. Required.
      ///   - items: The entries.
      public init(quantity: Input<Int>, items: [CloudFront.Distribution.OriginGroup]? = nil) {
        members["Quantity"] = quantity.expression
        members["Items"] = items?.expression
      }
    }

    /// The certificate presented to the origin (an object of `AWS::CloudFront::Distribution`).
    public struct OriginMtlsConfig: NestedObject {
      public var members = Members()

      /// - Parameter clientCertificateArn: The certificate presented to the origin, by its ARN. Required.
      public init(clientCertificateArn: Input<String>) {
        members["ClientCertificateArn"] = clientCertificateArn.expression
      }
    }

    /// A further cache in front of the origin (an object of `AWS::CloudFront::Distribution`).
    public struct OriginShield: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether the further cache is used.
      ///   - originShieldRegion: The region of that cache.
      public init(enabled: Input<Bool>? = nil, originShieldRegion: Input<String>? = nil) {
        members["Enabled"] = enabled?.expression
        members["OriginShieldRegion"] = originShieldRegion?.expression
      }
    }

    /// The parameters (an object of `AWS::CloudFront::Distribution`).
    public struct ParameterDefinition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - definition: The kind of value. Required.
      ///   - name: The name of the parameter. Required. 1 to 128 characters. Matches `^[a-zA-Z0-9-_]+$`.
      public init(definition: CloudFront.Distribution.ParameterDefinition.Definition, name nameValue: Input<String>) {
        members["Definition"] = definition.expression
        members["Name"] = nameValue.expression
      }

      /// The kind of value (an object of `AWS::CloudFront::Distribution`).
      public struct Definition: NestedObject {
        public var members = Members()

        /// - Parameter stringSchema: A text.
        public init(stringSchema: CloudFront.Distribution.ParameterDefinition.Definition.StringSchema? = nil) {
          members["StringSchema"] = stringSchema?.expression
        }

        /// A text (an object of `AWS::CloudFront::Distribution`).
        public struct StringSchema: NestedObject {
          public var members = Members()

          /// - Parameters:
          ///   - required: Whether tenants must set it. Required.
          ///   - comment: A description.
          ///   - defaultValue: The default value. 1 to 256 characters.
          public init(required: Input<Bool>, comment: Input<String>? = nil, defaultValue: Input<String>? = nil) {
            members["Required"] = required.expression
            members["Comment"] = comment?.expression
            members["DefaultValue"] = defaultValue?.expression
          }
        }
      }
    }

    /// The countries that are served (an object of `AWS::CloudFront::Distribution`).
    public struct Restrictions: NestedObject {
      public var members = Members()

      /// - Parameter geoRestriction: The countries that are or are not served. Required.
      public init(geoRestriction: CloudFront.Distribution.GeoRestriction) {
        members["GeoRestriction"] = geoRestriction.expression
      }
    }

    /// Settings for a bucket (an object of `AWS::CloudFront::Distribution`).
    public struct S3OriginConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - originAccessIdentity: The identity that reads a bucket, the predecessor of access control. "" if absent.
      ///   - originReadTimeout: How long the origin may take to answer. 30 if absent.
      public init(originAccessIdentity: Input<String>? = nil, originReadTimeout: Input<Int>? = nil) {
        members["OriginAccessIdentity"] = originAccessIdentity?.expression
        members["OriginReadTimeout"] = originReadTimeout?.expression
      }
    }

    /// The statuses (an object of `AWS::CloudFront::Distribution`).
    public struct StatusCodes: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - items: The entries. Required. At least 1 element.
      ///   - quantity: How many entries there are. Required.
      public init(items: [Input<Int>], quantity: Input<Int>) {
        members["Items"] = items.expression
        members["Quantity"] = quantity.expression
      }
    }

    /// Whose certificates are accepted (an object of `AWS::CloudFront::Distribution`).
    public struct TrustStoreConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - trustStoreId: The trust store. Required.
      ///   - advertiseTrustStoreCaNames: Whether clients are told whose certificates are accepted.
      ///   - ignoreCertificateExpiry: Whether expired certificates are accepted.
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

    /// The certificate for its custom domain names (an object of `AWS::CloudFront::Distribution`).
    public struct ViewerCertificate: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - acmCertificateArn: The certificate, one of the region us-east-1: an `AWS::CertificateManager::Certificate`, by its ARN.
      ///   - cloudFrontDefaultCertificate: Whether only the distribution's own name is served.
      ///   - iamCertificateId: A certificate of IAM. At most 32 characters.
      ///   - minimumProtocolVersion: The oldest version of TLS that clients may use.
      ///   - sslSupportMethod: Whether clients must name the host in the handshake: `sni-only`, `static-ip` or `vip`.
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

    /// The certificates that clients must present (an object of `AWS::CloudFront::Distribution`).
    public struct ViewerMtlsConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - mode: Whether clients must present a certificate: `required`, `optional` or `passthrough`.
      ///   - trustStoreConfig: Whose certificates are accepted.
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

    /// An origin in a private network (an object of `AWS::CloudFront::Distribution`).
    public struct VpcOriginConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - vpcOriginId: The VPC origin. Required.
      ///   - originKeepaliveTimeout: How long an idle connection to the origin stays. 5 if absent.
      ///   - originReadTimeout: How long the origin may take to answer. 30 if absent.
      ///   - ownerAccountId: The account that owns the VPC origin.
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
