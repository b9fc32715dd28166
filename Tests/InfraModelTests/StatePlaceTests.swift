import InfraModel
import Testing

@Suite("Where states are, as text")
struct StatePlaceTests {
  @Test(
    "A place reads back as it was written",
    arguments: [
      StatePlace.folder("state"), .folder("/srv/a b"), .folder(""),
      .bucket(BucketPlace(scheme: "s3", bucket: "finally-infra")),
      .bucket(
        BucketPlace(
          scheme: "s3", bucket: "finally.infra", prefix: "a/b", region: "eu-central-1",
          endpoint: "http://127.0.0.1:9000/x?y=1&z", encryption: .service(key: "alias/infra"))),
      .bucket(BucketPlace(scheme: "s3", bucket: "b", encryption: .ownByService(key: "arn:aws:kms:r:1:key/2"))),
      .bucket(BucketPlace(scheme: "s3", bucket: "b", encryption: .ownByFile("keys/ä state.txt"))),
    ])
  func roundTrip(_ place: StatePlace) throws { #expect(try StatePlace(place.description) == place) }

  @Test("Slashes at the ends of a prefix do not count")
  func slashes() throws {
    #expect(
      try StatePlace("s3://b//states/x/") == .bucket(BucketPlace(scheme: "s3", bucket: "b", prefix: "states/x")))
    #expect(BucketPlace(scheme: "s3", bucket: "b", prefix: "/a//b/").name == "s3://b/a/b")
  }

  @Test(
    "A text that is none says why",
    arguments: [
      ("s3://", "'' is not the name of a bucket"), ("s3://a b", "'a b' is not the name of a bucket"),
      ("s3://b?region", "'region' is not of the form name=value"),
      ("s3://b?region=", "'region=' is not of the form name=value"),
      ("s3://b?region=%4", "'region=%4' is not of the form name=value"),
      ("s3://b?zone=x", "'zone' is none of region, endpoint and encryption"),
      ("s3://b?encryption=rot13", "'rot13' is none of bucket, kms:KEY, client-kms:KEY and client-file:PATH"),
      ("s3://b?encryption=kms:", "'kms:' is none of bucket, kms:KEY, client-kms:KEY and client-file:PATH"),
      ("s3://b/ü", "the prefix 'ü' has other characters than letters, digits, '-', '_', '.' and '/'"),
    ])
  func wrong(_ text: String, _ problem: String) {
    let error = #expect(throws: StatePlaceProblem.self) { _ = try StatePlace(text) }
    #expect(error?.description == problem)
  }
}
