// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// A pool of connections in front of a database (`AWS::RDS::DBProxy`).
  ///
  /// - Identified by `DBProxyName`.
  public struct DBProxy: Resource {
    public static let typeName = "AWS::RDS::DBProxy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbProxyName: The name of the proxy. Required. 1 to 64 characters. Matches `[0-z]*`. A change replaces the resource.
    ///   - engineFamily: The engine that it speaks for: `MYSQL`, `POSTGRESQL` or `SQLSERVER`. Required. A change replaces the resource.
    ///   - roleArn: The role with which it reads the secrets: an `AWS::IAM::Role`, by its ARN. Required. 20 to 2048 characters. Updated in place.
    ///   - vpcSubnetIds: The subnets it is in: each an `AWS::EC2::Subnet`, by its ID. Required. At least 2 elements. A change replaces the resource.
    ///   - auth: How the proxy signs in to the database, a secret for each user. 1 to 200 elements. Updated in place.
    ///   - debugLogging: Whether statements are logged, with what is in them. Updated in place.
    ///   - defaultAuthScheme: Whether the proxy signs in with IAM's credentials or with secrets: `IAM_AUTH` or `NONE`. Updated in place.
    ///   - endpointNetworkType: Which versions of IP clients use: `IPV4`, `IPV6` or `DUAL`. A change replaces the resource.
    ///   - idleClientTimeout: After how long an idle client is disconnected, in whole seconds. Updated in place.
    ///   - requireTLS: Whether clients must use TLS. Updated in place.
    ///   - targetConnectionNetworkType: Which version of IP the database is reached with: `IPV4` or `IPV6`. A change replaces the resource.
    ///   - vpcSecurityGroupIds: Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID. At least 1 element. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      dbProxyName: Input<RDS.DBProxy.Name>,
      engineFamily: RDS.DBProxy.EngineFamily,
      roleArn: Input<IAM.Role.ARN>,
      vpcSubnetIds: [Input<EC2.Subnet.ID>],
      auth: [RDS.DBProxy.AuthFormat]? = nil,
      debugLogging: Input<Bool>? = nil,
      defaultAuthScheme: RDS.DBProxy.DefaultAuthScheme? = nil,
      endpointNetworkType: RDS.DBProxy.EndpointNetworkType? = nil,
      idleClientTimeout: TimeSpan? = nil,
      requireTLS: Input<Bool>? = nil,
      targetConnectionNetworkType: RDS.DBProxy.TargetConnectionNetworkType? = nil,
      vpcSecurityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DBProxyName"] = dbProxyName.expression
      declaration["EngineFamily"] = engineFamily.expression
      declaration["RoleArn"] = roleArn.expression
      declaration["VpcSubnetIds"] = vpcSubnetIds.expression
      declaration["Auth"] = auth?.expression
      declaration["DebugLogging"] = debugLogging?.expression
      declaration["DefaultAuthScheme"] = defaultAuthScheme?.expression
      declaration["EndpointNetworkType"] = endpointNetworkType?.expression
      declaration["IdleClientTimeout"] = idleClientTimeout?.inSeconds
      declaration["RequireTLS"] = requireTLS?.expression
      declaration["TargetConnectionNetworkType"] = targetConnectionNetworkType?.expression
      declaration["VpcSecurityGroupIds"] = vpcSecurityGroupIds?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name of the proxy (`DBProxyName`). Required. 1 to 64 characters. Matches `[0-z]*`. A change replaces the resource.
    public var dbProxyName: Input<RDS.DBProxy.Name> { declaration.reference("DBProxyName") }
    /// The engine that it speaks for: `MYSQL`, `POSTGRESQL` or `SQLSERVER` (`EngineFamily`). Required. A change replaces the resource.
    public var engineFamily: Input<RDS.DBProxy.EngineFamily> { declaration.reference("EngineFamily") }
    /// The role with which it reads the secrets: an `AWS::IAM::Role`, by its ARN (`RoleArn`). Required. 20 to 2048 characters. Updated in place.
    public var roleArn: Input<IAM.Role.ARN> { declaration.reference("RoleArn") }
    /// The subnets it is in: each an `AWS::EC2::Subnet`, by its ID (`VpcSubnetIds`). Required. At least 2 elements. A change replaces the resource.
    public var vpcSubnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("VpcSubnetIds") }
    /// How the proxy signs in to the database, a secret for each user (`Auth`). 1 to 200 elements. Updated in place.
    public var auth: Input<[RDS.DBProxy.AuthFormat]> { declaration.reference("Auth") }
    /// The ARN of the proxy (`DBProxyArn`). Set by the cloud.
    public var dbProxyArn: Input<String> { declaration.reference("DBProxyArn") }
    /// Whether statements are logged, with what is in them (`DebugLogging`). Updated in place.
    public var debugLogging: Input<Bool> { declaration.reference("DebugLogging") }
    /// Whether the proxy signs in with IAM's credentials or with secrets: `IAM_AUTH` or `NONE` (`DefaultAuthScheme`). Updated in place.
    public var defaultAuthScheme: Input<RDS.DBProxy.DefaultAuthScheme> { declaration.reference("DefaultAuthScheme") }
    /// Where it is reached (`Endpoint`). Set by the cloud.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }
    /// Which versions of IP clients use: `IPV4`, `IPV6` or `DUAL` (`EndpointNetworkType`). A change replaces the resource.
    public var endpointNetworkType: Input<RDS.DBProxy.EndpointNetworkType> { declaration.reference("EndpointNetworkType") }
    /// After how long an idle client is disconnected, in whole seconds (`IdleClientTimeout`). Updated in place.
    public var idleClientTimeout: Input<TimeSpan> { declaration.reference("IdleClientTimeout") }
    /// Whether clients must use TLS (`RequireTLS`). Updated in place.
    public var requireTLS: Input<Bool> { declaration.reference("RequireTLS") }
    /// Which version of IP the database is reached with: `IPV4` or `IPV6` (`TargetConnectionNetworkType`). A change replaces the resource.
    public var targetConnectionNetworkType: Input<RDS.DBProxy.TargetConnectionNetworkType> { declaration.reference("TargetConnectionNetworkType") }
    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). Set by the cloud.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`VpcSecurityGroupIds`). At least 1 element. Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// How the proxy signs in to the database, a secret for each user (an object of `AWS::RDS::DBProxy`).
    public struct AuthFormat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - authScheme: How users prove who they are to the database: `SECRETS`.
      ///   - clientPasswordAuthType: How clients' passwords are sent: `MYSQL_NATIVE_PASSWORD`, `MYSQL_CACHING_SHA2_PASSWORD`, `POSTGRES_SCRAM_SHA_256`, `POSTGRES_MD5` or `SQL_SERVER_AUTHENTICATION`.
      ///   - description: A description. 1 to 1000 characters.
      ///   - iamAuth: Whether clients sign in with IAM's credentials: `DISABLED`, `REQUIRED` or `ENABLED`.
      ///   - secretArn: The secret with a user's name and password: an `AWS::SecretsManager::Secret`, by its ARN. 20 to 2048 characters.
      public init(
        authScheme: RDS.DBProxy.AuthFormat.AuthScheme? = nil,
        clientPasswordAuthType: RDS.DBProxy.AuthFormat.ClientPasswordAuthType? = nil,
        description: Input<String>? = nil,
        iamAuth: RDS.DBProxy.AuthFormat.IAMAuth? = nil,
        secretArn: Input<SecretsManager.Secret.ARN>? = nil
      ) {
        members["AuthScheme"] = authScheme?.expression
        members["ClientPasswordAuthType"] = clientPasswordAuthType?.expression
        members["Description"] = description?.expression
        members["IAMAuth"] = iamAuth?.expression
        members["SecretArn"] = secretArn?.expression
      }

      /// What `AuthScheme` can be.
      public enum AuthScheme: String, Expressible {
        case secrets = "SECRETS"
      }

      /// What `ClientPasswordAuthType` can be.
      public enum ClientPasswordAuthType: String, Expressible {
        case mysqlNativePassword = "MYSQL_NATIVE_PASSWORD"
        case mysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD"
        case postgresScramSha_256 = "POSTGRES_SCRAM_SHA_256"
        case postgresMd5 = "POSTGRES_MD5"
        case sqlServerAuthentication = "SQL_SERVER_AUTHENTICATION"
      }

      /// What `IAMAuth` can be.
      public enum IAMAuth: String, Expressible {
        case disabled = "DISABLED"
        case required = "REQUIRED"
        case enabled = "ENABLED"
      }
    }

    /// What `DefaultAuthScheme` can be.
    public enum DefaultAuthScheme: String, Expressible {
      case iamAuth = "IAM_AUTH"
      case explicitNone = "NONE"
    }

    /// What `EndpointNetworkType` can be.
    public enum EndpointNetworkType: String, Expressible {
      case ipv4 = "IPV4"
      case ipv6 = "IPV6"
      case dual = "DUAL"
    }

    /// What `EngineFamily` can be.
    public enum EngineFamily: String, Expressible {
      case mysql = "MYSQL"
      case postgresql = "POSTGRESQL"
      case sqlserver = "SQLSERVER"
    }

    /// What `TargetConnectionNetworkType` can be.
    public enum TargetConnectionNetworkType: String, Expressible {
      case ipv4 = "IPV4"
      case ipv6 = "IPV6"
    }
  }
}
