public import InfraModel

extension DiagnosticCode {
  /// How a command ends that this ends; `nil` for what is only a warning or a note.
  public var exitStatus: ExitStatus? {
    switch self {
    case .recognized, .timeoutBehindAPI, .alarmOnNothing, .lingers, .sideEffect, .renamedFromNothing,
      .secretNotRead, .secretsLeftOut, .unboundPlan, .unrefreshedPlan, .noCostModel, .noPrice, .regionWithoutPrices,
      .pricedPropertyUnknown, .negativeUsage, .absurdUsage, .malformedUsage, .unknownUsage, .beyondTiers, .costOverflow,
      .unpriceableProperty, .costNotModeled, .stalePrice, .staleCatalog, .guessedCost, .propertyNotInTable, .noTwin,
      .inexactRehearsal, .notRehearsed, .othersToPlan, .otherOfAnotherAccount, .movedStillDeclared,
      .movedNotDeclared, .leftReference, .exposed, .knownBySchemaAlone, .namespaceByName,
      .notificationFailed:
      nil
    case .leaseLost, .stateConflict, .noStoredState, .noSerial, .diskFull, .readOnlyFileSystem, .permissionDenied,
      .fileFailure, .stateMoved, .stateKeyMissing, .stateKeyRefused, .storeIgnoresConditions,
      .applyCycle, .addressTaken, .openOperations, .ambiguousCreate, .operationFailed,
      .referenceWithoutValue, .referenceNotText, .secretReference, .secretVariableMissing, .secretFileMissing,
      .valueNotKnown, .resourceVanished, .notInState, .notDeclared, .journalNotWritten, .heldElsewhere, .cannotWrite,
      .noState, .sandboxServerMissing, .sandboxCallFailed, .missingDigestKey, .badResourceLines, .nothingFetched,
      .cannotSign, .moveTargetTaken, .cannotLiveThere, .movedSecretUnread, .unfinishedRun, .unsettledMove:
      .failed
    case .protected, .deletionsNotApproved, .breaksOthers, .othersUnread: .deletionsNotAllowed
    case .locked: .locked
    case .archiveChanged, .planOfOtherEnvironment, .planOfOtherLineage, .planOfOtherSerial, .planNotComputed,
      .planWithoutSteps, .planMoved, .otherPlan, .lookupMoved:
      .stalePlan
    case .moduleCycle, .packageMissing, .packageOutside, .badManifest, .noLanguage,
      .notAProject, .noCompiler, .doesNotCompile, .compilerFailed, .programNotStarted, .programCrashed,
      .programTimedOut, .noAnswer, .endlessAnswer, .answerNotJSON, .answerMalformed, .answerOfNewerFormat,
      .evaluationFile, .noCommit, .toolFailed, .programTooLarge, .unconfined, .badSource, .noCache, .cacheNotPrivate,
      .cacheInProject, .linkedFolder, .trackedCache, .notAFile, .fileTooLarge, .tooManyAsks:
      .evaluationFailed
    case .stateOfOtherEnvironment, .notAPlan, .newerPlan, .editedPlan, .planOfOtherGraph, .planMembers, .stateNotJSON,
      .stateMalformed, .stateChecksum, .stateOfNewerFormat, .stateFileOfOtherEnvironment, .journalDamaged,
      .journalOfOtherState, .historyDamaged, .linkedState, .stateReplaced, .stateNotEncrypted, .badDocument,
      .sandboxFile, .badPriceFile:
      .stateDamaged
    case .lookupFailed, .otherAccount, .planOfOtherAccount, .accountUnknown, .unansweredOperation, .notObserved,
      .cloudFailed, .brokenPriceList, .storeUnreachable, .storeDenied, .noBucket, .otherBucketRegion,
      .storeSessionExpired, .storeCredentials, .storeRefused:
      .cloudUnavailable
    case .noOneToAsk, .phraseMissing, .declined, .unsignedPlan, .foreignSignature, .approvalsMissing,
      .approvalOfUnsaved,
      .approvalExpired, .approvalUsed, .signersUnreadable, .notASigner:
      .notApproved
    case .overBudget, .overIncrease, .costUncountable: .tooExpensive
    case .costIncomplete: .costUnknown
    case .wouldFail: .wouldFail
    case .preflightFailed, .gateFailed, .notRolledBack: .gateFailed
    case .unknownEnvironment, .selectsNothing, .notRotatable, .notRestorable, .badStoredName, .noSuchEnvironment,
      .badDefinitionOption, .cannotRead,
      .noSuchAddress, .noSuchOutput, .badResolveOption, .noSuchRegion, .notComparable, .badFaultOption,
      .badSandboxInput, .planRequired, .noSuchCode, .noSuchType,
      .badKeyFile, .badDigestKey, .badPairOption, .priceRegionMissing,
      .otherVersion, .noStoredPlan, .badStatePlace, .noSuchPriceService, .badAmount, .rateOrDiscount, .unitMissing,
      .noRegionToUpdate, .nothingToRollBackTo, .noBackup, .badForeignState, .importsNothing, .importsOver,
      .serviceNotListed, .badResourcePlace:
      .usage
    case .operationCancelled: .interrupted
    case .duplicateName, .notPlaced, .placedTwice, .referenceCycle, .badName, .badValue, .noAccount, .noZone,
      .unknownDefinition, .badDefinition, .duplicateOutput, .duplicateEnvironment, .badEnvironmentName, .badAccount,
      .unknownInString, .unplaced, .badUsage, .fileMissing, .fileUnfit, .badTemplate, .badDataFile,
      .archiveTooLarge, .answerOfOtherEnvironment, .answerUnlikeList, .unknownType, .unsupportedType,
      .unknownProperty, .missingProperty, .wrongKind, .valueNotAllowed, .wrongForm, .outOfBounds, .repeatedElement,
      .notExactlyOne, .needsOneOf, .needsAnother, .excludedProperty, .readOnlyProperty, .duplicateAddress,
      .refersToNothing, .unknownAttribute, .wrongIdentifier, .unknownAction, .badAdoption, .dependencyCycle,
      .notANetwork, .hostBits,
      .balancerProtocol, .certificateRegion, .recordOutsideZone, .subnetOutsideNetwork, .subnetsOverlap,
      .identityDeclaredTwice,
      .unlistedValue, .networkSize,
      .unsupportedProperty, .foreignZone, .endpointService, .severalNetworks, .tooFewZones, .zoneOfMultiAZ,
      .routeTarget, .natGatewayWithoutInternet, .balancerWithoutInternet, .groupOfOtherNetwork, .tableOfOtherNetwork,
      .secondRouteTable,
      .duplicateRoute, .parameterFamily, .nameClash, .adoptsUnread, .adoptsNothing, .adoptionReplaces, .renamedTwice,
      .renamedAcrossTypes, .renamedButDeclared, .deletionUnsupported, .isBeingDeleted, .ambiguousMove, .adoptsOwn,
      .adoptedTwice, .hasFailed, .inUse, .deletionProtection, .changeRefused, .identityTaken, .aliasWeights,
      .provisionedLatest, .changeCycle, .adoptsOthers, .impossibleProperty, .badPolicy, .badLifecyclePolicy,
      .duplicateRouteKey, .unreservedConcurrency, .sameVersion, .executionRole, .unknownSecretKey, .unusablePassword,
      .missingContainerPort, .targetsOfTasks,
      .credentialsAsSecret, .secretOutsideProject, .secretInName, .environmentCycle, .outputNotDeclared,
      .promisedOutput, .lookupOfResource, .foundNothing, .foundSeveral, .lookupUnsupported, .lookupLacksAttribute,
      .lookupUnusable,
      .lookupNotRecorded, .gateOfOtherType, .otherWithoutState, .otherWithoutOutput, .otherOutputSecret:
      .invalidDeclaration
    }
  }

  /// The other ways in which a command may end with it, by when it happens and by what the cloud said.
  public var otherStatuses: [ExitStatus] {
    switch self {
    // The run may have changed something before.
    case .leaseLost, .stateConflict, .diskFull, .readOnlyFileSystem, .permissionDenied, .fileFailure, .operationFailed,
      .referenceWithoutValue, .referenceNotText, .secretReference, .secretVariableMissing, .secretFileMissing,
      .valueNotKnown, .resourceVanished, .notInState, .notDeclared, .journalNotWritten, .heldElsewhere,
      .stateKeyRefused:
      [.failedInPart]
    // The same, where the states are in a cloud.
    case .storeUnreachable, .storeDenied, .noBucket, .otherBucketRegion, .storeSessionExpired, .storeCredentials,
      .storeRefused:
      [.failed, .failedInPart]
    // The cloud may have answered, and refused; or the run was stopped meanwhile.
    case .accountUnknown, .unansweredOperation, .notObserved, .cloudFailed: [.failed, .interrupted]
    // `infra rehearse` does what it was asked also where it shows a failure.
    case .wouldFail: [.failed]
    default: []
    }
  }
}
