internal import InfraModel

extension ExplanationArea {
  static let plans = ExplanationArea(
    "Plans: protection, names, adoption, and what the cloud refuses",
    [
      Explanation(
        .protected, "A protected resource would be deleted or replaced",
        meaning: """
          The resource is declared with .protected(), or was at the last apply. A plan that would delete or replace \
          it is refused before anything is changed.
          """,
        input: "database.protected()   // and later its declaration is removed",
        output: """
          error IN2041: database/main would be deleted, but it is protected
            fix: add .allowDeletion(of: "database/main", because: "…"), or keep the declaration
          """,
        wayOut: """
          Keep the declaration, or the properties whose change replaces the resource. If it is to go, add \
          .allowDeletion(of:because:) to the environment or to a component.
          """,
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .nameClash, "A replacement would have the name of its predecessor",
        meaning: """
          The resource is created before its predecessor is deleted (.createBeforeDestroy()), and both would have \
          the same name.
          """,
        output: """
          error IN2042: jobs would be created before its predecessor is deleted, under the same name shop-jobs
          """,
        wayOut: "Give it another name, or remove .createBeforeDestroy().",
        more: "docs/planning.md#when-a-successor-comes-first"),
      Explanation(
        .adoptsUnread, "An adoption needs the cloud to be read",
        meaning: """
          .adopting(id:) takes over a resource that exists. With --no-refresh infra does not know whether it does.
          """,
        input: "$ infra plan shop/dev --no-refresh",
        output: "error IN2043: network/vpc adopts vpc-0a1b, which requires reading the cloud",
        wayOut: "Plan without --no-refresh.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .adoptsNothing, "The resource to adopt does not exist",
        meaning: ".adopting(id:) names an identifier that the cloud does not have in this account and region.",
        output: "error IN2044: network/vpc adopts vpc-0a1b, which does not exist",
        wayOut: "Correct the identifier, or remove .adopting(id:) to create a new resource.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .adoptionReplaces, "The adopted resource would be replaced",
        meaning: """
          The resource that exists differs in a property that only a create can set, so that it would be deleted and \
          created again. An adoption never does that.
          """,
        output: """
          error IN2045: network/vpc adopts vpc-0a1b, which has another CidrBlock and would be replaced
          """,
        wayOut: "Declare the value that the resource has.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .renamedTwice, "Two resources claim the same former address",
        meaning: """
          .renamed(from:) stands on two resources with the same address, and only one of them can be that resource.
          """,
        output: "error IN2046: jobs and imports are both declared as renamed from queue",
        wayOut: "Keep .renamed(from:) on one of them.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .renamedAcrossTypes, "A renamed resource had another type",
        meaning: ".renamed(from:) names a record of another resource type. One cannot become the other.",
        output: """
          error IN2047: jobs has type AWS::SQS::Queue, but it is declared as renamed from topic, which has type \
          AWS::SNS::Topic
          """,
        wayOut: "Remove .renamed(from:), or name the right address.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .renamedButDeclared, "The former address is still declared",
        meaning: ".renamed(from:) names an address that another declared resource has.",
        output: "error IN2048: jobs is declared as renamed from queue, which is still declared",
        wayOut: "Remove .renamed(from:), or the declaration at the former address.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .recognized, "A resource was recognized under another address",
        meaning: """
          A new address and a record that is no longer declared are the same resource, by their names or by \
          everything that only a create sets. The plan moves the record and changes nothing in the cloud. This is a \
          note.
          """,
        output: "note IN2049: jobs is queue under another address: the same QueueName",
        wayOut: "Nothing has to be done. Add .renamed(from:) to state it in the declaration.",
        more: "docs/planning.md#when-it-is-the-same-resource-under-another-address"),
      Explanation(
        .stateOfOtherEnvironment, "The state belongs to another environment",
        meaning: "The state that was read is not that of the environment that was planned.",
        output: "error IN2050: this state belongs to shop/production, not to shop/dev",
        wayOut: "Give the folder of the environment's own states with --state.",
        more: "docs/state.md"),
      Explanation(
        .otherAccount, "The credentials are for another account",
        meaning: """
          The environment declares an account, or its state has one, and the credentials belong to another. Nothing \
          is changed in an account that was not meant.
          """,
        output: """
          error IN2051: shop/dev belongs to account 123456789012, but these credentials are for account 210987654321
          """,
        wayOut: "Use credentials of the account: --profile NAME.",
        more: "docs/credentials.md"),
      Explanation(
        .selectsNothing, "An option selects an address that does not exist",
        meaning: "--only, --replace, --rotate or --restore names an address that is neither declared nor in the state.",
        input: "$ infra plan shop/dev --only qeue",
        output: """
          error IN2052: nothing is declared or stored at qeue
            fix: did you mean queue?
          """,
        wayOut: "Name a resource or a component of the environment.",
        more: "docs/planning.md"),
      Explanation(
        .notRotatable, "A resource cannot get another value of a secret",
        meaning: """
          infra rotate, or --rotate, names something that holds no secret, a secret whose value is declared, or one for \
          which nothing makes values.
          """,
        input: "$ infra rotate shop/dev keys/session",
        output: """
          error IN2170: keys/session cannot be rotated: SecretString is declared, and an apply would set that value again
            fix: change the value where it comes from, and apply
          """,
        wayOut: """
          Change a declared value where it comes from (the variable, the file) and apply. Else declare \
          GenerateSecretString, or a rotation schedule that names the secret.
          """,
        more: "docs/releases.md"),
      Explanation(
        .notRestorable, "A resource cannot be made from a backup",
        meaning: """
          infra restore, or --restore, names a resource of a type of which infra makes no backups, or a backup that is not \
          there or not ready: its resource would be deleted and could not be made again.
          """,
        input: "$ infra restore shop/dev api/logs --from shop-dev-before-7f3a91c0ffee",
        output: "error IN2172: api/logs cannot be restored: no backup can be made of an AWS::Logs::LogGroup",
        wayOut:
          "Name a database, a cluster of databases or a cache, and a backup that infra restore --list or the cloud shows.",
        more: "docs/releases.md"),
      Explanation(
        .deletionUnsupported, "A resource to delete has a type without a handler",
        meaning: "The state holds a resource of a type that this infra cannot delete.",
        output: "error IN2053: pool would be deleted, but AWS::Cognito::UserPool has no handler",
        wayOut: "Delete it by hand and remove it from the state, or use the infra that created it.",
        more: "docs/handlers.md"),
      Explanation(
        .isBeingDeleted, "A declared resource is being deleted",
        meaning: """
          The cloud deletes the resource at the moment, or keeps it for a while after a deletion (keys, secrets). It \
          is neither present nor absent.
          """,
        output: "error IN2054: key (1234abcd-…) is being deleted: its state is PendingDeletion",
        wayOut: "Do what the fix says to keep it, or wait until it is gone and plan again.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .ambiguousMove, "A new resource could be one of several records",
        meaning: """
          A new address fits records that are no longer declared, and it is not clear which one is meant. infra does \
          not delete and create something because of a name in the source.
          """,
        output: "error IN2055: jobs is new, and could be one or two, which are no longer declared",
        wayOut: """
          Add .renamed(from:) where it is meant. If none is meant, remove the former resources in an apply of its \
          own first.
          """,
        more: "docs/planning.md#when-it-is-the-same-resource-under-another-address"),
      Explanation(
        .adoptsOwn, "A resource adopts what the environment already manages",
        meaning: "The state holds the identifier at another address.",
        output: "error IN2056: network/vpc adopts vpc-0a1b, which is already managed as old/vpc",
        wayOut: "Remove .adopting(id:), or remove the other declaration to move the resource here.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .adoptsOthers, "Another environment manages the resource to adopt",
        meaning: "Two environments that manage one resource would undo each other's changes.",
        output: "error IN2078: network/vpc adopts vpc-0a1b, which shop/staging manages as network/vpc",
        wayOut: """
          Move it here with infra state move-resource, or let the other environment forget it with infra state \
          forget; then remove .adopting(id:) or adopt it.
          """,
        more: "docs/state.md#moving-resources"),
      Explanation(
        .exposed, "Something undeclared gives access",
        meaning: """
          Somebody opened it outside of infra: a rule of a security group, a policy of a role, a route. What is not \
          declared is not managed, so no apply takes it away; every plan that reads what runs says it.
          """,
        output: "warning IN2127: api/group has an undeclared ingress rule: CidrIp 0.0.0.0/0, FromPort 22, …",
        wayOut: "Declare it, declare the list without it (or empty) to have it taken away, or remove it by hand.",
        more: "docs/planning.md#what-is-open-and-not-declared"),
      Explanation(
        .knownBySchemaAlone, "Only the schema of a type is known",
        meaning: """
          The type has no handler of its own, so it is changed through the Cloud Control API by what the registry's \
          schema says: names, kinds, bounds, and which changes replace. What a change interrupts, what else AWS \
          refuses, what is lost with it and what it costs are not in a schema.
          """,
        output: "warning IN2128: only the schema of cluster (AWS::EKS::Cluster) is known: …",
        wayOut: "Apply it to an environment for tests first, and read the type's page in AWS's documentation.",
        more: "docs/handlers.md#types-without-a-handler"),
      Explanation(
        .adoptedTwice, "Two resources adopt the same identifier",
        meaning: "One resource in the cloud would have two addresses.",
        output: "error IN2057: a/vpc and b/vpc both adopt vpc-0a1b",
        wayOut: "Keep .adopting(id:) on one of them.",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .hasFailed, "A resource is in a state that it does not leave by itself",
        meaning: """
          The cloud reports the resource as failed. What holds data is replaced only where --replace asks for it. It \
          is an error where the plan would have to change the resource, and a warning otherwise.
          """,
        output: "error IN2058: database (shop) is in state incompatible-parameters: …",
        wayOut: "Change what it fails for, restore it by hand, or replace it with --replace ADDRESS.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .inUse, "Something in use would be deleted or replaced",
        meaning: """
          Another resource, which stays, uses what would be deleted; the cloud refuses the deletion. Where successor \
          and predecessor cannot exist side by side, a replacement is refused, too.
          """,
        output: "error IN2059: group would be deleted, but server uses it and is kept",
        wayOut: "Keep what is used, or let its user go first. Another name lets the successor come first.",
        more: "docs/planning.md#when-a-successor-comes-first"),
      Explanation(
        .deletionProtection, "A resource to delete has its deletion protection on",
        meaning: """
          The resource has a flag of the cloud against deletion (DeletionProtection, EnableTerminationProtection), \
          and the declaration does not switch it off.
          """,
        output: "error IN2067: database would be deleted, but its DeletionProtection is on",
        wayOut: "Declare the flag as false and apply that first.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .changeRefused, "The cloud would refuse a change",
        meaning: """
          A rule of the cloud forbids the change from what runs to what is declared: a smaller disk, a downgrade, an \
          upgrade without its permission.
          """,
        output: "error IN2068: database would shrink from 50 to 20 GiB, which RDS refuses",
        wayOut: "Change the declaration as the fix says.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .identityTaken, "A new resource has the name of one that is deleted later",
        meaning: "The new resource has to be created first, and what has its name can be deleted only afterwards.",
        output: "error IN2069: new has the QueueName of old, which can only be deleted afterwards",
        wayOut: "Remove the old resource in an apply of its own first, or give the new one another name.",
        more: "docs/planning.md#when-a-successor-comes-first"),
      Explanation(
        .changeCycle, "Changes of a plan wait for each other",
        meaning: """
          The order of the changes contains a cycle, which the declaration alone does not have: a replacement waits \
          for a deletion that waits for it.
          """,
        output: "error IN2074: these changes wait for each other: a → b → a",
        wayOut: "Make one of the changes in an apply of its own.",
        more: "docs/planning.md"),
      Explanation(
        .archiveChanged, "A folder is not what was planned",
        meaning: """
          A plan names the archive of a folder by its digest. The folder is packed again when the archive is sent, and \
          its files are not those of the plan, or are not on this machine. A saved plan brings its folders in the \
          folder of files beside it; one of these was changed, or is missing.
          """,
        output: "error IN2130: api: the files in Environments/Shop/function are not those of the plan",
        wayOut: """
          Plan again, or put plan.files beside plan.json as it was saved, or apply where the files of the plan's commit \
          are. Only names, contents and the right to execute count, not times.
          """,
        more: "docs/declaring.md#files-beside-the-declaration"),
      Explanation(
        .archiveTooLarge, "An archive is larger than Lambda takes",
        meaning: """
          A function's archive is sent with the call that creates or changes the function. Lambda takes 50 MB there; \
          larger archives go by way of a bucket. Unpacked, a function has at most 250 MB with its layers. The folders that \
          travel with a saved plan have at most 250 MB together.
          """,
        output: "error IN2131: api: the archive of Environments/Shop/function has 58.2 MB; a call takes 50 MB",
        wayOut: """
          Leave out what the function does not need (except:), or let the archive go by way of a bucket: \
          .archive(Archive(…), in: bucket). What has more than 250 MB unpacked needs an image.
          """,
        more: "docs/declaring.md#files-beside-the-declaration"),
      Explanation(
        .lingers, "A deleted resource remains in the cloud for a while",
        meaning: "The cloud keeps the resource for some time after its deletion. This is a warning.",
        output: """
          warning IN2075: alerts/mail was never confirmed, so SNS keeps it until it expires, within three days
          """,
        wayOut: "Nothing has to be done. A new resource of the same name may have to wait.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .sideEffect, "A change does something else as well",
        meaning: """
          The cloud does more than was declared with this change, such as applying what waited for a maintenance \
          window. This is a warning.
          """,
        output: """
          warning IN2076: database is changed immediately, which also applies the changes that wait for its \
          maintenance window: EngineVersion 16.14
          """,
        wayOut: "Make the change when the other effect is acceptable.",
        more: "docs/planning.md#what-is-refused-before-anything-is-touched"),
      Explanation(
        .renamedFromNothing, "The former address is not in the state",
        meaning: """
          .renamed(from:) names an address that the state does not have, so that the resource is planned as a new \
          one. This is a warning.
          """,
        output: """
          warning IN2077: jobs is declared as renamed from qeue, which is not in the state
            fix: did you mean .renamed(from: "queue")?
          """,
        wayOut: "Correct the address, or remove .renamed(from:).",
        more: "docs/declaring.md#modifiers"),
      Explanation(
        .unboundPlan, "A plan is not bound to an account",
        meaning: """
          Nothing runs yet, and there were no credentials. The plan can be applied with the credentials of any \
          account. This is a note.
          """,
        output: "note IN6017: the plan is not bound to an account: no credentials found",
        wayOut: "Plan with the credentials that are to apply it, or declare the account of the environment.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
      Explanation(
        .unrefreshedPlan, "A saved plan was made without reading the cloud",
        meaning: """
          It was saved with --no-refresh. Its apply reads what runs first, and refuses if there is something else to \
          do. This is a note.
          """,
        output: """
          note IN6018: the plan was made from the state alone: it is not bound to what runs, nor to an account
          """,
        wayOut: "Plan without --no-refresh to review now what the apply will find.",
        more: "docs/planning.md#what-a-plan-is-bound-to"),
    ])
}
