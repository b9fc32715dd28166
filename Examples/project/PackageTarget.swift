// For editors: the environments of `infra`, which compiles them by itself. Where `infra` has not run yet, there is no
// language to compile them with, and they are no part of the package.
import Foundation

let infraLanguage = Context.packageDirectory + "/.infra/language"
if FileManager.default.fileExists(atPath: infraLanguage) {
  let settings: [SwiftSetting] = [
    .unsafeFlags(["-I", infraLanguage]),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  let modules = ((try? FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/Modules")) ?? [])
    .filter { !$0.contains(".") }.sorted()
  package.targets += modules.map { .target(name: $0, path: "Modules/" + $0, swiftSettings: settings) }
  package.targets.append(
    .executableTarget(
      name: "environments", dependencies: modules.map { .byName(name: $0) }, path: "Environments",
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(
          ["-L", infraLanguage, "-Xlinker", "-rpath", "-Xlinker", infraLanguage]
            + ["InfraModel", "Infra", "AWS", "Modules"].map { "-l" + $0 })
      ]))
}
