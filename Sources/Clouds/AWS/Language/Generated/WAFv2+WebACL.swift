// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension WAFv2 {
  /// Rules for web requests: what is let through, blocked or counted (`AWS::WAFv2::WebACL`).
  ///
  /// - Identified by `Name`, `Id`, `Scope`.
  public struct WebACL: Resource {
    public static let typeName = "AWS::WAFv2::WebACL"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - defaultAction: What happens to requests that no rule decides. Required. Updated in place.
    ///   - scope: Whether it guards resources of a region or distributions: `CLOUDFRONT` or `REGIONAL`. Required. A change replaces the resource.
    ///   - visibilityConfig: Which metrics and samples are kept. Required. Updated in place.
    ///   - applicationConfig: The application that the web ACL protects. Updated in place.
    ///   - associationConfig: How much of content is inspected. Updated in place.
    ///   - captchaConfig: How long a solved puzzle counts. Updated in place.
    ///   - challengeConfig: How long a browser's proof counts. Updated in place.
    ///   - customResponseBodies: Answers that rules can give, by name. Updated in place.
    ///   - dataProtectionConfig: What is hidden in logs. Updated in place.
    ///   - description: A description. Matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`. Updated in place.
    ///   - name: The name of the web ACL. Matches `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    ///   - onSourceDDoSProtectionConfig: Protection of a load balancer against known sources of attacks. Updated in place.
    ///   - rules: The rules. Updated in place.
    ///   - tokenDomains: The domains that tokens are valid for. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// What happens to requests that no rule decides (`DefaultAction`). Required. Updated in place.
    public var defaultAction: Input<WAFv2.WebACL.DefaultAction> { declaration.reference("DefaultAction") }
    /// Whether it guards resources of a region or distributions: `CLOUDFRONT` or `REGIONAL` (`Scope`). Required. A change replaces the resource.
    public var scope: Input<WAFv2.WebACL.Scope> { declaration.reference("Scope") }
    /// Which metrics and samples are kept (`VisibilityConfig`). Required. Updated in place.
    public var visibilityConfig: Input<WAFv2.WebACL.VisibilityConfig> { declaration.reference("VisibilityConfig") }
    /// The application that the web ACL protects (`ApplicationConfig`). Updated in place.
    public var applicationConfig: Input<WAFv2.WebACL.ApplicationConfig> { declaration.reference("ApplicationConfig") }
    /// The ARN (`Arn`). 20 to 2048 characters. Matches `\S`. Set by the cloud.
    public var arn: Input<WAFv2.WebACL.ARN> { declaration.reference("Arn") }
    /// How much of content is inspected (`AssociationConfig`). Updated in place.
    public var associationConfig: Input<WAFv2.WebACL.AssociationConfig> { declaration.reference("AssociationConfig") }
    /// How many capacity units its rules take (`Capacity`). Set by the cloud.
    public var capacity: Input<Int> { declaration.reference("Capacity") }
    /// How long a solved puzzle counts (`CaptchaConfig`). Updated in place.
    public var captchaConfig: Input<WAFv2.WebACL.CaptchaConfig> { declaration.reference("CaptchaConfig") }
    /// How long a browser's proof counts (`ChallengeConfig`). Updated in place.
    public var challengeConfig: Input<WAFv2.WebACL.ChallengeConfig> { declaration.reference("ChallengeConfig") }
    /// Answers that rules can give, by name (`CustomResponseBodies`). Updated in place.
    public var customResponseBodies: Input<[String: WAFv2.WebACL.CustomResponseBody]> { declaration.reference("CustomResponseBodies") }
    /// What is hidden in logs (`DataProtectionConfig`). Updated in place.
    public var dataProtectionConfig: Input<WAFv2.WebACL.DataProtectionConfig> { declaration.reference("DataProtectionConfig") }
    /// A description (`Description`). Matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The identifier (`Id`). Matches `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// What its labels begin with (`LabelNamespace`). Matches `^[0-9A-Za-z_:-]{1,1024}$`. Set by the cloud.
    public var labelNamespace: Input<String> { declaration.reference("LabelNamespace") }
    /// The name of the web ACL (`Name`). Matches `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// Protection of a load balancer against known sources of attacks (`OnSourceDDoSProtectionConfig`). Updated in place.
    public var onSourceDDoSProtectionConfig: Input<WAFv2.WebACL.OnSourceDDoSProtectionConfig> { declaration.reference("OnSourceDDoSProtectionConfig") }
    /// The rules (`Rules`). Updated in place.
    public var rules: Input<[WAFv2.WebACL.Rule]> { declaration.reference("Rules") }
    /// The domains that tokens are valid for (`TokenDomains`). Updated in place.
    public var tokenDomains: Input<[String]> { declaration.reference("TokenDomains") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The settings against fraudulent accounts (an object of `AWS::WAFv2::WebACL`).
    public struct AWSManagedRulesACFPRuleSet: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - creationPath: The path that creates accounts. Required. 1 to 256 characters. Matches `\S`.
      ///   - registrationPagePath: The path of the page to register. Required. 1 to 256 characters. Matches `\S`.
      ///   - requestInspection: Where requests carry name and password. Required.
      ///   - enableRegexInPath: Whether the path is a regular expression.
      ///   - responseInspection: Which answers are successes.
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

    /// The settings against account takeover (an object of `AWS::WAFv2::WebACL`).
    public struct AWSManagedRulesATPRuleSet: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - loginPath: The path of the sign-in page. Required.
      ///   - enableRegexInPath: Whether the path is a regular expression.
      ///   - requestInspection: Where requests carry name and password.
      ///   - responseInspection: Which answers are successes.
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

    /// The settings against floods of requests (an object of `AWS::WAFv2::WebACL`).
    public struct AWSManagedRulesAntiDDoSRuleSet: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - clientSideActionConfig: Which requests browsers must prove themselves for. Required.
      ///   - sensitivityToBlock: How suspicious a request must be to be refused: `LOW`, `MEDIUM` or `HIGH`.
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

    /// The settings against bots (an object of `AWS::WAFv2::WebACL`).
    public struct AWSManagedRulesBotControlRuleSet: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - inspectionLevel: Whether bots that hide are looked for: `COMMON` or `TARGETED`. Required.
      ///   - enableMachineLearning: Whether machine learning helps.
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

    /// The request is let through (an object of `AWS::WAFv2::WebACL`).
    public struct AllowAction: NestedObject {
      public var members = Members()

      /// - Parameter customRequestHandling: Headers that are added to the request.
      public init(customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// All of these must hold (an object of `AWS::WAFv2::WebACL`).
    public struct AndStatement: NestedObject {
      public var members = Members()

      /// - Parameter statements: The conditions. Required.
      public init(statements: [WAFv2.WebACL.Statement]) { members["Statements"] = statements.expression }
    }

    /// The properties of the application (an object of `AWS::WAFv2::WebACL`).
    public struct ApplicationAttribute: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required. 1 to 64 characters. Matches `^[\w\-]+$`.
      ///   - values: The values of the property. Required. 1 to 10 elements.
      public init(name nameValue: Input<String>, values: [Input<String>]) {
        members["Name"] = nameValue.expression
        members["Values"] = values.expression
      }
    }

    /// The application that the web ACL protects (an object of `AWS::WAFv2::WebACL`).
    public struct ApplicationConfig: NestedObject {
      public var members = Members()

      /// - Parameter attributes: The properties of the application. Required. 1 to 10 elements.
      public init(attributes: [WAFv2.WebACL.ApplicationAttribute]) { members["Attributes"] = attributes.expression }
    }

    /// The networks that requests come from (an object of `AWS::WAFv2::WebACL`).
    public struct AsnMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - asnList: The numbers of the networks. 1 to 100 elements.
      ///   - forwardedIPConfig: The header with the client's address.
      public init(asnList: [Input<Int>]? = nil, forwardedIPConfig: WAFv2.WebACL.ForwardedIPConfiguration? = nil) {
        members["AsnList"] = asnList?.expression
        members["ForwardedIPConfig"] = forwardedIPConfig?.expression
      }
    }

    /// How much of content is inspected (an object of `AWS::WAFv2::WebACL`).
    public struct AssociationConfig: NestedObject {
      public var members = Members()

      /// - Parameter requestBody: How much of content is inspected, by kind of resource, by name.
      public init(requestBody: [String: WAFv2.WebACL.RequestBodyAssociatedResourceTypeConfig]? = nil) {
        members["RequestBody"] = requestBody?.expression
      }
    }

    /// The request is refused (an object of `AWS::WAFv2::WebACL`).
    public struct BlockAction: NestedObject {
      public var members = Members()

      /// - Parameter customResponse: The answer to refused requests.
      public init(customResponse: WAFv2.WebACL.CustomResponse? = nil) {
        members["CustomResponse"] = customResponse?.expression
      }
    }

    /// The content (an object of `AWS::WAFv2::WebACL`).
    public struct Body: NestedObject {
      public var members = Members()

      /// - Parameter oversizeHandling: What happens if the part is too large to inspect: `CONTINUE`, `MATCH` or `NO_MATCH`.
      public init(oversizeHandling: WAFv2.WebACL.OversizeHandling? = nil) {
        members["OversizeHandling"] = oversizeHandling?.expression
      }
    }

    /// A text that must occur (an object of `AWS::WAFv2::WebACL`).
    public struct ByteMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - positionalConstraint: Where the text must occur: `EXACTLY`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS` or `CONTAINS_WORD`. Required.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      ///   - searchString: The text.
      ///   - searchStringBase64: The text, in Base64.
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

    /// The user must solve a puzzle (an object of `AWS::WAFv2::WebACL`).
    public struct CaptchaAction: NestedObject {
      public var members = Members()

      /// - Parameter customRequestHandling: Headers that are added to the request.
      public init(customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// How long a solved puzzle counts (an object of `AWS::WAFv2::WebACL`).
    public struct CaptchaConfig: NestedObject {
      public var members = Members()

      /// - Parameter immunityTimeProperty: How long it counts.
      public init(immunityTimeProperty: WAFv2.WebACL.ImmunityTimeProperty? = nil) {
        members["ImmunityTimeProperty"] = immunityTimeProperty?.expression
      }
    }

    /// The browser must prove that it is one (an object of `AWS::WAFv2::WebACL`).
    public struct ChallengeAction: NestedObject {
      public var members = Members()

      /// - Parameter customRequestHandling: Headers that are added to the request.
      public init(customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// How long a browser's proof counts (an object of `AWS::WAFv2::WebACL`).
    public struct ChallengeConfig: NestedObject {
      public var members = Members()

      /// - Parameter immunityTimeProperty: How long it counts.
      public init(immunityTimeProperty: WAFv2.WebACL.ImmunityTimeProperty? = nil) {
        members["ImmunityTimeProperty"] = immunityTimeProperty?.expression
      }
    }

    /// The browser must prove that it is one (an object of `AWS::WAFv2::WebACL`).
    public struct ClientSideAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - usageOfAction: Whether it is used: `ENABLED` or `DISABLED`. Required.
      ///   - exemptUriRegularExpressions: The paths that are exempt.
      ///   - sensitivity: How suspicious a request must be: `LOW`, `MEDIUM` or `HIGH`.
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

    /// Which requests browsers must prove themselves for (an object of `AWS::WAFv2::WebACL`).
    public struct ClientSideActionConfig: NestedObject {
      public var members = Members()

      /// - Parameter challenge: The browser must prove that it is one. Required.
      public init(challenge: WAFv2.WebACL.ClientSideAction) { members["Challenge"] = challenge.expression }
    }

    /// Which parts are inspected (an object of `AWS::WAFv2::WebACL`).
    public struct CookieMatchPattern: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - all: All of them, as JSON.
      ///   - excludedCookies: The cookies that are left out. 1 to 199 elements.
      ///   - includedCookies: The cookies that are inspected. 1 to 199 elements.
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

    /// The cookies (an object of `AWS::WAFv2::WebACL`).
    public struct Cookies: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - matchPattern: Which parts are inspected. Required.
      ///   - matchScope: Whether names, values or both are inspected: `ALL`, `KEY` or `VALUE`. Required.
      ///   - oversizeHandling: What happens if the part is too large to inspect: `CONTINUE`, `MATCH` or `NO_MATCH`. Required.
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

    /// The request is only counted (an object of `AWS::WAFv2::WebACL`).
    public struct CountAction: NestedObject {
      public var members = Members()

      /// - Parameter customRequestHandling: Headers that are added to the request.
      public init(customRequestHandling: WAFv2.WebACL.CustomRequestHandling? = nil) {
        members["CustomRequestHandling"] = customRequestHandling?.expression
      }
    }

    /// The headers that are added (an object of `AWS::WAFv2::WebACL`).
    public struct CustomHTTPHeader: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required. 1 to 64 characters. Matches `^[a-zA-Z0-9._$-]+$`.
      ///   - value: The value of the header. Required. 1 to 255 characters.
      public init(name nameValue: Input<String>, value: Input<String>) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// Headers that are added to the request (an object of `AWS::WAFv2::WebACL`).
    public struct CustomRequestHandling: NestedObject {
      public var members = Members()

      /// - Parameter insertHeaders: The headers that are added. Required. At least 1 element.
      public init(insertHeaders: [WAFv2.WebACL.CustomHTTPHeader]) {
        members["InsertHeaders"] = insertHeaders.expression
      }
    }

    /// The answer to refused requests (an object of `AWS::WAFv2::WebACL`).
    public struct CustomResponse: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - responseCode: The status of the answer. Required. 200 to 599.
      ///   - customResponseBodyKey: The answer's content, by its name. 1 to 128 characters. Matches `^[\w\-]+$`.
      ///   - responseHeaders: The headers of the answer. At least 1 element.
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

    /// Answers that rules can give, by name (an object of `AWS::WAFv2::WebACL`).
    public struct CustomResponseBody: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - content: The content. Required. 1 to 10240 characters.
      ///   - contentType: The type of the content: `TEXT_PLAIN`, `TEXT_HTML` or `APPLICATION_JSON`. Required.
      public init(content: Input<String>, contentType: WAFv2.WebACL.CustomResponseBody.ContentType) {
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

    /// The fields that are hidden (an object of `AWS::WAFv2::WebACL`).
    public struct DataProtect: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - action: The action: `SUBSTITUTION` or `HASH`. Required.
      ///   - field: The field. Required.
      ///   - excludeRateBasedDetails: Whether details of rate-based rules stay visible.
      ///   - excludeRuleMatchDetails: Whether details of matches stay visible.
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

    /// What is hidden in logs (an object of `AWS::WAFv2::WebACL`).
    public struct DataProtectionConfig: NestedObject {
      public var members = Members()

      /// - Parameter dataProtections: The fields that are hidden. Required. 1 to 26 elements.
      public init(dataProtections: [WAFv2.WebACL.DataProtect]) {
        members["DataProtections"] = dataProtections.expression
      }
    }

    /// What happens to requests that no rule decides (an object of `AWS::WAFv2::WebACL`).
    public struct DefaultAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allow: The request is let through.
      ///   - block: The request is refused.
      public init(allow: WAFv2.WebACL.AllowAction? = nil, block: WAFv2.WebACL.BlockAction? = nil) {
        members["Allow"] = allow?.expression
        members["Block"] = block?.expression
      }
    }

    /// Rules of the group that only count (an object of `AWS::WAFv2::WebACL`).
    public struct ExcludedRule: NestedObject {
      public var members = Members()

      /// - Parameter name: The name. Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      public init(name nameValue: Input<String>) { members["Name"] = nameValue.expression }
    }

    /// What `FallbackBehavior` can be.
    public enum FallbackBehavior: String, Expressible {
      case match = "MATCH"
      case noMatch = "NO_MATCH"
    }

    /// The field with the password (an object of `AWS::WAFv2::WebACL`).
    public struct FieldIdentifier: NestedObject {
      public var members = Members()

      /// - Parameter identifier: The name of the field. Required. 1 to 512 characters. Matches `.*\S.*`.
      public init(identifier: Input<String>) { members["Identifier"] = identifier.expression }
    }

    /// The part of the request that is inspected (an object of `AWS::WAFv2::WebACL`).
    public struct FieldToMatch: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allQueryArguments: All parameters of the query, as JSON.
      ///   - body: The content.
      ///   - cookies: The cookies.
      ///   - headerOrder: The order of headers.
      ///   - headers: The headers.
      ///   - ja3Fingerprint: The JA3 fingerprint of the TLS handshake.
      ///   - ja4Fingerprint: The JA4 fingerprint of the TLS handshake.
      ///   - jsonBody: The content as JSON.
      ///   - method: The method, as JSON.
      ///   - queryString: The whole query, as JSON.
      ///   - singleHeader: One header.
      ///   - singleQueryArgument: One parameter of the query.
      ///   - uriFragment: The part of the URI after `#`.
      ///   - uriPath: The path, as JSON.
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

      /// One header (an object of `AWS::WAFv2::WebACL`).
      public struct SingleHeader: NestedObject {
        public var members = Members()

        /// - Parameter name: The name. Required. 1 to 64 characters. Matches `\S`.
        public init(name nameValue: Input<String>) { members["Name"] = nameValue.expression }
      }

      /// One parameter of the query (an object of `AWS::WAFv2::WebACL`).
      public struct SingleQueryArgument: NestedObject {
        public var members = Members()

        /// - Parameter name: The name. Required. 1 to 64 characters. Matches `\S`.
        public init(name nameValue: Input<String>) { members["Name"] = nameValue.expression }
      }
    }

    /// The field (an object of `AWS::WAFv2::WebACL`).
    public struct FieldToProtect: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fieldType: The part of the request: `SINGLE_HEADER`, `SINGLE_COOKIE`, `SINGLE_QUERY_ARGUMENT`, `QUERY_STRING` or `BODY`. Required.
      ///   - fieldKeys: The names of the fields. 0 to 100 elements.
      public init(fieldType: WAFv2.WebACL.FieldToProtect.FieldType, fieldKeys: [Input<String>]? = nil) {
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

    /// The header with the client's address (an object of `AWS::WAFv2::WebACL`).
    public struct ForwardedIPConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      ///   - headerName: The name of the header. Required. Matches `^[a-zA-Z0-9-]{1,255}$`.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior, headerName: Input<String>) {
        members["FallbackBehavior"] = fallbackBehavior.expression
        members["HeaderName"] = headerName.expression
      }
    }

    /// The countries that requests come from (an object of `AWS::WAFv2::WebACL`).
    public struct GeoMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - countryCodes: The countries. At least 1 element.
      ///   - forwardedIPConfig: The header with the client's address.
      public init(
        countryCodes: [Input<CountryCode>]? = nil,
        forwardedIPConfig: WAFv2.WebACL.ForwardedIPConfiguration? = nil
      ) {
        members["CountryCodes"] = countryCodes?.expression
        members["ForwardedIPConfig"] = forwardedIPConfig?.expression
      }
    }

    /// Which parts are inspected (an object of `AWS::WAFv2::WebACL`).
    public struct HeaderMatchPattern: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - all: All of them, as JSON.
      ///   - excludedHeaders: The headers that are left out. 1 to 199 elements.
      ///   - includedHeaders: The headers that are inspected. 1 to 199 elements.
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

    /// The order of headers (an object of `AWS::WAFv2::WebACL`).
    public struct HeaderOrder: NestedObject {
      public var members = Members()

      /// - Parameter oversizeHandling: What happens if the part is too large to inspect: `CONTINUE`, `MATCH` or `NO_MATCH`. Required.
      public init(oversizeHandling: WAFv2.WebACL.OversizeHandling) {
        members["OversizeHandling"] = oversizeHandling.expression
      }
    }

    /// The headers (an object of `AWS::WAFv2::WebACL`).
    public struct Headers: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - matchPattern: Which parts are inspected. Required.
      ///   - matchScope: Whether names, values or both are inspected: `ALL`, `KEY` or `VALUE`. Required.
      ///   - oversizeHandling: What happens if the part is too large to inspect: `CONTINUE`, `MATCH` or `NO_MATCH`. Required.
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

    /// The header with the client's address (an object of `AWS::WAFv2::WebACL`).
    public struct IPSetForwardedIPConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      ///   - headerName: The name of the header. Required. Matches `^[a-zA-Z0-9-]{1,255}$`.
      ///   - position: Which address of the header counts: `FIRST`, `LAST` or `ANY`. Required.
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

    /// The addresses that requests come from (an object of `AWS::WAFv2::WebACL`).
    public struct IPSetReferenceStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: The ARN. Required. 20 to 2048 characters. Matches `\S`.
      ///   - ipSetForwardedIPConfig: The header with the client's address.
      public init(arn: Input<String>, ipSetForwardedIPConfig: WAFv2.WebACL.IPSetForwardedIPConfiguration? = nil) {
        members["Arn"] = arn.expression
        members["IPSetForwardedIPConfig"] = ipSetForwardedIPConfig?.expression
      }
    }

    /// How long it counts (an object of `AWS::WAFv2::WebACL`).
    public struct ImmunityTimeProperty: NestedObject {
      public var members = Members()

      /// - Parameter immunityTime: How many seconds it counts. Required. 60 to 259200.
      public init(immunityTime: Input<Int>) { members["ImmunityTime"] = immunityTime.expression }
    }

    /// The JA3 fingerprint of the TLS handshake (an object of `AWS::WAFv2::WebACL`).
    public struct JA3Fingerprint: NestedObject {
      public var members = Members()

      /// - Parameter fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The JA4 fingerprint of the TLS handshake (an object of `AWS::WAFv2::WebACL`).
    public struct JA4Fingerprint: NestedObject {
      public var members = Members()

      /// - Parameter fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The content as JSON (an object of `AWS::WAFv2::WebACL`).
    public struct JsonBody: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - matchPattern: Which parts are inspected. Required.
      ///   - matchScope: Whether names, values or both are inspected: `ALL`, `KEY` or `VALUE`. Required.
      ///   - invalidFallbackBehavior: What happens if the content is not valid JSON: `MATCH`, `NO_MATCH` or `EVALUATE_AS_STRING`.
      ///   - oversizeHandling: What happens if the part is too large to inspect: `CONTINUE`, `MATCH` or `NO_MATCH`.
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

    /// Which parts are inspected (an object of `AWS::WAFv2::WebACL`).
    public struct JsonMatchPattern: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - all: All of them, as JSON.
      ///   - includedPaths: The parts of the JSON that are inspected. At least 1 element.
      public init(all: JSONDocument? = nil, includedPaths: [Input<String>]? = nil) {
        members["All"] = all?.expression
        members["IncludedPaths"] = includedPaths?.expression
      }
    }

    /// Labels that matching requests get (an object of `AWS::WAFv2::WebACL`).
    public struct Label: NestedObject {
      public var members = Members()

      /// - Parameter name: The name. Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      public init(name nameValue: Input<String>) { members["Name"] = nameValue.expression }
    }

    /// A label of an earlier rule (an object of `AWS::WAFv2::WebACL`).
    public struct LabelMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The label or name. Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      ///   - scope: Whether the label or its namespace is compared: `LABEL` or `NAMESPACE`. Required.
      public init(key: Input<String>, scope: WAFv2.WebACL.LabelMatchStatement.Scope) {
        members["Key"] = key.expression
        members["Scope"] = scope.expression
      }

      /// What `Scope` can be.
      public enum Scope: String, Expressible {
        case label = "LABEL"
        case namespace = "NAMESPACE"
      }
    }

    /// Settings of the rule group (an object of `AWS::WAFv2::WebACL`).
    public struct ManagedRuleGroupConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - awsManagedRulesACFPRuleSet: The settings against fraudulent accounts.
      ///   - awsManagedRulesAntiDDoSRuleSet: The settings against floods of requests.
      ///   - awsManagedRulesATPRuleSet: The settings against account takeover.
      ///   - awsManagedRulesBotControlRuleSet: The settings against bots.
      ///   - loginPath: The path of the sign-in page. 1 to 256 characters. Matches `.*\S.*`.
      ///   - passwordField: The field with the password.
      ///   - payloadType: Whether forms or JSON are sent: `JSON` or `FORM_ENCODED`.
      ///   - usernameField: The field with the name.
      public init(
        awsManagedRulesACFPRuleSet: WAFv2.WebACL.AWSManagedRulesACFPRuleSet? = nil,
        awsManagedRulesAntiDDoSRuleSet: WAFv2.WebACL.AWSManagedRulesAntiDDoSRuleSet? = nil,
        awsManagedRulesATPRuleSet: WAFv2.WebACL.AWSManagedRulesATPRuleSet? = nil,
        awsManagedRulesBotControlRuleSet: WAFv2.WebACL.AWSManagedRulesBotControlRuleSet? = nil,
        loginPath: Input<String>? = nil,
        passwordField: WAFv2.WebACL.FieldIdentifier? = nil,
        payloadType: WAFv2.WebACL.PayloadType? = nil,
        usernameField: WAFv2.WebACL.FieldIdentifier? = nil
      ) {
        members["AWSManagedRulesACFPRuleSet"] = awsManagedRulesACFPRuleSet?.expression
        members["AWSManagedRulesAntiDDoSRuleSet"] = awsManagedRulesAntiDDoSRuleSet?.expression
        members["AWSManagedRulesATPRuleSet"] = awsManagedRulesATPRuleSet?.expression
        members["AWSManagedRulesBotControlRuleSet"] = awsManagedRulesBotControlRuleSet?.expression
        members["LoginPath"] = loginPath?.expression
        members["PasswordField"] = passwordField?.expression
        members["PayloadType"] = payloadType?.expression
        members["UsernameField"] = usernameField?.expression
      }
    }

    /// The rules of a group that others keep (an object of `AWS::WAFv2::WebACL`).
    public struct ManagedRuleGroupStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the rule group. Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      ///   - vendorName: The vendor of the rule group. Required. 1 to 128 characters. Matches `\S`.
      ///   - excludedRules: Rules of the group that only count. 0 to 100 elements.
      ///   - managedRuleGroupConfigs: Settings of the rule group.
      ///   - ruleActionOverrides: Rules of the group whose action is another one. 0 to 100 elements.
      ///   - scopeDownStatement: The requests that are evaluated.
      ///   - version: The version of the rule group. 1 to 64 characters. Matches `^[\w#:\.\-/]+$`.
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

    /// This must not hold (an object of `AWS::WAFv2::WebACL`).
    public struct NotStatement: NestedObject {
      public var members = Members()

      /// - Parameter statement: What a request must be like. Required.
      public init(statement: WAFv2.WebACL.Statement) { members["Statement"] = statement.expression }
    }

    /// Protection of a load balancer against known sources of attacks (an object of `AWS::WAFv2::WebACL`).
    public struct OnSourceDDoSProtectionConfig: NestedObject {
      public var members = Members()

      /// - Parameter albLowReputationMode: Whether such sources are always refused or only under attack: `ACTIVE_UNDER_DDOS` or `ALWAYS_ON`. Required.
      public init(albLowReputationMode: WAFv2.WebACL.OnSourceDDoSProtectionConfig.ALBLowReputationMode) {
        members["ALBLowReputationMode"] = albLowReputationMode.expression
      }

      /// What `ALBLowReputationMode` can be.
      public enum ALBLowReputationMode: String, Expressible {
        case activeUnderDdos = "ACTIVE_UNDER_DDOS"
        case alwaysOn = "ALWAYS_ON"
      }
    }

    /// One of these must hold (an object of `AWS::WAFv2::WebACL`).
    public struct OrStatement: NestedObject {
      public var members = Members()

      /// - Parameter statements: The conditions. Required.
      public init(statements: [WAFv2.WebACL.Statement]) { members["Statements"] = statements.expression }
    }

    /// Whether the group's own actions hold or only count (an object of `AWS::WAFv2::WebACL`).
    public struct OverrideAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - count: The request is only counted, as JSON.
      ///   - none: Nothing is changed, as JSON.
      public init(count: JSONDocument? = nil, none: JSONDocument? = nil) {
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

    /// Too many requests of one kind (an object of `AWS::WAFv2::WebACL`).
    public struct RateBasedStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - aggregateKeyType: What requests are counted by: `CONSTANT`, `IP`, `FORWARDED_IP` or `CUSTOM_KEYS`. Required.
      ///   - limit: How many requests may come in the window. Required. 10 to 2000000000.
      ///   - customKeys: What requests are counted by. 0 to 5 elements.
      ///   - evaluationWindowSec: How long the window is.
      ///   - forwardedIPConfig: The header with the client's address.
      ///   - scopeDownStatement: The requests that are evaluated.
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

    /// What requests are counted by (an object of `AWS::WAFv2::WebACL`).
    public struct RateBasedStatementCustomKey: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - asn: The network of the client, as JSON.
      ///   - cookie: A cookie.
      ///   - forwardedIP: The client's address from a header, as JSON.
      ///   - header: A header.
      ///   - httpMethod: The method, as JSON.
      ///   - ip: The client's address, as JSON.
      ///   - ja3Fingerprint: The JA3 fingerprint of the TLS handshake.
      ///   - ja4Fingerprint: The JA4 fingerprint of the TLS handshake.
      ///   - labelNamespace: Labels of a namespace.
      ///   - queryArgument: A parameter of the query.
      ///   - queryString: The whole query.
      ///   - uriPath: The path.
      public init(
        asn: JSONDocument? = nil,
        cookie: WAFv2.WebACL.RateLimitCookie? = nil,
        forwardedIP: JSONDocument? = nil,
        header: WAFv2.WebACL.RateLimitHeader? = nil,
        httpMethod: JSONDocument? = nil,
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
        members["Header"] = header?.expression
        members["HTTPMethod"] = httpMethod?.expression
        members["IP"] = ip?.expression
        members["JA3Fingerprint"] = ja3Fingerprint?.expression
        members["JA4Fingerprint"] = ja4Fingerprint?.expression
        members["LabelNamespace"] = labelNamespace?.expression
        members["QueryArgument"] = queryArgument?.expression
        members["QueryString"] = queryString?.expression
        members["UriPath"] = uriPath?.expression
      }
    }

    /// A cookie (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitCookie: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(name nameValue: Input<String>, textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// A header (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitHeader: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(name nameValue: Input<String>, textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The JA3 fingerprint of the TLS handshake (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitJA3Fingerprint: NestedObject {
      public var members = Members()

      /// - Parameter fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// The JA4 fingerprint of the TLS handshake (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitJA4Fingerprint: NestedObject {
      public var members = Members()

      /// - Parameter fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`. Required.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior) {
        members["FallbackBehavior"] = fallbackBehavior.expression
      }
    }

    /// Labels of a namespace (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitLabelNamespace: NestedObject {
      public var members = Members()

      /// - Parameter namespace: The namespace of the labels. Required. Matches `^[0-9A-Za-z_:-]{1,1024}$`.
      public init(namespace: Input<String>) { members["Namespace"] = namespace.expression }
    }

    /// A parameter of the query (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitQueryArgument: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required. 1 to 64 characters. Matches `.*\S.*`.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(name nameValue: Input<String>, textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["Name"] = nameValue.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The whole query (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitQueryString: NestedObject {
      public var members = Members()

      /// - Parameter textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The path (an object of `AWS::WAFv2::WebACL`).
    public struct RateLimitUriPath: NestedObject {
      public var members = Members()

      /// - Parameter textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["TextTransformations"] = textTransformations.expression
      }
    }

    /// The paths that are exempt (an object of `AWS::WAFv2::WebACL`).
    public struct Regex: NestedObject {
      public var members = Members()

      /// - Parameter regexString: The regular expression. 1 to 512 characters.
      public init(regexString: Input<String>? = nil) { members["RegexString"] = regexString?.expression }
    }

    /// A regular expression that must match (an object of `AWS::WAFv2::WebACL`).
    public struct RegexMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - regexString: The regular expression. Required. 1 to 512 characters.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
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

    /// Regular expressions of which one must match (an object of `AWS::WAFv2::WebACL`).
    public struct RegexPatternSetReferenceStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: The ARN. Required. 20 to 2048 characters. Matches `\S`.
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
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

    /// How much of content is inspected, by kind of resource, by name (an object of `AWS::WAFv2::WebACL`).
    public struct RequestBodyAssociatedResourceTypeConfig: NestedObject {
      public var members = Members()

      /// - Parameter defaultSizeInspectionLimit: How many bytes are inspected: `KB_16`, `KB_32`, `KB_48` or `KB_64`. Required.
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

    /// Where requests carry name and password (an object of `AWS::WAFv2::WebACL`).
    public struct RequestInspection: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - passwordField: The field with the password. Required.
      ///   - payloadType: Whether forms or JSON are sent: `JSON` or `FORM_ENCODED`. Required.
      ///   - usernameField: The field with the name. Required.
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

    /// Where requests carry name and password (an object of `AWS::WAFv2::WebACL`).
    public struct RequestInspectionACFP: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - payloadType: Whether forms or JSON are sent: `JSON` or `FORM_ENCODED`. Required.
      ///   - addressFields: The fields with the postal address.
      ///   - emailField: The field with the e-mail address.
      ///   - passwordField: The field with the password.
      ///   - phoneNumberFields: The fields with the phone number.
      ///   - usernameField: The field with the name.
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

    /// Which answers are successes (an object of `AWS::WAFv2::WebACL`).
    public struct ResponseInspection: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bodyContains: Texts in the answer.
      ///   - header: A header of the answer.
      ///   - json: A member of the answer's JSON.
      ///   - statusCode: The status of the answer.
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

    /// Texts in the answer (an object of `AWS::WAFv2::WebACL`).
    public struct ResponseInspectionBodyContains: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - failureStrings: The texts of a failure. Required. 1 to 5 elements.
      ///   - successStrings: The texts of a success. Required. 1 to 5 elements.
      public init(failureStrings: [Input<String>], successStrings: [Input<String>]) {
        members["FailureStrings"] = failureStrings.expression
        members["SuccessStrings"] = successStrings.expression
      }
    }

    /// A header of the answer (an object of `AWS::WAFv2::WebACL`).
    public struct ResponseInspectionHeader: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - failureValues: The values of a failure. Required. 1 to 3 elements.
      ///   - name: The name. Required. 1 to 200 characters. Matches `.*\S.*`.
      ///   - successValues: The values of a success. Required. 1 to 3 elements.
      public init(failureValues: [Input<String>], name nameValue: Input<String>, successValues: [Input<String>]) {
        members["FailureValues"] = failureValues.expression
        members["Name"] = nameValue.expression
        members["SuccessValues"] = successValues.expression
      }
    }

    /// A member of the answer's JSON (an object of `AWS::WAFv2::WebACL`).
    public struct ResponseInspectionJson: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - failureValues: The values of a failure. Required. 1 to 5 elements.
      ///   - identifier: The path of the member. Required. 1 to 512 characters. Matches `.*\S.*`.
      ///   - successValues: The values of a success. Required. 1 to 5 elements.
      public init(failureValues: [Input<String>], identifier: Input<String>, successValues: [Input<String>]) {
        members["FailureValues"] = failureValues.expression
        members["Identifier"] = identifier.expression
        members["SuccessValues"] = successValues.expression
      }
    }

    /// The status of the answer (an object of `AWS::WAFv2::WebACL`).
    public struct ResponseInspectionStatusCode: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - failureCodes: The statuses of a failure. Required. 1 to 10 elements.
      ///   - successCodes: The statuses of a success. Required. 1 to 10 elements.
      public init(failureCodes: [Input<Int>], successCodes: [Input<Int>]) {
        members["FailureCodes"] = failureCodes.expression
        members["SuccessCodes"] = successCodes.expression
      }
    }

    /// The rules (an object of `AWS::WAFv2::WebACL`).
    public struct Rule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the rule. Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      ///   - priority: The order of rules: the lowest first. Required.
      ///   - statement: What a request must be like. Required.
      ///   - visibilityConfig: Which metrics and samples are kept. Required.
      ///   - action: What happens to requests that match.
      ///   - captchaConfig: How long a solved puzzle counts.
      ///   - challengeConfig: How long a browser's proof counts.
      ///   - overrideAction: Whether the group's own actions hold or only count.
      ///   - ruleLabels: Labels that matching requests get.
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

    /// What happens to requests that match (an object of `AWS::WAFv2::WebACL`).
    public struct RuleAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allow: The request is let through.
      ///   - block: The request is refused.
      ///   - captcha: The user must solve a puzzle.
      ///   - challenge: The browser must prove that it is one.
      ///   - count: The request is only counted.
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

    /// Rules of the group whose action is another one (an object of `AWS::WAFv2::WebACL`).
    public struct RuleActionOverride: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - actionToUse: The action instead. Required.
      ///   - name: The name. Required. Matches `^[0-9A-Za-z_-]{1,128}$`.
      public init(actionToUse: WAFv2.WebACL.RuleAction, name nameValue: Input<String>) {
        members["ActionToUse"] = actionToUse.expression
        members["Name"] = nameValue.expression
      }
    }

    /// The rules of a group of your own (an object of `AWS::WAFv2::WebACL`).
    public struct RuleGroupReferenceStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: The ARN. Required. 20 to 2048 characters. Matches `\S`.
      ///   - excludedRules: Rules of the group that only count. 0 to 100 elements.
      ///   - ruleActionOverrides: Rules of the group whose action is another one. 0 to 100 elements.
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

    /// A size that is compared (an object of `AWS::WAFv2::WebACL`).
    public struct SizeConstraintStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - comparisonOperator: How it is compared. Required.
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - size: The size in bytes. Required. 0 to 21474836480.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
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

    /// What looks like an attack with SQL (an object of `AWS::WAFv2::WebACL`).
    public struct SqliMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      ///   - sensitivityLevel: How much counts as an attack: `LOW` or `HIGH`.
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

    /// What a request must be like (an object of `AWS::WAFv2::WebACL`).
    public struct Statement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - andStatement: All of these must hold.
      ///   - asnMatchStatement: The networks that requests come from.
      ///   - byteMatchStatement: A text that must occur.
      ///   - geoMatchStatement: The countries that requests come from.
      ///   - ipSetReferenceStatement: The addresses that requests come from.
      ///   - labelMatchStatement: A label of an earlier rule.
      ///   - managedRuleGroupStatement: The rules of a group that others keep.
      ///   - notStatement: This must not hold.
      ///   - orStatement: One of these must hold.
      ///   - rateBasedStatement: Too many requests of one kind.
      ///   - regexMatchStatement: A regular expression that must match.
      ///   - regexPatternSetReferenceStatement: Regular expressions of which one must match.
      ///   - ruleGroupReferenceStatement: The rules of a group of your own.
      ///   - sizeConstraintStatement: A size that is compared.
      ///   - sqliMatchStatement: What looks like an attack with SQL.
      ///   - xssMatchStatement: What looks like an attack with scripts.
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

    /// Transformations of the text before it is compared (an object of `AWS::WAFv2::WebACL`).
    public struct TextTransformation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - priority: The order: the lowest first. Required.
      ///   - type: The transformation. Required.
      public init(priority: Input<Int>, type: WAFv2.WebACL.TextTransformation.Kind) {
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

    /// The part of the URI after `#` (an object of `AWS::WAFv2::WebACL`).
    public struct UriFragment: NestedObject {
      public var members = Members()

      /// - Parameter fallbackBehavior: Whether a request counts as a match where it lacks what is compared: `MATCH` or `NO_MATCH`.
      public init(fallbackBehavior: WAFv2.WebACL.FallbackBehavior? = nil) {
        members["FallbackBehavior"] = fallbackBehavior?.expression
      }
    }

    /// Which metrics and samples are kept (an object of `AWS::WAFv2::WebACL`).
    public struct VisibilityConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - cloudWatchMetricsEnabled: Whether matches are counted in a metric. Required.
      ///   - metricName: The name of the metric. Required. 1 to 128 characters. Matches `^[\w#:\.\-/]+$`.
      ///   - sampledRequestsEnabled: Whether a sample of matching requests is kept. Required.
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

    /// What looks like an attack with scripts (an object of `AWS::WAFv2::WebACL`).
    public struct XssMatchStatement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fieldToMatch: The part of the request that is inspected. Required.
      ///   - textTransformations: Transformations of the text before it is compared. Required. At least 1 element.
      public init(fieldToMatch: WAFv2.WebACL.FieldToMatch, textTransformations: [WAFv2.WebACL.TextTransformation]) {
        members["FieldToMatch"] = fieldToMatch.expression
        members["TextTransformations"] = textTransformations.expression
      }
    }
  }
}
