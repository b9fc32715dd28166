import InfraModel
import Testing

@testable import AWSResources

@Suite("Actions of policies are looked up")
struct ActionTests {
  @Test(
    "An action that exists is not argued with, in whatever letters, and neither is a pattern that fits one",
    arguments: [
      "s3:GetObject", "S3:getobject", "s3:Get*", "s3:*", "*", "s3:Get?bject", "logs:*Log*", "ec2:DescribeVpcs",
      "execute-api:Invoke", "sts:AssumeRoleWithWebIdentity", "ssmmessages:CreateDataChannel", "*:Get*",
    ])
  func known(action: String) {
    #expect(IAMActions.finding(of: action) == nil)
  }

  @Test("What does not exist is told with what was probably meant, and misspelled apart from new")
  func unknown() {
    #expect(
      IAMActions.finding(of: "s3:GetObjekt") == .noAction(like: "s3:GetObject", isMisspelled: true))
    #expect(IAMActions.finding(of: "s3:GetQuokka") == .noAction(like: nil, isMisspelled: false))
    #expect(IAMActions.finding(of: "sqss:SendMessage") == .noService(like: "sqs"))
    #expect(IAMActions.finding(of: "s3:Fetch*") == .nothingFits)
  }

  @Test("The table has the actions of AWS's reference")
  func table() {
    #expect(IAMActions.actions(of: "sts")?.contains("AssumeRole") == true)
    #expect(
      IAMActions.actions(of: "execute-api")?.map { $0.lowercased() } == [
        "invalidatecache", "invoke", "manageconnections",
      ])
    #expect(IAMActions.actions(of: "nothing") == nil)
  }
}
