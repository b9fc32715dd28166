// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// A directory of users who sign up and sign in (`AWS::Cognito::UserPool`).
  ///
  /// - Identified by `UserPoolId`.
  public struct UserPool: Resource {
    public static let typeName = "AWS::Cognito::UserPool"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - accountRecoverySetting: How users who forgot their password get in again. Updated in place.
    ///   - adminCreateUserConfig: How administrators create users. Updated in place.
    ///   - aliasAttributes: What users may sign in with besides their name. Updated in place.
    ///   - autoVerifiedAttributes: Which addresses are checked when users sign up. Updated in place.
    ///   - deletionProtection: Whether the cloud refuses to delete it. Updated in place.
    ///   - deviceConfiguration: Whether devices are remembered. Updated in place.
    ///   - emailAuthenticationMessage: The text of the e-mail with a sign-in code. 6 to 20000 characters. Updated in place.
    ///   - emailAuthenticationSubject: The subject of the e-mail with a sign-in code. 1 to 140 characters. Updated in place.
    ///   - emailConfiguration: Who sends e-mail, and from which address. Updated in place.
    ///   - emailVerificationMessage: The text of the e-mail with a verification code. 6 to 20000 characters. Updated in place.
    ///   - emailVerificationSubject: The subject of the e-mail with a verification code. 1 to 140 characters. Updated in place.
    ///   - enabledMfas: The second factors that users may have. Updated in place. Never read back.
    ///   - lambdaConfig: Functions that take part in signing up and in. Updated in place.
    ///   - mfaConfiguration: Whether users need a second factor. Updated in place.
    ///   - policies: The rules for passwords and sign-in. Updated in place.
    ///   - schema: The attributes of users. Updated in place.
    ///   - smsAuthenticationMessage: The text of the SMS with a sign-in code. 6 to 140 characters. Updated in place.
    ///   - smsConfiguration: The role with which SMS are sent. Updated in place.
    ///   - smsVerificationMessage: The text of the SMS with a verification code. 6 to 140 characters. Updated in place.
    ///   - userAttributeUpdateSettings: When changed attributes must be verified. Updated in place.
    ///   - usernameAttributes: What users sign in with instead of a name. Updated in place.
    ///   - usernameConfiguration: Whether case matters. Updated in place.
    ///   - userPoolAddOns: Threat protection. Updated in place.
    ///   - userPoolName: The name of the pool. 1 to 128 characters. Updated in place.
    ///   - userPoolTier: Which features the pool has, and is paid for: `LITE`, `ESSENTIALS` or `PLUS`. Updated in place.
    ///   - verificationMessageTemplate: The texts of verification messages. Updated in place.
    ///   - webAuthnFactorConfiguration: Whether passkeys count as a second factor: `SINGLE_FACTOR` or `MULTI_FACTOR_WITH_USER_VERIFICATION`. Updated in place.
    ///   - webAuthnRelyingPartyID: The domain that passkeys are for. 1 to 63 characters. Updated in place.
    ///   - webAuthnUserVerification: Whether passkeys must verify the user. 1 to 9 characters. Updated in place.
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
      usernameAttributes: [Input<String>]? = nil,
      usernameConfiguration: Cognito.UserPool.UsernameConfiguration? = nil,
      userPoolAddOns: Cognito.UserPool.UserPoolAddOns? = nil,
      userPoolName: Input<String>? = nil,
      userPoolTier: Cognito.UserPool.UserPoolTier? = nil,
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
      declaration["UsernameAttributes"] = usernameAttributes?.expression
      declaration["UsernameConfiguration"] = usernameConfiguration?.expression
      declaration["UserPoolAddOns"] = userPoolAddOns?.expression
      declaration["UserPoolName"] = userPoolName?.expression
      declaration["UserPoolTier"] = userPoolTier?.expression
      declaration["VerificationMessageTemplate"] = verificationMessageTemplate?.expression
      declaration["WebAuthnFactorConfiguration"] = webAuthnFactorConfiguration?.expression
      declaration["WebAuthnRelyingPartyID"] = webAuthnRelyingPartyID?.expression
      declaration["WebAuthnUserVerification"] = webAuthnUserVerification?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// How users who forgot their password get in again (`AccountRecoverySetting`). Updated in place.
    public var accountRecoverySetting: Input<Cognito.UserPool.AccountRecoverySetting> { declaration.reference("AccountRecoverySetting") }
    /// How administrators create users (`AdminCreateUserConfig`). Updated in place.
    public var adminCreateUserConfig: Input<Cognito.UserPool.AdminCreateUserConfig> { declaration.reference("AdminCreateUserConfig") }
    /// What users may sign in with besides their name (`AliasAttributes`). Updated in place.
    public var aliasAttributes: Input<[String]> { declaration.reference("AliasAttributes") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<Cognito.UserPool.ARN> { declaration.reference("Arn") }
    /// Which addresses are checked when users sign up (`AutoVerifiedAttributes`). Updated in place.
    public var autoVerifiedAttributes: Input<[String]> { declaration.reference("AutoVerifiedAttributes") }
    /// Whether the cloud refuses to delete it (`DeletionProtection`). Updated in place.
    public var deletionProtection: Input<String> { declaration.reference("DeletionProtection") }
    /// Whether devices are remembered (`DeviceConfiguration`). Updated in place.
    public var deviceConfiguration: Input<Cognito.UserPool.DeviceConfiguration> { declaration.reference("DeviceConfiguration") }
    /// The text of the e-mail with a sign-in code (`EmailAuthenticationMessage`). 6 to 20000 characters. Updated in place.
    public var emailAuthenticationMessage: Input<String> { declaration.reference("EmailAuthenticationMessage") }
    /// The subject of the e-mail with a sign-in code (`EmailAuthenticationSubject`). 1 to 140 characters. Updated in place.
    public var emailAuthenticationSubject: Input<String> { declaration.reference("EmailAuthenticationSubject") }
    /// Who sends e-mail, and from which address (`EmailConfiguration`). Updated in place.
    public var emailConfiguration: Input<Cognito.UserPool.EmailConfiguration> { declaration.reference("EmailConfiguration") }
    /// The text of the e-mail with a verification code (`EmailVerificationMessage`). 6 to 20000 characters. Updated in place.
    public var emailVerificationMessage: Input<String> { declaration.reference("EmailVerificationMessage") }
    /// The subject of the e-mail with a verification code (`EmailVerificationSubject`). 1 to 140 characters. Updated in place.
    public var emailVerificationSubject: Input<String> { declaration.reference("EmailVerificationSubject") }
    /// The second factors that users may have (`EnabledMfas`). Updated in place. Never read back.
    public var enabledMfas: Input<[String]> { declaration.reference("EnabledMfas") }
    /// Functions that take part in signing up and in (`LambdaConfig`). Updated in place.
    public var lambdaConfig: Input<Cognito.UserPool.LambdaConfig> { declaration.reference("LambdaConfig") }
    /// Whether users need a second factor (`MfaConfiguration`). Updated in place.
    public var mfaConfiguration: Input<String> { declaration.reference("MfaConfiguration") }
    /// The rules for passwords and sign-in (`Policies`). Updated in place.
    public var policies: Input<Cognito.UserPool.Policies> { declaration.reference("Policies") }
    /// The pool's name as an issuer (`ProviderName`). Set by the cloud.
    public var providerName: Input<String> { declaration.reference("ProviderName") }
    /// The pool's URL as an issuer (`ProviderURL`). Set by the cloud.
    public var providerURL: Input<String> { declaration.reference("ProviderURL") }
    /// The attributes of users (`Schema`). Updated in place.
    public var schema: Input<[Cognito.UserPool.SchemaAttribute]> { declaration.reference("Schema") }
    /// The text of the SMS with a sign-in code (`SmsAuthenticationMessage`). 6 to 140 characters. Updated in place.
    public var smsAuthenticationMessage: Input<String> { declaration.reference("SmsAuthenticationMessage") }
    /// The role with which SMS are sent (`SmsConfiguration`). Updated in place.
    public var smsConfiguration: Input<Cognito.UserPool.SmsConfiguration> { declaration.reference("SmsConfiguration") }
    /// The text of the SMS with a verification code (`SmsVerificationMessage`). 6 to 140 characters. Updated in place.
    public var smsVerificationMessage: Input<String> { declaration.reference("SmsVerificationMessage") }
    /// When changed attributes must be verified (`UserAttributeUpdateSettings`). Updated in place.
    public var userAttributeUpdateSettings: Input<Cognito.UserPool.UserAttributeUpdateSettings> { declaration.reference("UserAttributeUpdateSettings") }
    /// What users sign in with instead of a name (`UsernameAttributes`). Updated in place.
    public var usernameAttributes: Input<[String]> { declaration.reference("UsernameAttributes") }
    /// Whether case matters (`UsernameConfiguration`). Updated in place.
    public var usernameConfiguration: Input<Cognito.UserPool.UsernameConfiguration> { declaration.reference("UsernameConfiguration") }
    /// Threat protection (`UserPoolAddOns`). Updated in place.
    public var userPoolAddOns: Input<Cognito.UserPool.UserPoolAddOns> { declaration.reference("UserPoolAddOns") }
    /// The identifier of the pool (`UserPoolId`). Set by the cloud.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }
    /// The name of the pool (`UserPoolName`). 1 to 128 characters. Updated in place.
    public var userPoolName: Input<String> { declaration.reference("UserPoolName") }
    /// Which features the pool has, and is paid for: `LITE`, `ESSENTIALS` or `PLUS` (`UserPoolTier`). Updated in place.
    public var userPoolTier: Input<Cognito.UserPool.UserPoolTier> { declaration.reference("UserPoolTier") }
    /// The texts of verification messages (`VerificationMessageTemplate`). Updated in place.
    public var verificationMessageTemplate: Input<Cognito.UserPool.VerificationMessageTemplate> { declaration.reference("VerificationMessageTemplate") }
    /// Whether passkeys count as a second factor: `SINGLE_FACTOR` or `MULTI_FACTOR_WITH_USER_VERIFICATION` (`WebAuthnFactorConfiguration`). Updated in place.
    public var webAuthnFactorConfiguration: Input<Cognito.UserPool.WebAuthnFactorConfiguration> { declaration.reference("WebAuthnFactorConfiguration") }
    /// The domain that passkeys are for (`WebAuthnRelyingPartyID`). 1 to 63 characters. Updated in place.
    public var webAuthnRelyingPartyID: Input<String> { declaration.reference("WebAuthnRelyingPartyID") }
    /// Whether passkeys must verify the user (`WebAuthnUserVerification`). 1 to 9 characters. Updated in place.
    public var webAuthnUserVerification: Input<String> { declaration.reference("WebAuthnUserVerification") }
    /// The tags (`UserPoolTags`).
    public var tags: Input<Tags> { declaration.reference("UserPoolTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// How users who forgot their password get in again (an object of `AWS::Cognito::UserPool`).
    public struct AccountRecoverySetting: NestedObject {
      public var members = Members()

      /// - Parameter recoveryMechanisms: The ways to recover an account, by priority.
      public init(recoveryMechanisms: [Cognito.UserPool.RecoveryOption]? = nil) {
        members["RecoveryMechanisms"] = recoveryMechanisms?.expression
      }
    }

    /// How administrators create users (an object of `AWS::Cognito::UserPool`).
    public struct AdminCreateUserConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allowAdminCreateUserOnly: Whether only administrators can create users.
      ///   - inviteMessageTemplate: The message to new users.
      ///   - unusedAccountValidityDays: How many days a first password is valid.
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

    /// Threat protection of custom sign-in (an object of `AWS::Cognito::UserPool`).
    public struct AdvancedSecurityAdditionalFlows: NestedObject {
      public var members = Members()

      /// - Parameter customAuthMode: Whether risky custom sign-ins are recorded or stopped.
      public init(customAuthMode: Input<String>? = nil) { members["CustomAuthMode"] = customAuthMode?.expression }
    }

    /// The function that sends e-mail (an object of `AWS::Cognito::UserPool`).
    public struct CustomEmailSender: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lambdaArn: The function: an `AWS::Lambda::Function`, by its ARN.
      ///   - lambdaVersion: The form of the events that the function gets.
      public init(lambdaArn: Input<Lambda.Function.ARN>? = nil, lambdaVersion: Input<String>? = nil) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The function that sends SMS (an object of `AWS::Cognito::UserPool`).
    public struct CustomSMSSender: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lambdaArn: The function: an `AWS::Lambda::Function`, by its ARN.
      ///   - lambdaVersion: The form of the events that the function gets.
      public init(lambdaArn: Input<Lambda.Function.ARN>? = nil, lambdaVersion: Input<String>? = nil) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// Whether devices are remembered (an object of `AWS::Cognito::UserPool`).
    public struct DeviceConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - challengeRequiredOnNewDevice: Whether a new device needs a second factor.
      ///   - deviceOnlyRememberedOnUserPrompt: Whether users decide if a device is remembered.
      public init(
        challengeRequiredOnNewDevice: Input<Bool>? = nil,
        deviceOnlyRememberedOnUserPrompt: Input<Bool>? = nil
      ) {
        members["ChallengeRequiredOnNewDevice"] = challengeRequiredOnNewDevice?.expression
        members["DeviceOnlyRememberedOnUserPrompt"] = deviceOnlyRememberedOnUserPrompt?.expression
      }
    }

    /// Who sends e-mail, and from which address (an object of `AWS::Cognito::UserPool`).
    public struct EmailConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - configurationSet: The configuration set of SES.
      ///   - emailSendingAccount: Whether Cognito sends e-mail or SES does.
      ///   - from: The sender's address.
      ///   - replyToEmailAddress: The address for answers.
      ///   - sourceArn: The verified address of SES, by its ARN.
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

    /// The function that is called when users come from another provider (an object of `AWS::Cognito::UserPool`).
    public struct InboundFederation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lambdaArn: The function: an `AWS::Lambda::Function`, by its ARN.
      ///   - lambdaVersion: The form of the events that the function gets.
      public init(lambdaArn: Input<Lambda.Function.ARN>? = nil, lambdaVersion: Input<String>? = nil) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The message to new users (an object of `AWS::Cognito::UserPool`).
    public struct InviteMessageTemplate: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - emailMessage: The text of the e-mail.
      ///   - emailSubject: The subject of the e-mail.
      ///   - smsMessage: The text of the SMS.
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

    /// Functions that take part in signing up and in (an object of `AWS::Cognito::UserPool`).
    public struct LambdaConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - createAuthChallenge: The function that asks a user something.
      ///   - customEmailSender: The function that sends e-mail.
      ///   - customMessage: The function that writes messages.
      ///   - customSMSSender: The function that sends SMS.
      ///   - defineAuthChallenge: The function that decides what a user is asked.
      ///   - inboundFederation: The function that is called when users come from another provider.
      ///   - kmsKeyID: The key that encrypts what functions send.
      ///   - postAuthentication: The function that is called after a user signed in.
      ///   - postConfirmation: The function that is called after a user is confirmed.
      ///   - preAuthentication: The function that is called before a user signs in.
      ///   - preSignUp: The function that is called before a user signs up.
      ///   - preTokenGeneration: The function that is called before tokens are made.
      ///   - preTokenGenerationConfig: The function that is called before tokens are made, with the form of its events.
      ///   - userMigration: The function that knows users of another directory.
      ///   - verifyAuthChallengeResponse: The function that checks a user's answer.
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

    /// The bounds of a number (an object of `AWS::Cognito::UserPool`).
    public struct NumberAttributeConstraints: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxValue: The greatest value.
      ///   - minValue: The least value.
      public init(maxValue: Input<String>? = nil, minValue: Input<String>? = nil) {
        members["MaxValue"] = maxValue?.expression
        members["MinValue"] = minValue?.expression
      }
    }

    /// What passwords must be like (an object of `AWS::Cognito::UserPool`).
    public struct PasswordPolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - minimumLength: How many characters a password must have.
      ///   - passwordHistorySize: How many former passwords are refused.
      ///   - requireLowercase: Whether a password must have a lowercase letter.
      ///   - requireNumbers: Whether a password must have a digit.
      ///   - requireSymbols: Whether a password must have another character.
      ///   - requireUppercase: Whether a password must have an uppercase letter.
      ///   - temporaryPasswordValidityDays: How many days a first password is valid.
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

    /// The rules for passwords and sign-in (an object of `AWS::Cognito::UserPool`).
    public struct Policies: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - passwordPolicy: What passwords must be like.
      ///   - signInPolicy: The first factors that users can choose.
      public init(
        passwordPolicy: Cognito.UserPool.PasswordPolicy? = nil,
        signInPolicy: Cognito.UserPool.SignInPolicy? = nil
      ) {
        members["PasswordPolicy"] = passwordPolicy?.expression
        members["SignInPolicy"] = signInPolicy?.expression
      }
    }

    /// The function that is called before tokens are made, with the form of its events (an object of `AWS::Cognito::UserPool`).
    public struct PreTokenGenerationConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lambdaArn: The function: an `AWS::Lambda::Function`, by its ARN.
      ///   - lambdaVersion: The form of the events that the function gets.
      public init(lambdaArn: Input<Lambda.Function.ARN>? = nil, lambdaVersion: Input<String>? = nil) {
        members["LambdaArn"] = lambdaArn?.expression
        members["LambdaVersion"] = lambdaVersion?.expression
      }
    }

    /// The ways to recover an account, by priority (an object of `AWS::Cognito::UserPool`).
    public struct RecoveryOption: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The way.
      ///   - priority: The priority.
      public init(name nameValue: Input<String>? = nil, priority: Input<Int>? = nil) {
        members["Name"] = nameValue?.expression
        members["Priority"] = priority?.expression
      }
    }

    /// The attributes of users (an object of `AWS::Cognito::UserPool`).
    public struct SchemaAttribute: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - attributeDataType: The kind of values.
      ///   - developerOnlyAttribute: Whether only administrators can change it.
      ///   - mutable: Whether it can be changed.
      ///   - name: The name of the attribute.
      ///   - numberAttributeConstraints: The bounds of a number.
      ///   - required: Whether each user must have it.
      ///   - stringAttributeConstraints: The bounds of the length of a text.
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

    /// The first factors that users can choose (an object of `AWS::Cognito::UserPool`).
    public struct SignInPolicy: NestedObject {
      public var members = Members()

      /// - Parameter allowedFirstAuthFactors: The first factors.
      public init(allowedFirstAuthFactors: [Input<String>]? = nil) {
        members["AllowedFirstAuthFactors"] = allowedFirstAuthFactors?.expression
      }
    }

    /// The role with which SMS are sent (an object of `AWS::Cognito::UserPool`).
    public struct SmsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - externalId: A text that the other side must show to assume the role.
      ///   - snsCallerArn: The role that sends SMS: an `AWS::IAM::Role`, by its ARN.
      ///   - snsRegion: The region that sends SMS.
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

    /// The bounds of the length of a text (an object of `AWS::Cognito::UserPool`).
    public struct StringAttributeConstraints: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxLength: The greatest length.
      ///   - minLength: The least length.
      public init(maxLength: Input<String>? = nil, minLength: Input<String>? = nil) {
        members["MaxLength"] = maxLength?.expression
        members["MinLength"] = minLength?.expression
      }
    }

    /// When changed attributes must be verified (an object of `AWS::Cognito::UserPool`).
    public struct UserAttributeUpdateSettings: NestedObject {
      public var members = Members()

      /// - Parameter attributesRequireVerificationBeforeUpdate: Which addresses keep their old value until the new one is checked. Required.
      public init(attributesRequireVerificationBeforeUpdate: [Input<String>]) {
        members["AttributesRequireVerificationBeforeUpdate"] = attributesRequireVerificationBeforeUpdate.expression
      }
    }

    /// Threat protection (an object of `AWS::Cognito::UserPool`).
    public struct UserPoolAddOns: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - advancedSecurityAdditionalFlows: Threat protection of custom sign-in.
      ///   - advancedSecurityMode: Whether risky sign-ins are noticed or stopped.
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

    /// Whether case matters (an object of `AWS::Cognito::UserPool`).
    public struct UsernameConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter caseSensitive: Whether case matters.
      public init(caseSensitive: Input<Bool>? = nil) { members["CaseSensitive"] = caseSensitive?.expression }
    }

    /// The texts of verification messages (an object of `AWS::Cognito::UserPool`).
    public struct VerificationMessageTemplate: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - defaultEmailOption: Whether addresses are checked by code or by link.
      ///   - emailMessage: The text of the e-mail.
      ///   - emailMessageByLink: The text of an e-mail with a link.
      ///   - emailSubject: The subject of the e-mail.
      ///   - emailSubjectByLink: The subject of an e-mail with a link.
      ///   - smsMessage: The text of the SMS.
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
