// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension WAFv2 {
  /// A resource of type `AWS::WAFv2::WebACL`.
  ///
  /// Identified by `Name`, `Id`, `Scope`.
  public struct WebACL: Resource {
    public static let typeName = "AWS::WAFv2::WebACL"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - defaultAction: Required. Updated in place.
    ///   - scope: Required. A change replaces the resource.
    ///   - visibilityConfig: Required. Updated in place.
    ///   - applicationConfig: Updated in place.
    ///   - associationConfig: Updated in place.
    ///   - captchaConfig: Updated in place.
    ///   - challengeConfig: Updated in place.
    ///   - customResponseBodies: Updated in place.
    ///   - dataProtectionConfig: Updated in place.
    ///   - description: Matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`. Updated in place.
    ///   - name: Matches `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    ///   - onSourceDDoSProtectionConfig: Updated in place.
    ///   - rules: Updated in place.
    ///   - tokenDomains: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      defaultAction: WAFv2.WebACL.DefaultAction,
      scope: WAFv2.WebACL.Scope,
      visibilityConfig: WAFv2.WebACL.VisibilityConfig,
      applicationConfig: WAFv2.WebACL.ApplicationConfig? = nil,
      associationConfig: WAFv2.WebACL.AssociationConfig? = nil,
      captchaConfig: WAFv2.WebACL.CaptchaConfig? = nil,
      challengeConfig: WAFv2.WebACL.ChallengeConfig? = nil,
      customResponseBodies: [String: WAFv2.WebACL.CustomResponseBody]? = nil,
      dataProtectionConfig: WAFv2.WebACL.DataProtectionConfig? = nil,
      description: Input<String>? = nil,
      name nameValue: Input<String>? = nil,
      onSourceDDoSProtectionConfig: WAFv2.WebACL.OnSourceDDoSProtectionConfig? = nil,
      rules: [WAFv2.WebACL.Rule]? = nil,
      tokenDomains: [Input<String>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DefaultAction"] = defaultAction.expression
      declaration["Scope"] = scope.expression
      declaration["VisibilityConfig"] = visibilityConfig.expression
      declaration["ApplicationConfig"] = applicationConfig?.expression
      declaration["AssociationConfig"] = associationConfig?.expression
      declaration["CaptchaConfig"] = captchaConfig?.expression
      declaration["ChallengeConfig"] = challengeConfig?.expression
      declaration["CustomResponseBodies"] = customResponseBodies?.expression
      declaration["DataProtectionConfig"] = dataProtectionConfig?.expression
      declaration["Description"] = description?.expression
      declaration["Name"] = nameValue?.expression
      declaration["OnSourceDDoSProtectionConfig"] = onSourceDDoSProtectionConfig?.expression
      declaration["Rules"] = rules?.expression
      declaration["TokenDomains"] = tokenDomains?.expression
      declaration.set(tags)
    }

    /// `DefaultAction`. Required. Updated in place.
    public var defaultAction: Input<WAFv2.WebACL.DefaultAction> { declaration.reference("DefaultAction") }

    /// `Scope`. Required. A change replaces the resource.
    public var scope: Input<WAFv2.WebACL.Scope> { declaration.reference("Scope") }

    /// `VisibilityConfig`. Required. Updated in place.
    public var visibilityConfig: Input<WAFv2.WebACL.VisibilityConfig> { declaration.reference("VisibilityConfig") }

    /// `ApplicationConfig`. Updated in place.
    public var applicationConfig: Input<WAFv2.WebACL.ApplicationConfig> { declaration.reference("ApplicationConfig") }

    /// `Arn`. 20 to 2048 characters. Matches `\S`. Set by the cloud.
    public var arn: Input<WAFv2.WebACL.ARN> { declaration.reference("Arn") }

    /// `AssociationConfig`. Updated in place.
    public var associationConfig: Input<WAFv2.WebACL.AssociationConfig> { declaration.reference("AssociationConfig") }

    /// `Capacity`. Set by the cloud.
    public var capacity: Input<Int> { declaration.reference("Capacity") }

    /// `CaptchaConfig`. Updated in place.
    public var captchaConfig: Input<WAFv2.WebACL.CaptchaConfig> { declaration.reference("CaptchaConfig") }

    /// `ChallengeConfig`. Updated in place.
    public var challengeConfig: Input<WAFv2.WebACL.ChallengeConfig> { declaration.reference("ChallengeConfig") }

    /// `CustomResponseBodies`. Updated in place.
    public var customResponseBodies: Input<[String: WAFv2.WebACL.CustomResponseBody]> { declaration.reference("CustomResponseBodies") }

    /// `DataProtectionConfig`. Updated in place.
    public var dataProtectionConfig: Input<WAFv2.WebACL.DataProtectionConfig> { declaration.reference("DataProtectionConfig") }

    /// `Description`. Matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `Id`. Matches `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `LabelNamespace`. Matches `^[0-9A-Za-z_:-]{1,1024}$`. Set by the cloud.
    public var labelNamespace: Input<String> { declaration.reference("LabelNamespace") }

    /// `Name`. Matches `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `OnSourceDDoSProtectionConfig`. Updated in place.
    public var onSourceDDoSProtectionConfig: Input<WAFv2.WebACL.OnSourceDDoSProtectionConfig> { declaration.reference("OnSourceDDoSProtectionConfig") }

    /// `Rules`. Updated in place.
    public var rules: Input<[WAFv2.WebACL.Rule]> { declaration.reference("Rules") }

    /// `TokenDomains`. Updated in place.
    public var tokenDomains: Input<[String]> { declaration.reference("TokenDomains") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `AWSManagedRulesACFPRuleSet`.
    public struct AWSManagedRulesACFPRuleSet: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - creationPath: Required. 1 to 256 characters. Matches `\S`.
      ///   - registrationPagePath: Required. 1 to 256 characters. Matches `\S`.
      ///   - requestInspection: Required.
      public init(
        creationPath: Input<String>,
        registrationPagePath: Input<String>,
        requestInspection: WAFv2.WebACL.RequestInspectionACFP,
        enableRegexInPath: Input<Bool>? = nil,
        responseInspection: WAFv2.WebACL.ResponseInspection? = nil
      ) {
        members["CreationPath"] = creationPath.expression
        members["RegistrationPagePath"] = registrationPagePath.expression
        members["RequestInspection"] = requestInspection.expression
        members["EnableRegexInPath"] = enableRegexInPath?.expression
        members["ResponseInspection"] = responseInspection?.expression
      }
    }

    /// The nested object `AWSManagedRulesATPRuleSet`.
    public struct AWSManagedRulesATPRuleSet: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - loginPath: Required.
      public init(
        loginPath: Input<String>,
        enableRegexInPath: Input<Bool>? = nil,
        requestInspection: WAFv2.WebACL.RequestInspection? = nil,
        responseInspection: WAFv2.WebACL.ResponseInspection? = nil
      ) {
        members["LoginPath"] = loginPath.expression
        members["EnableRegexInPath"] = enableRegexInPath?.expression
        members["RequestInspection"] = requestInspection?.expression
        members["ResponseInspection"] = responseInspection?.expression
      }
    }

    /// The nested object `AWSManagedRulesAntiDDoSRuleSet`.
    public struct AWSManagedRulesAntiDDoSRuleSet: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - clientSideActionConfig: Required.
      public init(
        clientSideActionConfig: WAFv2.WebACL.ClientSideActionConfig,
        sensitivityToBlock: WAFv2.WebACL.AWSManagedRulesAntiDDoSRuleSet.SensitivityToBlock? = nil
      ) {
        members["ClientSideActionConfig"] = clientSideActionConfig.expression
        members["SensitivityToBlock"] = sensitivityToBlock?.expression
      }

      /// What `SensitivityToBlock` can be.
      public enum SensitivityToBlock: String, Expressible {
        case low = "LOW"
        case medium = "MEDIUM"
        case high = "HIGH"
      }
    }

    /// The nested object `AWSManagedRulesBotControlRuleSet`.
    public struct AWSManagedRulesBotControlRuleSet: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - inspectionLevel: Required.
      public init(
        inspectionLevel: WAFv2.WebACL.AWSManagedRulesBotControlRuleSet.InspectionLevel,
        enableMachineLearning: Input<Bool>? = nil
      ) {
        members["InspectionLevel"] = inspectionLevel.expression
        members["EnableMachineLearning"] = enableMachineLearning?.expression
      }

      /// What `InspectionLevel` can be.
      public enum InspectionLevel: String, Expressible {
        case common = "COMMON"
        case targeted = "TARGETED"
      }
    }

    /// The nested object `AllowAction`.
    public struct AllowAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil
      ) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// The nested object `AndStatement`.
    public struct AndStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statements: Required.
      public init(
        statements: [WAFv2.WebACL.Statement]
      ) {
        members["Statements"] = statements.expression
      }
    }

    /// The nested object `ApplicationAttribute`.
    public struct ApplicationAttribute: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 64 characters. Matches `^[\w\-]+$`.
      ///   - values: Required. 1 to 10 elements.
      public init(
        name nameValue: Input<String>,
        values: [Input<String>]
      ) {
        members["Name"] = nameValue.expression
        members["Values"] = values.expression
      }
    }

    /// The nested object `ApplicationConfig`.
    public struct ApplicationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - attributes: Required. 1 to 10 elements.
      public init(
        attributes: [WAFv2.WebACL.ApplicationAttribute]
      ) {
        members["Attributes"] = attributes.expression
      }
    }

    /// The nested object `AsnMatchStatement`.
    public struct AsnMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - asnList: 1 to 100 elements.
      public init(
        asnList: [Input<Int>]? = nil,
        forwardedIPConfig: WAFv2.WebACL.ForwardedIPConfiguration? = nil
      ) {
        members["AsnList"] = asnList?.expression
        members["ForwardedIPConfig"] = forwardedIPConfig?.expression
      }
    }

    /// The nested object `AssociationConfig`.
    public struct AssociationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        requestBody: [String: WAFv2.WebACL.RequestBodyAssociatedResourceTypeConfig]? = nil
      ) {
        members["RequestBody"] = requestBody?.expression
      }
    }

    /// The nested object `BlockAction`.
    public struct BlockAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customResponse: WAFv2.WebACL.CustomResponse? = nil
      ) {
        members["CustomResponse"] = customResponse?.expression
      }
    }

    /// The nested object `Body`.
    public struct Body: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        oversizeHandling: WAFv2.WebACL.OversizeHandling? = nil
      ) {
        members["OversizeHandling"] = oversizeHandling?.expression
      }
    }

    /// The nested object `ByteMatchStatement`.
    public struct ByteMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fieldToMatch: Required.
      ///   - positionalConstraint: Required.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        positionalConstraint: WAFv2.WebACL.ByteMatchStatement.PositionalConstraint,
        textTransformations: [WAFv2.WebACL.TextTransformation],
        searchString: Input<String>? = nil,
        searchStringBase64: Input<String>? = nil
      ) {
        members["FieldToMatch"] = fieldToMatch.expression
        members["PositionalConstraint"] = positionalConstraint.expression
        members["TextTransformations"] = textTransformations.expression
        members["SearchString"] = searchString?.expression
        members["SearchStringBase64"] = searchStringBase64?.expression
      }

      /// What `PositionalConstraint` can be.
      public enum PositionalConstraint: String, Expressible {
        case exactly = "EXACTLY"
        case startsWith = "STARTS_WITH"
        case endsWith = "ENDS_WITH"
        case contains = "CONTAINS"
        case containsWord = "CONTAINS_WORD"
      }
    }

    /// The nested object `CaptchaAction`.
    public struct CaptchaAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil
      ) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// The nested object `CaptchaConfig`.
    public struct CaptchaConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        immunityTimeProperty: WAFv2.WebACL.ImmunityTimeProperty? = nil
      ) {
        members["ImmunityTimeProperty"] = immunityTimeProperty?.expression
      }
    }

    /// The nested object `ChallengeAction`.
    public struct ChallengeAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil
      ) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// The nested object `ChallengeConfig`.
    public struct ChallengeConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        immunityTimeProperty: WAFv2.WebACL.ImmunityTimeProperty? = nil
      ) {
        members["ImmunityTimeProperty"] = immunityTimeProperty?.expression
      }
    }

    /// The nested object `ClientSideAction`.
    public struct ClientSideAction: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - usageOfAction: Required.
      public init(
        usageOfAction: WAFv2.WebACL.ClientSideAction.UsageOfAction,
        exemptUriRegularExpressions: [WAFv2.WebACL.Regex]? = nil,
        sensitivity: WAFv2.WebACL.ClientSideAction.Sensitivity? = nil
      ) {
        members["UsageOfAction"] = usageOfAction.expression
        members["ExemptUriRegularExpressions"] = exemptUriRegularExpressions?.expression
        members["Sensitivity"] = sensitivity?.expression
      }

      /// What `Sensitivity` can be.
      public enum Sensitivity: String, Expressible {
        case low = "LOW"
        case medium = "MEDIUM"
        case high = "HIGH"
      }

      /// What `UsageOfAction` can be.
      public enum UsageOfAction: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `ClientSideActionConfig`.
    public struct ClientSideActionConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - challenge: Required.
      public init(
        challenge: WAFv2.WebACL.ClientSideAction
      ) {
        members["Challenge"] = challenge.expression
      }
    }

    /// The nested object `CookieMatchPattern`.
    public struct CookieMatchPattern: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - excludedCookies: 1 to 199 elements.
      ///   - includedCookies: 1 to 199 elements.
      public init(
        all: JSONDocument? = nil,
        excludedCookies: [Input<String>]? = nil,
        includedCookies: [Input<String>]? = nil
      ) {
        members["All"] = all?.expression
        members["ExcludedCookies"] = excludedCookies?.expression
        members["IncludedCookies"] = includedCookies?.expression
      }
    }

    /// The nested object `Cookies`.
    public struct Cookies: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - matchPattern: Required.
      ///   - matchScope: Required.
      ///   - oversizeHandling: Required.
      public init(
        matchPattern: WAFv2.WebACL.CookieMatchPattern,
        matchScope: WAFv2.WebACL.MatchScope,
        oversizeHandling: WAFv2.WebACL.OversizeHandling
      ) {
        members["MatchPattern"] = matchPattern.expression
        members["MatchScope"] = matchScope.expression
        members["OversizeHandling"] = oversizeHandling.expression
      }
    }

    /// The nested object `CountAction`.
    public struct CountAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil
      ) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// The nested object `CustomHTTPHeader`.
    public struct CustomHTTPHeader: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 64 characters. Matches `^[a-zA-Z0-9._$-]+$`.
      ///   - value: Required. 1 to 255 characters.
      public init(
        name nameValue: Input<String>,
        value: Input<String>
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `CustomRequestHandling`.
    public struct CustomRequestHandling: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - insertHeaders: Required. At least 1 element.
      public init(
        insertHeaders: [WAFv2.WebACL.CustomHTTPHeader]
      ) {
        members["InsertHeaders"] = insertHeaders.expression
      }
    }

    /// The nested object `CustomResponse`.
    public struct CustomResponse: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - responseCode: Required. 200 to 599.
      ///   - customResponseBodyKey: 1 to 128 characters. Matches `^[\w\-]+$`.
      ///   - responseHeaders: At least 1 element.
      public init(
        responseCode: Input<Int>,
        customResponseBodyKey: Input<String>? = nil,
        responseHeaders: [WAFv2.WebACL.CustomHTTPHeader]? = nil
      ) {
        members["ResponseCode"] = responseCode.expression
        members["CustomResponseBodyKey"] = customResponseBodyKey?.expression
        members["ResponseHeaders"] = responseHeaders?.expression
      }
    }

    /// The nested object `CustomResponseBody`.
    public struct CustomResponseBody: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - content: Required. 1 to 10240 characters.
      ///   - contentType: Required.
      public init(
        content: Input<String>,
        contentType: WAFv2.WebACL.CustomResponseBody.ContentType
      ) {
        members["Content"] = content.expression
        members["ContentType"] = contentType.expression
      }

      /// What `ContentType` can be.
      public enum ContentType: String, Expressible {
        case textPlain = "TEXT_PLAIN"
        case textHtml = "TEXT_HTML"
        case applicationJson = "APPLICATION_JSON"
      }
    }

    /// The nested object `DataProtect`.
    public struct DataProtect: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - action: Required.
      ///   - field: Required.
      public init(
        action: WAFv2.WebACL.DataProtect.Action,
        field: WAFv2.WebACL.FieldToProtect,
        excludeRateBasedDetails: Input<Bool>? = nil,
        excludeRuleMatchDetails: Input<Bool>? = nil
      ) {
        members["Action"] = action.expression
        members["Field"] = field.expression
        members["ExcludeRateBasedDetails"] = excludeRateBasedDetails?.expression
        members["ExcludeRuleMatchDetails"] = excludeRuleMatchDetails?.expression
      }

      /// What `Action` can be.
      public enum Action: String, Expressible {
        case substitution = "SUBSTITUTION"
        case hash = "HASH"
      }
    }

    /// The nested object `DataProtectionConfig`.
    public struct DataProtectionConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - dataProtections: Required. 1 to 26 elements.
      public init(
        dataProtections: [WAFv2.WebACL.DataProtect]
      ) {
        members["DataProtections"] = dataProtections.expression
      }
    }

    /// The nested object `DefaultAction`.
    public struct DefaultAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allow: WAFv2.WebACL.AllowAction? = nil,
        block: WAFv2.WebACL.BlockAction? = nil
      ) {
        members["Allow"] = allow?.expression
        members["Block"] = block?.expression
      }
    }

    /// The nested object `ExcludedRule`.
    public struct ExcludedRule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      public init(
        name nameValue: Input<String>
      ) {
        members["Name"] = nameValue.expression
      }
    }

    /// What `FallbackBehavior` can be.
    public enum FallbackBehavior: String, Expressible {
      case match = "MATCH"
      case noMatch = "NO_MATCH"
    }

    /// The nested object `FieldIdentifier`.
    public struct FieldIdentifier: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - identifier: Required. 1 to 512 characters. Matches `.*\S.*`.
      public init(
        identifier: Input<String>
      ) {
        members["Identifier"] = identifier.expression
      }
    }

    /// The nested object `FieldToMatch`.
    public struct FieldToMatch: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allQueryArguments: JSONDocument? = nil,
        body: WAFv2.WebACL.Body? = nil,
        cookies: WAFv2.WebACL.Cookies? = nil,
        headerOrder: WAFv2.WebACL.HeaderOrder? = nil,
        headers: WAFv2.WebACL.Headers? = nil,
        ja3Fingerprint: WAFv2.WebACL.JA3Fingerprint? = nil,
        ja4Fingerprint: WAFv2.WebACL.JA4Fingerprint? = nil,
        jsonBody: WAFv2.WebACL.JsonBody? = nil,
        method: JSONDocument? = nil,
        queryString: JSONDocument? = nil,
        singleHeader: WAFv2.WebACL.FieldToMatch.SingleHeader? = nil,
        singleQueryArgument: WAFv2.WebACL.FieldToMatch.SingleQueryArgument? = nil,
        uriFragment: WAFv2.WebACL.UriFragment? = nil,
        uriPath: JSONDocument? = nil
      ) {
        members["AllQueryArguments"] = allQueryArguments?.expression
        members["Body"] = body?.expression
        members["Cookies"] = cookies?.expression
        members["HeaderOrder"] = headerOrder?.expression
        members["Headers"] = headers?.expression
        members["JA3Fingerprint"] = ja3Fingerprint?.expression
        members["JA4Fingerprint"] = ja4Fingerprint?.expression
        members["JsonBody"] = jsonBody?.expression
        members["Method"] = method?.expression
        members["QueryString"] = queryString?.expression
        members["SingleHeader"] = singleHeader?.expression
        members["SingleQueryArgument"] = singleQueryArgument?.expression
        members["UriFragment"] = uriFragment?.expression
        members["UriPath"] = uriPath?.expression
      }

      /// The nested object `SingleHeader`.
      public struct SingleHeader: NestedObject {
        public var members = Members()

        /// Makes one.
        /// - Parameters:
        ///   - name: Required. 1 to 64 characters. Matches `\S`.
        public init(
          name nameValue: Input<String>
        ) {
          members["Name"] = nameValue.expression
        }
      }

      /// The nested object `SingleQueryArgument`.
      public struct SingleQueryArgument: NestedObject {
        public var members = Members()

        /// Makes one.
        /// - Parameters:
        ///   - name: Required. 1 to 64 characters. Matches `\S`.
        public init(
          name nameValue: Input<String>
        ) {
          members["Name"] = nameValue.expression
        }
      }
    }

    /// The nested object `FieldToProtect`.
    public struct FieldToProtect: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fieldType: Required.
      ///   - fieldKeys: 0 to 100 elements.
      public init(
        fieldType: WAFv2.WebACL.FieldToProtect.FieldType,
        fieldKeys: [Input<String>]? = nil
      ) {
        members["FieldType"] = fieldType.expression
        members["FieldKeys"] = fieldKeys?.expression
      }

      /// What `FieldType` can be.
      public enum FieldType: String, Expressible {
        case singleHeader = "SINGLE_HEADER"
        case singleCookie = "SINGLE_COOKIE"
        case singleQueryArgument = "SINGLE_QUERY_ARGUMENT"
        case queryString = "QUERY_STRING"
        case body = "BODY"
      }
    }

    /// The nested object `ForwardedIPConfiguration`.
    public struct ForwardedIPConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      ///   - headerName: Required. Matches `^[a-zA-Z0-9-]{1,255}$`.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior,
        headerName: Input<String>
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
        members["HeaderName"] = headerName.expression
      }
    }

    /// The nested object `GeoMatchStatement`.
    public struct GeoMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - countryCodes: At least 1 element.
      public init(
        countryCodes: [Input<CountryCode>]? = nil,
        forwardedIPConfig: WAFv2.WebACL.ForwardedIPConfiguration? = nil
      ) {
        members["CountryCodes"] = countryCodes?.expression
        members["ForwardedIPConfig"] = forwardedIPConfig?.expression
      }
    }

    /// The nested object `HeaderMatchPattern`.
    public struct HeaderMatchPattern: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - excludedHeaders: 1 to 199 elements.
      ///   - includedHeaders: 1 to 199 elements.
      public init(
        all: JSONDocument? = nil,
        excludedHeaders: [Input<String>]? = nil,
        includedHeaders: [Input<String>]? = nil
      ) {
        members["All"] = all?.expression
        members["ExcludedHeaders"] = excludedHeaders?.expression
        members["IncludedHeaders"] = includedHeaders?.expression
      }
    }

    /// The nested object `HeaderOrder`.
    public struct HeaderOrder: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - oversizeHandling: Required.
      public init(
        oversizeHandling: WAFv2.WebACL.OversizeHandling
      ) {
        members["OversizeHandling"] = oversizeHandling.expression
      }
    }

    /// The nested object `Headers`.
    public struct Headers: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - matchPattern: Required.
      ///   - matchScope: Required.
      ///   - oversizeHandling: Required.
      public init(
        matchPattern: WAFv2.WebACL.HeaderMatchPattern,
        matchScope: WAFv2.WebACL.MatchScope,
        oversizeHandling: WAFv2.WebACL.OversizeHandling
      ) {
        members["MatchPattern"] = matchPattern.expression
        members["MatchScope"] = matchScope.expression
        members["OversizeHandling"] = oversizeHandling.expression
      }
    }

    /// The nested object `IPSetForwardedIPConfiguration`.
    public struct IPSetForwardedIPConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      ///   - headerName: Required. Matches `^[a-zA-Z0-9-]{1,255}$`.
      ///   - position: Required.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior,
        headerName: Input<String>,
        position: WAFv2.WebACL.IPSetForwardedIPConfiguration.Position
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
        members["HeaderName"] = headerName.expression
        members["Position"] = position.expression
      }

      /// What `Position` can be.
      public enum Position: String, Expressible {
        case first = "FIRST"
        case last = "LAST"
        case any = "ANY"
      }
    }

    /// The nested object `IPSetReferenceStatement`.
    public struct IPSetReferenceStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: Required. 20 to 2048 characters. Matches `\S`.
      public init(
        arn: Input<String>,
        ipSetForwardedIPConfig: WAFv2.WebACL.IPSetForwardedIPConfiguration? = nil
      ) {
        members["Arn"] = arn.expression
        members["IPSetForwardedIPConfig"] = ipSetForwardedIPConfig?.expression
      }
    }

    /// The nested object `ImmunityTimeProperty`.
    public struct ImmunityTimeProperty: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - immunityTime: Required. 60 to 259200.
      public init(
        immunityTime: Input<Int>
      ) {
        members["ImmunityTime"] = immunityTime.expression
      }
    }

    /// The nested object `JA3Fingerprint`.
    public struct JA3Fingerprint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The nested object `JA4Fingerprint`.
    public struct JA4Fingerprint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The nested object `JsonBody`.
    public struct JsonBody: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - matchPattern: Required.
      ///   - matchScope: Required.
      public init(
        matchPattern: WAFv2.WebACL.JsonMatchPattern,
        matchScope: WAFv2.WebACL.MatchScope,
        invalidFallbackBehavior: WAFv2.WebACL.JsonBody.InvalidFallbackBehavior? = nil,
        oversizeHandling: WAFv2.WebACL.OversizeHandling? = nil
      ) {
        members["MatchPattern"] = matchPattern.expression
        members["MatchScope"] = matchScope.expression
        members["InvalidFallbackBehavior"] = invalidFallbackBehavior?.expression
        members["OversizeHandling"] = oversizeHandling?.expression
      }

      /// What `InvalidFallbackBehavior` can be.
      public enum InvalidFallbackBehavior: String, Expressible {
        case match = "MATCH"
        case noMatch = "NO_MATCH"
        case evaluateAsString = "EVALUATE_AS_STRING"
      }
    }

    /// The nested object `JsonMatchPattern`.
    public struct JsonMatchPattern: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - includedPaths: At least 1 element.
      public init(
        all: JSONDocument? = nil,
        includedPaths: [Input<String>]? = nil
      ) {
        members["All"] = all?.expression
        members["IncludedPaths"] = includedPaths?.expression
      }
    }

    /// The nested object `Label`.
    public struct Label: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      public init(
        name nameValue: Input<String>
      ) {
        members["Name"] = nameValue.expression
      }
    }

    /// The nested object `LabelMatchStatement`.
    public struct LabelMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      ///   - scope: Required.
      public init(
        key: Input<String>,
        scope: WAFv2.WebACL.LabelMatchStatement.Scope
      ) {
        members["Key"] = key.expression
        members["Scope"] = scope.expression
      }

      /// What `Scope` can be.
      public enum Scope: String, Expressible {
        case label = "LABEL"
        case namespace = "NAMESPACE"
      }
    }

    /// The nested object `ManagedRuleGroupConfig`.
    public struct ManagedRuleGroupConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - loginPath: 1 to 256 characters. Matches `.*\S.*`.
      public init(
        awsManagedRulesACFPRuleSet: WAFv2.WebACL.AWSManagedRulesACFPRuleSet? = nil,
        awsManagedRulesATPRuleSet: WAFv2.WebACL.AWSManagedRulesATPRuleSet? = nil,
        awsManagedRulesAntiDDoSRuleSet: WAFv2.WebACL.AWSManagedRulesAntiDDoSRuleSet? = nil,
        awsManagedRulesBotControlRuleSet: WAFv2.WebACL.AWSManagedRulesBotControlRuleSet? = nil,
        loginPath: Input<String>? = nil,
        passwordField: WAFv2.WebACL.FieldIdentifier? = nil,
        payloadType: WAFv2.WebACL.PayloadType? = nil,
        usernameField: WAFv2.WebACL.FieldIdentifier? = nil
      ) {
        members["AWSManagedRulesACFPRuleSet"] = awsManagedRulesACFPRuleSet?.expression
        members["AWSManagedRulesATPRuleSet"] = awsManagedRulesATPRuleSet?.expression
        members["AWSManagedRulesAntiDDoSRuleSet"] = awsManagedRulesAntiDDoSRuleSet?.expression
        members["AWSManagedRulesBotControlRuleSet"] = awsManagedRulesBotControlRuleSet?.expression
        members["LoginPath"] = loginPath?.expression
        members["PasswordField"] = passwordField?.expression
        members["PayloadType"] = payloadType?.expression
        members["UsernameField"] = usernameField?.expression
      }
    }

    /// The nested object `ManagedRuleGroupStatement`.
    public struct ManagedRuleGroupStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      ///   - vendorName: Required. 1 to 128 characters. Matches `\S`.
      ///   - excludedRules: 0 to 100 elements.
      ///   - ruleActionOverrides: 0 to 100 elements.
      ///   - version: 1 to 64 characters. Matches `^[\w#:\.\-/]+$`.
      public init(
        name nameValue: Input<String>,
        vendorName: Input<String>,
        excludedRules: [WAFv2.WebACL.ExcludedRule]? = nil,
        managedRuleGroupConfigs: [WAFv2.WebACL.ManagedRuleGroupConfig]? = nil,
        ruleActionOverrides: [WAFv2.WebACL.RuleActionOverride]? = nil,
        scopeDownStatement: WAFv2.WebACL.Statement? = nil,
        version: Input<String>? = nil
      ) {
        members["Name"] = nameValue.expression
        members["VendorName"] = vendorName.expression
        members["ExcludedRules"] = excludedRules?.expression
        members["ManagedRuleGroupConfigs"] = managedRuleGroupConfigs?.expression
        members["RuleActionOverrides"] = ruleActionOverrides?.expression
        members["ScopeDownStatement"] = scopeDownStatement?.expression
        members["Version"] = version?.expression
      }
    }

    /// What `MatchScope` can be.
    public enum MatchScope: String, Expressible {
      case all = "ALL"
      case key = "KEY"
      case value = "VALUE"
    }

    /// The nested object `NotStatement`.
    public struct NotStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statement: Required.
      public init(
        statement: WAFv2.WebACL.Statement
      ) {
        members["Statement"] = statement.expression
      }
    }

    /// The nested object `OnSourceDDoSProtectionConfig`.
    public struct OnSourceDDoSProtectionConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - albLowReputationMode: Required.
      public init(
        albLowReputationMode: WAFv2.WebACL.OnSourceDDoSProtectionConfig.ALBLowReputationMode
      ) {
        members["ALBLowReputationMode"] = albLowReputationMode.expression
      }

      /// What `ALBLowReputationMode` can be.
      public enum ALBLowReputationMode: String, Expressible {
        case activeUnderDdos = "ACTIVE_UNDER_DDOS"
        case alwaysOn = "ALWAYS_ON"
      }
    }

    /// The nested object `OrStatement`.
    public struct OrStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statements: Required.
      public init(
        statements: [WAFv2.WebACL.Statement]
      ) {
        members["Statements"] = statements.expression
      }
    }

    /// The nested object `OverrideAction`.
    public struct OverrideAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        count: JSONDocument? = nil,
        none: JSONDocument? = nil
      ) {
        members["Count"] = count?.expression
        members["None"] = none?.expression
      }
    }

    /// What `OversizeHandling` can be.
    public enum OversizeHandling: String, Expressible {
      case `continue` = "CONTINUE"
      case match = "MATCH"
      case noMatch = "NO_MATCH"
    }

    /// What `PayloadType` can be.
    public enum PayloadType: String, Expressible {
      case json = "JSON"
      case formEncoded = "FORM_ENCODED"
    }

    /// The nested object `RateBasedStatement`.
    public struct RateBasedStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - aggregateKeyType: Required.
      ///   - limit: Required. 10 to 2000000000.
      ///   - customKeys: 0 to 5 elements.
      public init(
        aggregateKeyType: WAFv2.WebACL.RateBasedStatement.AggregateKeyType,
        limit: Input<Int>,
        customKeys: [WAFv2.WebACL.RateBasedStatementCustomKey]? = nil,
        evaluationWindowSec: WAFv2.WebACL.RateBasedStatement.EvaluationWindowSec? = nil,
        forwardedIPConfig: WAFv2.WebACL.ForwardedIPConfiguration? = nil,
        scopeDownStatement: WAFv2.WebACL.Statement? = nil
      ) {
        members["AggregateKeyType"] = aggregateKeyType.expression
        members["Limit"] = limit.expression
        members["CustomKeys"] = customKeys?.expression
        members["EvaluationWindowSec"] = evaluationWindowSec?.expression
        members["ForwardedIPConfig"] = forwardedIPConfig?.expression
        members["ScopeDownStatement"] = scopeDownStatement?.expression
      }

      /// What `AggregateKeyType` can be.
      public enum AggregateKeyType: String, Expressible {
        case constant = "CONSTANT"
        case ip = "IP"
        case forwardedIp = "FORWARDED_IP"
        case customKeys = "CUSTOM_KEYS"
      }

      /// What `EvaluationWindowSec` can be.
      public enum EvaluationWindowSec: Int, Expressible {
        case seconds60 = 60
        case seconds120 = 120
        case seconds300 = 300
        case seconds600 = 600
      }
    }

    /// The nested object `RateBasedStatementCustomKey`.
    public struct RateBasedStatementCustomKey: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        asn: JSONDocument? = nil,
        cookie: WAFv2.WebACL.RateLimitCookie? = nil,
        forwardedIP: JSONDocument? = nil,
        httpMethod: JSONDocument? = nil,
        header: WAFv2.WebACL.RateLimitHeader? = nil,
        ip: JSONDocument? = nil,
        ja3Fingerprint: WAFv2.WebACL.RateLimitJA3Fingerprint? = nil,
        ja4Fingerprint: WAFv2.WebACL.RateLimitJA4Fingerprint? = nil,
        labelNamespace: WAFv2.WebACL.RateLimitLabelNamespace? = nil,
        queryArgument: WAFv2.WebACL.RateLimitQueryArgument? = nil,
        queryString: WAFv2.WebACL.RateLimitQueryString? = nil,
        uriPath: WAFv2.WebACL.RateLimitUriPath? = nil
      ) {
        members["ASN"] = asn?.expression
        members["Cookie"] = cookie?.expression
        members["ForwardedIP"] = forwardedIP?.expression
        members["HTTPMethod"] = httpMethod?.expression
        members["Header"] = header?.expression
        members["IP"] = ip?.expression
        members["JA3Fingerprint"] = ja3Fingerprint?.expression
        members["JA4Fingerprint"] = ja4Fingerprint?.expression
        members["LabelNamespace"] = labelNamespace?.expression
        members["QueryArgument"] = queryArgument?.expression
        members["QueryString"] = queryString?.expression
        members["UriPath"] = uriPath?.expression
      }
    }

    /// The nested object `RateLimitCookie`.
    public struct RateLimitCookie: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        name nameValue: Input<String>,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RateLimitHeader`.
    public struct RateLimitHeader: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        name nameValue: Input<String>,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RateLimitJA3Fingerprint`.
    public struct RateLimitJA3Fingerprint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The nested object `RateLimitJA4Fingerprint`.
    public struct RateLimitJA4Fingerprint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fallbackBehavior: Required.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior
      ) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The nested object `RateLimitLabelNamespace`.
    public struct RateLimitLabelNamespace: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - namespace: Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      public init(
        namespace: Input<String>
      ) {
        members["Namespace"] = namespace.expression
      }
    }

    /// The nested object `RateLimitQueryArgument`.
    public struct RateLimitQueryArgument: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        name nameValue: Input<String>,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RateLimitQueryString`.
    public struct RateLimitQueryString: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - textTransformations: Required. At least 1 element.
      public init(
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RateLimitUriPath`.
    public struct RateLimitUriPath: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - textTransformations: Required. At least 1 element.
      public init(
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `Regex`.
    public struct Regex: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - regexString: 1 to 512 characters.
      public init(
        regexString: Input<String>? = nil
      ) {
        members["RegexString"] = regexString?.expression
      }
    }

    /// The nested object `RegexMatchStatement`.
    public struct RegexMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fieldToMatch: Required.
      ///   - regexString: Required. 1 to 512 characters.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        regexString: Input<String>,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["FieldToMatch"] = fieldToMatch.expression
        members["RegexString"] = regexString.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RegexPatternSetReferenceStatement`.
    public struct RegexPatternSetReferenceStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: Required. 20 to 2048 characters. Matches `\S`.
      ///   - fieldToMatch: Required.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        arn: Input<String>,
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["Arn"] = arn.expression
        members["FieldToMatch"] = fieldToMatch.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The nested object `RequestBodyAssociatedResourceTypeConfig`.
    public struct RequestBodyAssociatedResourceTypeConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - defaultSizeInspectionLimit: Required.
      public init(
        defaultSizeInspectionLimit: WAFv2.WebACL.RequestBodyAssociatedResourceTypeConfig.DefaultSizeInspectionLimit
      ) {
        members["DefaultSizeInspectionLimit"] = defaultSizeInspectionLimit.expression
      }

      /// What `DefaultSizeInspectionLimit` can be.
      public enum DefaultSizeInspectionLimit: String, Expressible {
        case kb_16 = "KB_16"
        case kb_32 = "KB_32"
        case kb_48 = "KB_48"
        case kb_64 = "KB_64"
      }
    }

    /// The nested object `RequestInspection`.
    public struct RequestInspection: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - passwordField: Required.
      ///   - payloadType: Required.
      ///   - usernameField: Required.
      public init(
        passwordField: WAFv2.WebACL.FieldIdentifier,
        payloadType: WAFv2.WebACL.PayloadType,
        usernameField: WAFv2.WebACL.FieldIdentifier
      ) {
        members["PasswordField"] = passwordField.expression
        members["PayloadType"] = payloadType.expression
        members["UsernameField"] = usernameField.expression
      }
    }

    /// The nested object `RequestInspectionACFP`.
    public struct RequestInspectionACFP: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - payloadType: Required.
      public init(
        payloadType: WAFv2.WebACL.PayloadType,
        addressFields: [WAFv2.WebACL.FieldIdentifier]? = nil,
        emailField: WAFv2.WebACL.FieldIdentifier? = nil,
        passwordField: WAFv2.WebACL.FieldIdentifier? = nil,
        phoneNumberFields: [WAFv2.WebACL.FieldIdentifier]? = nil,
        usernameField: WAFv2.WebACL.FieldIdentifier? = nil
      ) {
        members["PayloadType"] = payloadType.expression
        members["AddressFields"] = addressFields?.expression
        members["EmailField"] = emailField?.expression
        members["PasswordField"] = passwordField?.expression
        members["PhoneNumberFields"] = phoneNumberFields?.expression
        members["UsernameField"] = usernameField?.expression
      }
    }

    /// The nested object `ResponseInspection`.
    public struct ResponseInspection: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        bodyContains: WAFv2.WebACL.ResponseInspectionBodyContains? = nil,
        header: WAFv2.WebACL.ResponseInspectionHeader? = nil,
        json: WAFv2.WebACL.ResponseInspectionJson? = nil,
        statusCode: WAFv2.WebACL.ResponseInspectionStatusCode? = nil
      ) {
        members["BodyContains"] = bodyContains?.expression
        members["Header"] = header?.expression
        members["Json"] = json?.expression
        members["StatusCode"] = statusCode?.expression
      }
    }

    /// The nested object `ResponseInspectionBodyContains`.
    public struct ResponseInspectionBodyContains: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - failureStrings: Required. 1 to 5 elements.
      ///   - successStrings: Required. 1 to 5 elements.
      public init(
        failureStrings: [Input<String>],
        successStrings: [Input<String>]
      ) {
        members["FailureStrings"] = failureStrings.expression
        members["SuccessStrings"] = successStrings.expression
      }
    }

    /// The nested object `ResponseInspectionHeader`.
    public struct ResponseInspectionHeader: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - failureValues: Required. 1 to 3 elements.
      ///   - name: Required. 1 to 200 characters. Matches `.*\S.*`.
      ///   - successValues: Required. 1 to 3 elements.
      public init(
        failureValues: [Input<String>],
        name nameValue: Input<String>,
        successValues: [Input<String>]
      ) {
        members["FailureValues"] = failureValues.expression
        members["Name"] = nameValue.expression
        members["SuccessValues"] = successValues.expression
      }
    }

    /// The nested object `ResponseInspectionJson`.
    public struct ResponseInspectionJson: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - failureValues: Required. 1 to 5 elements.
      ///   - identifier: Required. 1 to 512 characters. Matches `.*\S.*`.
      ///   - successValues: Required. 1 to 5 elements.
      public init(
        failureValues: [Input<String>],
        identifier: Input<String>,
        successValues: [Input<String>]
      ) {
        members["FailureValues"] = failureValues.expression
        members["Identifier"] = identifier.expression
        members["SuccessValues"] = successValues.expression
      }
    }

    /// The nested object `ResponseInspectionStatusCode`.
    public struct ResponseInspectionStatusCode: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - failureCodes: Required. 1 to 10 elements.
      ///   - successCodes: Required. 1 to 10 elements.
      public init(
        failureCodes: [Input<Int>],
        successCodes: [Input<Int>]
      ) {
        members["FailureCodes"] = failureCodes.expression
        members["SuccessCodes"] = successCodes.expression
      }
    }

    /// The nested object `Rule`.
    public struct Rule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      ///   - priority: Required.
      ///   - statement: Required.
      ///   - visibilityConfig: Required.
      public init(
        name nameValue: Input<String>,
        priority: Input<Int>,
        statement: WAFv2.WebACL.Statement,
        visibilityConfig: WAFv2.WebACL.VisibilityConfig,
        action: WAFv2.WebACL.RuleAction? = nil,
        captchaConfig: WAFv2.WebACL.CaptchaConfig? = nil,
        challengeConfig: WAFv2.WebACL.ChallengeConfig? = nil,
        overrideAction: WAFv2.WebACL.OverrideAction? = nil,
        ruleLabels: [WAFv2.WebACL.Label]? = nil
      ) {
        members["Name"] = nameValue.expression
        members["Priority"] = priority.expression
        members["Statement"] = statement.expression
        members["VisibilityConfig"] = visibilityConfig.expression
        members["Action"] = action?.expression
        members["CaptchaConfig"] = captchaConfig?.expression
        members["ChallengeConfig"] = challengeConfig?.expression
        members["OverrideAction"] = overrideAction?.expression
        members["RuleLabels"] = ruleLabels?.expression
      }
    }

    /// The nested object `RuleAction`.
    public struct RuleAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allow: WAFv2.WebACL.AllowAction? = nil,
        block: WAFv2.WebACL.BlockAction? = nil,
        captcha: WAFv2.WebACL.CaptchaAction? = nil,
        challenge: WAFv2.WebACL.ChallengeAction? = nil,
        count: WAFv2.WebACL.CountAction? = nil
      ) {
        members["Allow"] = allow?.expression
        members["Block"] = block?.expression
        members["Captcha"] = captcha?.expression
        members["Challenge"] = challenge?.expression
        members["Count"] = count?.expression
      }
    }

    /// The nested object `RuleActionOverride`.
    public struct RuleActionOverride: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - actionToUse: Required.
      ///   - name: Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      public init(
        actionToUse: WAFv2.WebACL.RuleAction,
        name nameValue: Input<String>
      ) {
        members["ActionToUse"] = actionToUse.expression
        members["Name"] = nameValue.expression
      }
    }

    /// The nested object `RuleGroupReferenceStatement`.
    public struct RuleGroupReferenceStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: Required. 20 to 2048 characters. Matches `\S`.
      ///   - excludedRules: 0 to 100 elements.
      ///   - ruleActionOverrides: 0 to 100 elements.
      public init(
        arn: Input<String>,
        excludedRules: [WAFv2.WebACL.ExcludedRule]? = nil,
        ruleActionOverrides: [WAFv2.WebACL.RuleActionOverride]? = nil
      ) {
        members["Arn"] = arn.expression
        members["ExcludedRules"] = excludedRules?.expression
        members["RuleActionOverrides"] = ruleActionOverrides?.expression
      }
    }

    /// What `Scope` can be.
    public enum Scope: String, Expressible {
      case cloudfront = "CLOUDFRONT"
      case regional = "REGIONAL"
    }

    /// The nested object `SizeConstraintStatement`.
    public struct SizeConstraintStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - comparisonOperator: Required.
      ///   - fieldToMatch: Required.
      ///   - size: Required. 0 to 21474836480.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        comparisonOperator: WAFv2.WebACL.SizeConstraintStatement.ComparisonOperator,
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        size: Input<Double>,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["ComparisonOperator"] = comparisonOperator.expression
        members["FieldToMatch"] = fieldToMatch.expression
        members["Size"] = size.expression
        members["TextTransformations"] = textTransformations.expression
      }

      /// What `ComparisonOperator` can be.
      public enum ComparisonOperator: String, Expressible {
        case eq = "EQ"
        case ne = "NE"
        case le = "LE"
        case lt = "LT"
        case ge = "GE"
        case gt = "GT"
      }
    }

    /// The nested object `SqliMatchStatement`.
    public struct SqliMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fieldToMatch: Required.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        textTransformations: [WAFv2.WebACL.TextTransformation],
        sensitivityLevel: WAFv2.WebACL.SqliMatchStatement.SensitivityLevel? = nil
      ) {
        members["FieldToMatch"] = fieldToMatch.expression
        members["TextTransformations"] = textTransformations.expression
        members["SensitivityLevel"] = sensitivityLevel?.expression
      }

      /// What `SensitivityLevel` can be.
      public enum SensitivityLevel: String, Expressible {
        case low = "LOW"
        case high = "HIGH"
      }
    }

    /// The nested object `Statement`.
    public struct Statement: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        andStatement: WAFv2.WebACL.AndStatement? = nil,
        asnMatchStatement: WAFv2.WebACL.AsnMatchStatement? = nil,
        byteMatchStatement: WAFv2.WebACL.ByteMatchStatement? = nil,
        geoMatchStatement: WAFv2.WebACL.GeoMatchStatement? = nil,
        ipSetReferenceStatement: WAFv2.WebACL.IPSetReferenceStatement? = nil,
        labelMatchStatement: WAFv2.WebACL.LabelMatchStatement? = nil,
        managedRuleGroupStatement: WAFv2.WebACL.ManagedRuleGroupStatement? = nil,
        notStatement: WAFv2.WebACL.NotStatement? = nil,
        orStatement: WAFv2.WebACL.OrStatement? = nil,
        rateBasedStatement: WAFv2.WebACL.RateBasedStatement? = nil,
        regexMatchStatement: WAFv2.WebACL.RegexMatchStatement? = nil,
        regexPatternSetReferenceStatement: WAFv2.WebACL.RegexPatternSetReferenceStatement? = nil,
        ruleGroupReferenceStatement: WAFv2.WebACL.RuleGroupReferenceStatement? = nil,
        sizeConstraintStatement: WAFv2.WebACL.SizeConstraintStatement? = nil,
        sqliMatchStatement: WAFv2.WebACL.SqliMatchStatement? = nil,
        xssMatchStatement: WAFv2.WebACL.XssMatchStatement? = nil
      ) {
        members["AndStatement"] = andStatement?.expression
        members["AsnMatchStatement"] = asnMatchStatement?.expression
        members["ByteMatchStatement"] = byteMatchStatement?.expression
        members["GeoMatchStatement"] = geoMatchStatement?.expression
        members["IPSetReferenceStatement"] = ipSetReferenceStatement?.expression
        members["LabelMatchStatement"] = labelMatchStatement?.expression
        members["ManagedRuleGroupStatement"] = managedRuleGroupStatement?.expression
        members["NotStatement"] = notStatement?.expression
        members["OrStatement"] = orStatement?.expression
        members["RateBasedStatement"] = rateBasedStatement?.expression
        members["RegexMatchStatement"] = regexMatchStatement?.expression
        members["RegexPatternSetReferenceStatement"] = regexPatternSetReferenceStatement?.expression
        members["RuleGroupReferenceStatement"] = ruleGroupReferenceStatement?.expression
        members["SizeConstraintStatement"] = sizeConstraintStatement?.expression
        members["SqliMatchStatement"] = sqliMatchStatement?.expression
        members["XssMatchStatement"] = xssMatchStatement?.expression
      }
    }

    /// The nested object `TextTransformation`.
    public struct TextTransformation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - priority: Required.
      ///   - type: Required.
      public init(
        priority: Input<Int>,
        type: WAFv2.WebACL.TextTransformation.Kind
      ) {
        members["Priority"] = priority.expression
        members["Type"] = type.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case explicitNone = "NONE"
        case compressWhiteSpace = "COMPRESS_WHITE_SPACE"
        case htmlEntityDecode = "HTML_ENTITY_DECODE"
        case lowercase = "LOWERCASE"
        case cmdLine = "CMD_LINE"
        case urlDecode = "URL_DECODE"
        case base64Decode = "BASE64_DECODE"
        case hexDecode = "HEX_DECODE"
        case md5 = "MD5"
        case replaceComments = "REPLACE_COMMENTS"
        case escapeSeqDecode = "ESCAPE_SEQ_DECODE"
        case sqlHexDecode = "SQL_HEX_DECODE"
        case cssDecode = "CSS_DECODE"
        case jsDecode = "JS_DECODE"
        case normalizePath = "NORMALIZE_PATH"
        case normalizePathWin = "NORMALIZE_PATH_WIN"
        case removeNulls = "REMOVE_NULLS"
        case replaceNulls = "REPLACE_NULLS"
        case base64DecodeExt = "BASE64_DECODE_EXT"
        case urlDecodeUni = "URL_DECODE_UNI"
        case utf8ToUnicode = "UTF8_TO_UNICODE"
      }
    }

    /// The nested object `UriFragment`.
    public struct UriFragment: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        fallbackBehavior: WAFv2.WebACL.FallbackBehavior? = nil
      ) {
        members["FallbackBehavior"] = fallbackBehavior?.expression
      }
    }

    /// The nested object `VisibilityConfig`.
    public struct VisibilityConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - cloudWatchMetricsEnabled: Required.
      ///   - metricName: Required. 1 to 128 characters. Matches `^[\w#:\.\-/]+$`.
      ///   - sampledRequestsEnabled: Required.
      public init(
        cloudWatchMetricsEnabled: Input<Bool>,
        metricName: Input<String>,
        sampledRequestsEnabled: Input<Bool>
      ) {
        members["CloudWatchMetricsEnabled"] = cloudWatchMetricsEnabled.expression
        members["MetricName"] = metricName.expression
        members["SampledRequestsEnabled"] = sampledRequestsEnabled.expression
      }
    }

    /// The nested object `XssMatchStatement`.
    public struct XssMatchStatement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fieldToMatch: Required.
      ///   - textTransformations: Required. At least 1 element.
      public init(
        fieldToMatch: WAFv2.WebACL.FieldToMatch,
        textTransformations: [WAFv2.WebACL.TextTransformation]
      ) {
        members["FieldToMatch"] = fieldToMatch.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }
  }
}
