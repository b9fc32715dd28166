import Foundation
import InfraModel
import Testing
internal import World

@testable import StateStore

/// A kind of store that the contract is about.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case files
  case objects
  case encryptedObjects

  var testDescription: String { rawValue }
}

/// A store with nothing in it, and what somebody else could do with its content.
struct StoreUnderTest: Sendable {
  let kind: StoreKind
  let scratch: Scratch
  let objects = MemoryObjects()
  static let keys = String(repeating: "1f", count: 32)

  init(_ kind: StoreKind) throws {
    self.kind = kind
    scratch = try Scratch()
  }

  /// A store of the same content, as another process would have it.
  /// - Parameter storage: What stands between a store of objects and its objects.
  func store(through storage: (any ObjectStorage)? = nil, terms: LeaseTerms = .patient) -> any StateStore {
    switch kind {
    case .files: scratch.store()
    case .objects, .encryptedObjects: objectStore(through: storage, terms: terms)
    }
  }

  func objectStore(through storage: (any ObjectStorage)? = nil, terms: LeaseTerms = .patient) -> ObjectStateStore {
    ObjectStateStore(
      storage ?? objects, at: .bucket(BucketPlace(scheme: "s3", bucket: "bucket")),
      cipher: kind == .encryptedObjects ? KeyRing(Self.keys).map { ObjectCipher($0, random: .live) } : nil,
      terms: terms, random: .live, files: .live, unsentFolder: scratch.path + "/unsent")
  }

  /// Where errors say that the state is.
  var stateFile: String { kind == .files ? scratch.state : objects.place(of: "finally/dev/state.json") }

  /// The state's text, decrypted.
  func stateText() async throws -> String {
    switch kind {
    case .files: return try scratch.text(scratch.state)
    case .objects, .encryptedObjects:
      let found = try await environmentObjects().read("finally/dev/state.json")
      return String(decoding: try #require(found).bytes, as: UTF8.self)
    }
  }

  /// Writes something in the state's place; `nil` removes it.
  func write(_ text: String?) async throws {
    switch kind {
    case .files:
      if let text {
        try scratch.write(text, to: scratch.state)
      } else {
        try FileManager.default.removeItem(atPath: scratch.state)
      }
    case .objects, .encryptedObjects:
      guard let text else { return objects.put(nil, at: "finally/dev/state.json") }
      _ = try await environmentObjects().write(Array(text.utf8), to: "finally/dev/state.json", where: .always)
    }
  }

  func environmentObjects() throws -> EnvironmentObjects {
    try EnvironmentObjects(
      objects, Sample.environment,
      cipher: kind == .encryptedObjects ? KeyRing(Self.keys).map { ObjectCipher($0, random: .live) } : nil)
  }
}

extension LeaseTerms {
  /// Under which nobody is overtaken, and nothing is written because time passes.
  static var patient: LeaseTerms {
    var terms = LeaseTerms.standard()
    terms.clock.elapsed = { 0 }
    terms.clock.sleep = { _ in try await Task.sleep(for: .seconds(3600)) }
    return terms
  }
}
