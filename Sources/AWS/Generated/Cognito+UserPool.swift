// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// A resource of type `AWS::Cognito::UserPool`.
  ///
  /// Identified by `UserPoolId`.
  public struct UserPool: Resource {
    public static let typeName = "AWS::Cognito::UserPool"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - accountRecoverySetting: Updated in place.
    ///   - adminCreateUserConfig: Updated in place.
    ///   - aliasAttributes: Updated in place.
    ///   - autoVerifiedAttributes: Updated in place.
    ///   - deletionProtection: Updated in place.
    ///   - deviceConfiguration: Updated in place.
    ///   - emailAuthenticationMessage: 6 to 20000 characters. Updated in place.
    ///   - emailAuthenticationSubject: 1 to 140 characters. Updated in place.
    ///   - emailConfiguration: Updated in place.
    ///   - emailVerificationMessage: 6 to 20000 characters. Updated in place.
    ///   - emailVerificationSubject: 1 to 140 characters. Updated in place.
    ///   - enabledMfas: Updated in place. Never read back.
    ///   - lambdaConfig: Updated in place.
    ///   - mfaConfiguration: Updated in place.
    ///   - policies: Updated in place.
    ///   - schema: Updated in place.
    ///   - smsAuthenticationMessage: 6 to 140 characters. Updated in place.
    ///   - smsConfiguration: Updated in place.
    ///   - smsVerificationMessage: 6 to 140 characters. Updated in place.
    ///   - userAttributeUpdateSettings: Updated in place.
    ///   - userPoolAddOns: Updated in place.
    ///   - userPoolName: 1 to 128 characters. Updated in place.
    ///   - userPoolTier: Updated in place.
    ///   - usernameAttributes: Updated in place.
    ///   - usernameConfiguration: Updated in place.
    ///   - verificationMessageTemplate: Updated in place.
    ///   - webAuthnFactorConfiguration: Updated in place.
    ///   - webAuthnRelyingPartyID: 1 to 63 characters. Updated in place.
    ///   - webAuthnUserVerification: 1 to 9 characters. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      accountRecoverySetting: Cognito.UserPool.AccountRecoverySetting? = nil,
      adminCreateUserConfig: Cognito.UserPool.AdminCreateUserConfig? = nil,
      aliasAttributes: [Input<String>]? = nil,
      autoVerifiedAttributes: [Input<String>]? = nil,
      deletionProtection: Input<String>? = nil,
      deviceConfiguration: Cognito.UserPool.DeviceConfiguration? = nil,
      emailAuthenticationMessage: Input<String>? = nil,
      emailAuthenticationSubject: Input<String>? = nil,
      emailConfiguration: Cognito.UserPool.EmailConfiguration? = nil,
      emailVerificationMessage: Input<String>? = nil,
      emailVerificationSubject: Input<String>? = nil,
      enabledMfas: [Input<String>]? = nil,
      lambdaConfig: Cognito.UserPool.LambdaConfig? = nil,
      mfaConfiguration: Input<String>? = nil,
      policies: Cognito.UserPool.Policies? = nil,
      schema: [Cognito.UserPool.SchemaAttribute]? = nil,
      smsAuthenticationMessage: Input<String>? = nil,
      smsConfiguration: Cognito.UserPool.SmsConfiguration? = nil,
      smsVerificationMessage: Input<String>? = nil,
      userAttributeUpdateSettings: Cognito.UserPool.UserAttributeUpdateSettings? = nil,
      userPoolAddOns: Cognito.UserPool.UserPoolAddOns? = nil,
      userPoolName: Input<String>? = nil,
      userPoolTier: Cognito.UserPool.UserPoolTier? = nil,
      usernameAttributes: [Input<String>]? = nil,
      usernameConfiguration: Cognito.UserPool.UsernameConfiguration? = nil,
      verificationMessageTemplate: Cognito.UserPool.VerificationMessageTemplate? = nil,
      webAuthnFactorConfiguration: Cognito.UserPool.WebAuthnFactorConfiguration? = nil,
      webAuthnRelyingPartyID: Input<String>? = nil,
      webAuthnUserVerification: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("UserPoolTags"), file: file, line: line, column: column)
      declaration["AccountRecoverySetting"] = accountRecoverySetting?.expression
      declaration["AdminCreateUserConfig"] = adminCreateUserConfig?.expression
      declaration["AliasAttributes"] = aliasAttributes?.expression
      declaration["AutoVerifiedAttributes"] = autoVerifiedAttributes?.expression
      declaration["DeletionProtection"] = deletionProtection?.expression
      declaration["DeviceConfiguration"] = deviceConfiguration?.expression
      declaration["EmailAuthenticationMessage"] = emailAuthenticationMessage?.expression
      declaration["EmailAuthenticationSubject"] = emailAuthenticationSubject?.expression
      declaration["EmailConfiguration"] = emailConfiguration?.expression
      declaration["EmailVerificationMessage"] = emailVerificationMessage?.expression
      declaration["EmailVerificationSubject"] = emailVerificationSubject?.expression
      declaration["EnabledMfas"] = enabledMfas?.expression
      declaration["LambdaConfig"] = lambdaConfig?.expression
      declaration["MfaConfiguration"] = mfaConfiguration?.expression
      declaration["Policies"] = policies?.expression
      declaration["Schema"] = schema?.expression
      declaration["SmsAuthenticationMessage"] = smsAuthenticationMessage?.expression
      declaration["SmsConfiguration"] = smsConfiguration?.expression
      declaration["SmsVerificationMessage"] = smsVerificationMessage?.expression
      declaration["UserAttributeUpdateSettings"] = userAttributeUpdateSettings?.expression
      declaration["UserPoolAddOns"] = userPoolAddOns?.expression
      declaration["UserPoolName"] = userPoolName?.expression
      declaration["UserPoolTier"] = userPoolTier?.expression
      declaration["UsernameAttributes"] = usernameAttributes?.expression
      declaration["UsernameConfiguration"] = usernameConfiguration?.expression
      declaration["VerificationMessageTemplate"] = verificationMessageTemplate?.expression
      declaration["WebAuthnFactorConfiguration"] = webAuthnFactorConfiguration?.expression
      declaration["WebAuthnRelyingPartyID"] = webAuthnRelyingPartyID?.expression
      declaration["WebAuthnUserVerification"] = webAuthnUserVerification?.expression
      declaration.set(tags)
    }

    /// `AccountRecoverySetting`. Updated in place.
    public var accountRecoverySetting: Input<Cognito.UserPool.AccountRecoverySetting> { declaration.reference("AccountRecoverySetting") }

    /// `AdminCreateUserConfig`. Updated in place.
    public var adminCreateUserConfig: Input<Cognito.UserPool.AdminCreateUserConfig> { declaration.reference("AdminCreateUserConfig") }

    /// `AliasAttributes`. Updated in place.
    public var aliasAttributes: Input<[String]> { declaration.reference("AliasAttributes") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<Cognito.UserPool.ARN> { declaration.reference("Arn") }

    /// `AutoVerifiedAttributes`. Updated in place.
    public var autoVerifiedAttributes: Input<[String]> { declaration.reference("AutoVerifiedAttributes") }

    /// `DeletionProtection`. Updated in place.
    public var deletionProtection: Input<String> { declaration.reference("DeletionProtection") }

    /// `DeviceConfiguration`. Updated in place.
    public var deviceConfiguration: Input<Cognito.UserPool.DeviceConfiguration> { declaration.reference("DeviceConfiguration") }

    /// `EmailAuthenticationMessage`. 6 to 20000 characters. Updated in place.
    public var emailAuthenticationMessage: Input<String> { declaration.reference("EmailAuthenticationMessage") }

    /// `EmailAuthenticationSubject`. 1 to 140 characters. Updated in place.
    public var emailAuthenticationSubject: Input<String> { declaration.reference("EmailAuthenticationSubject") }

    /// `EmailConfiguration`. Updated in place.
    public var emailConfiguration: Input<Cognito.UserPool.EmailConfiguration> { declaration.reference("EmailConfiguration") }

    /// `EmailVerificationMessage`. 6 to 20000 characters. Updated in place.
    public var emailVerificationMessage: Input<String> { declaration.reference("EmailVerificationMessage") }

    /// `EmailVerificationSubject`. 1 to 140 characters. Updated in place.
    public var emailVerificationSubject: Input<String> { declaration.reference("EmailVerificationSubject") }

    /// `EnabledMfas`. Updated in place. Never read back.
    public var enabledMfas: Input<[String]> { declaration.reference("EnabledMfas") }

    /// `LambdaConfig`. Updated in place.
    public var lambdaConfig: Input<Cognito.UserPool.LambdaConfig> { declaration.reference("LambdaConfig") }

    /// `MfaConfiguration`. Updated in place.
    public var mfaConfiguration: Input<String> { declaration.reference("MfaConfiguration") }

    /// `Policies`. Updated in place.
    public var policies: Input<Cognito.UserPool.Policies> { declaration.reference("Policies") }

    /// `ProviderName`. Set by the cloud.
    public var providerName: Input<String> { declaration.reference("ProviderName") }

    /// `ProviderURL`. Set by the cloud.
    public var providerURL: Input<String> { declaration.reference("ProviderURL") }

    /// `Schema`. Updated in place.
    public var schema: Input<[Cognito.UserPool.SchemaAttribute]> { declaration.reference("Schema") }

    /// `SmsAuthenticationMessage`. 6 to 140 characters. Updated in place.
    public var smsAuthenticationMessage: Input<String> { declaration.reference("SmsAuthenticationMessage") }

    /// `SmsConfiguration`. Updated in place.
    public var smsConfiguration: Input<Cognito.UserPool.SmsConfiguration> { declaration.reference("SmsConfiguration") }

    /// `SmsVerificationMessage`. 6 to 140 characters. Updated in place.
    public var smsVerificationMessage: Input<String> { declaration.reference("SmsVerificationMessage") }

    /// `UserAttributeUpdateSettings`. Updated in place.
    public var userAttributeUpdateSettings: Input<Cognito.UserPool.UserAttributeUpdateSettings> { declaration.reference("UserAttributeUpdateSettings") }

    /// `UserPoolAddOns`. Updated in place.
    public var userPoolAddOns: Input<Cognito.UserPool.UserPoolAddOns> { declaration.reference("UserPoolAddOns") }

    /// `UserPoolId`. Set by the cloud.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }

    /// `UserPoolName`. 1 to 128 characters. Updated in place.
    public var userPoolName: Input<String> { declaration.reference("UserPoolName") }

    /// `UserPoolTier`. Updated in place.
    public var userPoolTier: Input<Cognito.UserPool.UserPoolTier> { declaration.reference("UserPoolTier") }

    /// `UsernameAttributes`. Updated in place.
    public var usernameAttributes: Input<[String]> { declaration.reference("UsernameAttributes") }

    /// `UsernameConfiguration`. Updated in place.
    public var usernameConfiguration: Input<Cognito.UserPool.UsernameConfiguration> { declaration.reference("UsernameConfiguration") }

    /// `VerificationMessageTemplate`. Updated in place.
    public var verificationMessageTemplate: Input<Cognito.UserPool.VerificationMessageTemplate> { declaration.reference("VerificationMessageTemplate") }

    /// `WebAuthnFactorConfiguration`. Updated in place.
    public var webAuthnFactorConfiguration: Input<Cognito.UserPool.WebAuthnFactorConfiguration> { declaration.reference("WebAuthnFactorConfiguration") }

    /// `WebAuthnRelyingPartyID`. 1 to 63 characters. Updated in place.
    public var webAuthnRelyingPartyID: Input<String> { declaration.reference("WebAuthnRelyingPartyID") }

    /// `WebAuthnUserVerification`. 1 to 9 characters. Updated in place.
    public var webAuthnUserVerification: Input<String> { declaration.reference("WebAuthnUserVerification") }

    /// `UserPoolTags`: the tags.
    public var tags: Input<Tags> { declaration.reference("UserPoolTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `AccountRecoverySetting`.
    public struct AccountRecoverySetting: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        recoveryMechanisms: [Cognito.UserPool.RecoveryOption]? = nil
      ) {
        members["RecoveryMechanisms"] = recoveryMechanisms?.expression
      }
    }

    /// The nested object `AdminCreateUserConfig`.
    public struct AdminCreateUserConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allowAdminCreateUserOnly: Input<Bool>? = nil,
        inviteMessageTemplate: Cognito.UserPool.InviteMessageTemplate? = nil,
        unusedAccountValidityDays: Input<Int>? = nil
      ) {
        members["AllowAdminCreateUserOnly"] = allowAdminCreateUserOnly?.expression
        members["InviteMessageTemplate"] = inviteMessageTemplate?.expression
        members["UnusedAccountValidityDays"] = unusedAccountValidityDays?.expression
      }
    }

    /// The nested object `AdvancedSecurityAdditionalFlows`.
    public struct AdvancedSecurityAdditionalFlows: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        customAuthMode: Input<String>? = nil
      ) {
        members["CustomAuthMode"] = customAuthMode?.expression
      }
    }

    /// The nested object `CustomEmailSender`.
    public struct CustomEmailSender: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        lambdaArn: Input<Lambda.Function.ARN>? = nil,
        lambdaVersion: Input<String>? = nil
      ) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The nested object `CustomSMSSender`.
    public struct CustomSMSSender: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        lambdaArn: Input<Lambda.Function.ARN>? = nil,
        lambdaVersion: Input<String>? = nil
      ) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The nested object `DeviceConfiguration`.
    public struct DeviceConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        challengeRequiredOnNewDevice: Input<Bool>? = nil,
        deviceOnlyRememberedOnUserPrompt: Input<Bool>? = nil
      ) {
        members["ChallengeRequiredOnNewDevice"] = challengeRequiredOnNewDevice?.expression
        members["DeviceOnlyRememberedOnUserPrompt"] = deviceOnlyRememberedOnUserPrompt?.expression
      }
    }

    /// The nested object `EmailConfiguration`.
    public struct EmailConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        configurationSet: Input<String>? = nil,
        emailSendingAccount: Input<String>? = nil,
        from: Input<String>? = nil,
        replyToEmailAddress: Input<String>? = nil,
        sourceArn: Input<String>? = nil
      ) {
        members["ConfigurationSet"] = configurationSet?.expression
        members["EmailSendingAccount"] = emailSendingAccount?.expression
        members["From"] = from?.expression
        members["ReplyToEmailAddress"] = replyToEmailAddress?.expression
        members["SourceArn"] = sourceArn?.expression
      }
    }

    /// The nested object `InboundFederation`.
    public struct InboundFederation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        lambdaArn: Input<Lambda.Function.ARN>? = nil,
        lambdaVersion: Input<String>? = nil
      ) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The nested object `InviteMessageTemplate`.
    public struct InviteMessageTemplate: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        emailMessage: Input<String>? = nil,
        emailSubject: Input<String>? = nil,
        smsMessage: Input<String>? = nil
      ) {
        members["EmailMessage"] = emailMessage?.expression
        members["EmailSubject"] = emailSubject?.expression
        members["SMSMessage"] = smsMessage?.expression
      }
    }

    /// The nested object `LambdaConfig`.
    public struct LambdaConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        createAuthChallenge: Input<String>? = nil,
        customEmailSender: Cognito.UserPool.CustomEmailSender? = nil,
        customMessage: Input<String>? = nil,
        customSMSSender: Cognito.UserPool.CustomSMSSender? = nil,
        defineAuthChallenge: Input<String>? = nil,
        inboundFederation: Cognito.UserPool.InboundFederation? = nil,
        kmsKeyID: Input<String>? = nil,
        postAuthentication: Input<String>? = nil,
        postConfirmation: Input<String>? = nil,
        preAuthentication: Input<String>? = nil,
        preSignUp: Input<String>? = nil,
        preTokenGeneration: Input<String>? = nil,
        preTokenGenerationConfig: Cognito.UserPool.PreTokenGenerationConfig? = nil,
        userMigration: Input<String>? = nil,
        verifyAuthChallengeResponse: Input<String>? = nil
      ) {
        members["CreateAuthChallenge"] = createAuthChallenge?.expression
        members["CustomEmailSender"] = customEmailSender?.expression
        members["CustomMessage"] = customMessage?.expression
        members["CustomSMSSender"] = customSMSSender?.expression
        members["DefineAuthChallenge"] = defineAuthChallenge?.expression
        members["InboundFederation"] = inboundFederation?.expression
        members["KMSKeyID"] = kmsKeyID?.expression
        members["PostAuthentication"] = postAuthentication?.expression
        members["PostConfirmation"] = postConfirmation?.expression
        members["PreAuthentication"] = preAuthentication?.expression
        members["PreSignUp"] = preSignUp?.expression
        members["PreTokenGeneration"] = preTokenGeneration?.expression
        members["PreTokenGenerationConfig"] = preTokenGenerationConfig?.expression
        members["UserMigration"] = userMigration?.expression
        members["VerifyAuthChallengeResponse"] = verifyAuthChallengeResponse?.expression
      }
    }

    /// The nested object `NumberAttributeConstraints`.
    public struct NumberAttributeConstraints: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        maxValue: Input<String>? = nil,
        minValue: Input<String>? = nil
      ) {
        members["MaxValue"] = maxValue?.expression
        members["MinValue"] = minValue?.expression
      }
    }

    /// The nested object `PasswordPolicy`.
    public struct PasswordPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        minimumLength: Input<Int>? = nil,
        passwordHistorySize: Input<Int>? = nil,
        requireLowercase: Input<Bool>? = nil,
        requireNumbers: Input<Bool>? = nil,
        requireSymbols: Input<Bool>? = nil,
        requireUppercase: Input<Bool>? = nil,
        temporaryPasswordValidityDays: Input<Int>? = nil
      ) {
        members["MinimumLength"] = minimumLength?.expression
        members["PasswordHistorySize"] = passwordHistorySize?.expression
        members["RequireLowercase"] = requireLowercase?.expression
        members["RequireNumbers"] = requireNumbers?.expression
        members["RequireSymbols"] = requireSymbols?.expression
        members["RequireUppercase"] = requireUppercase?.expression
        members["TemporaryPasswordValidityDays"] = temporaryPasswordValidityDays?.expression
      }
    }

    /// The nested object `Policies`.
    public struct Policies: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        passwordPolicy: Cognito.UserPool.PasswordPolicy? = nil,
        signInPolicy: Cognito.UserPool.SignInPolicy? = nil
      ) {
        members["PasswordPolicy"] = passwordPolicy?.expression
        members["SignInPolicy"] = signInPolicy?.expression
      }
    }

    /// The nested object `PreTokenGenerationConfig`.
    public struct PreTokenGenerationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        lambdaArn: Input<Lambda.Function.ARN>? = nil,
        lambdaVersion: Input<String>? = nil
      ) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The nested object `RecoveryOption`.
    public struct RecoveryOption: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil,
        priority: Input<Int>? = nil
      ) {
        members["Name"] = nameValue?.expression
        members["Priority"] = priority?.expression
      }
    }

    /// The nested object `SchemaAttribute`.
    public struct SchemaAttribute: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        attributeDataType: Input<String>? = nil,
        developerOnlyAttribute: Input<Bool>? = nil,
        mutable: Input<Bool>? = nil,
        name nameValue: Input<String>? = nil,
        numberAttributeConstraints: Cognito.UserPool.NumberAttributeConstraints? = nil,
        required: Input<Bool>? = nil,
        stringAttributeConstraints: Cognito.UserPool.StringAttributeConstraints? = nil
      ) {
        members["AttributeDataType"] = attributeDataType?.expression
        members["DeveloperOnlyAttribute"] = developerOnlyAttribute?.expression
        members["Mutable"] = mutable?.expression
        members["Name"] = nameValue?.expression
        members["NumberAttributeConstraints"] = numberAttributeConstraints?.expression
        members["Required"] = required?.expression
        members["StringAttributeConstraints"] = stringAttributeConstraints?.expression
      }
    }

    /// The nested object `SignInPolicy`.
    public struct SignInPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allowedFirstAuthFactors: [Input<String>]? = nil
      ) {
        members["AllowedFirstAuthFactors"] = allowedFirstAuthFactors?.expression
      }
    }

    /// The nested object `SmsConfiguration`.
    public struct SmsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        externalId: Input<String>? = nil,
        snsCallerArn: Input<IAM.Role.ARN>? = nil,
        snsRegion: Input<String>? = nil
      ) {
        members["ExternalId"] = externalId?.expression
        members["SnsCallerArn"] = snsCallerArn?.expression
        members["SnsRegion"] = snsRegion?.expression
      }
    }

    /// The nested object `StringAttributeConstraints`.
    public struct StringAttributeConstraints: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        maxLength: Input<String>? = nil,
        minLength: Input<String>? = nil
      ) {
        members["MaxLength"] = maxLength?.expression
        members["MinLength"] = minLength?.expression
      }
    }

    /// The nested object `UserAttributeUpdateSettings`.
    public struct UserAttributeUpdateSettings: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - attributesRequireVerificationBeforeUpdate: Required.
      public init(
        attributesRequireVerificationBeforeUpdate: [Input<String>]
      ) {
        members["AttributesRequireVerificationBeforeUpdate"] = attributesRequireVerificationBeforeUpdate.expression
      }
    }

    /// The nested object `UserPoolAddOns`.
    public struct UserPoolAddOns: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        advancedSecurityAdditionalFlows: Cognito.UserPool.AdvancedSecurityAdditionalFlows? = nil,
        advancedSecurityMode: Input<String>? = nil
      ) {
        members["AdvancedSecurityAdditionalFlows"] = advancedSecurityAdditionalFlows?.expression
        members["AdvancedSecurityMode"] = advancedSecurityMode?.expression
      }
    }

    /// What `UserPoolTier` can be.
    public enum UserPoolTier: String, Expressible {
      case lite = "LITE"
      case essentials = "ESSENTIALS"
      case plus = "PLUS"
    }

    /// The nested object `UsernameConfiguration`.
    public struct UsernameConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        caseSensitive: Input<Bool>? = nil
      ) {
        members["CaseSensitive"] = caseSensitive?.expression
      }
    }

    /// The nested object `VerificationMessageTemplate`.
    public struct VerificationMessageTemplate: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        defaultEmailOption: Input<String>? = nil,
        emailMessage: Input<String>? = nil,
        emailMessageByLink: Input<String>? = nil,
        emailSubject: Input<String>? = nil,
        emailSubjectByLink: Input<String>? = nil,
        smsMessage: Input<String>? = nil
      ) {
        members["DefaultEmailOption"] = defaultEmailOption?.expression
        members["EmailMessage"] = emailMessage?.expression
        members["EmailMessageByLink"] = emailMessageByLink?.expression
        members["EmailSubject"] = emailSubject?.expression
        members["EmailSubjectByLink"] = emailSubjectByLink?.expression
        members["SmsMessage"] = smsMessage?.expression
      }
    }

    /// What `WebAuthnFactorConfiguration` can be.
    public enum WebAuthnFactorConfiguration: String, Expressible {
      case singleFactor = "SINGLE_FACTOR"
      case multiFactorWithUserVerification = "MULTI_FACTOR_WITH_USER_VERIFICATION"
    }
  }
}
