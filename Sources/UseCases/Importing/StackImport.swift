internal import AWSClient
internal import AWSResources
internal import CloudFormation
internal import InfraModel
internal import Provider
package import Reports
internal import World

/// Takes over what a stack of CloudFormation manages. The stack is read and left as it is.
package struct StackImport: Sendable {
  private let target: EnvironmentImport
  private let stack: String
  private let region: String

  /// - Parameter stack: Its name, or its ARN.
  package init(of stack: String, in region: String, _ target: EnvironmentImport) {
    self.target = target
    self.stack = stack
    self.region = region
  }

  /// What would be taken over, by the stack alone: nothing is written.
  package func review() async throws -> ImportReport { target.review(try await takeover()) }

  /// Takes everything over.
  package func carryOut() async throws -> ImportReport { try await target.carryOut(try await takeover()) }

  private func takeover() async throws -> Takeover {
    let client = target.workspace.client()
    let name: [String: Value] = ["StackName": .string(stack)]
    let listed: [String: Value]
    let described: [String: Value]
    let body: [String: Value]
    do throws(AWSError) {
      listed = try await client.call(.cloudFormation, "DescribeStackResources", name, region: region)
      described = try await client.call(.cloudFormation, "DescribeStacks", name, region: region)
      body = try await client.call(.cloudFormation, "GetTemplate", name, region: region)
    } catch { throw ProviderError(error).failure }
    let members = (listed["StackResources"]?.list ?? []).map { member in
      StackTakeover.Member(
        logicalID: member["LogicalResourceId"]?.string ?? "", physicalID: member["PhysicalResourceId"]?.string ?? "",
        type: ResourceType(member["ResourceType"]?.string ?? ""), status: member["ResourceStatus"]?.string ?? "")
    }
    let account = described["Stacks"]?[0]?["StackId"]?.string?.split(separator: ":").dropFirst(4).first.map(String.init)
    var parameters = ["AWS::Region": region, "AWS::StackName": stack]
    parameters["AWS::AccountId"] = account
    for parameter in described["Stacks"]?[0]?["Parameters"]?.list ?? [] {
      if let key = parameter["ParameterKey"]?.string { parameters[key] = parameter["ParameterValue"]?.string }
    }
    let template =
      body["TemplateBody"]?.string.flatMap { try? JSON.parse(Array($0.utf8)) } ?? body["TemplateBody"] ?? .null
    let provider = try target.workspace.provider(account: account, isAsked: false)
    let found = StackTakeover(template: template, members: members, parameters: parameters, region: region) { type in
      provider.schemas.schema(of: type).map { provider.traits(of: type).identifier ?? $0.primaryIdentifier }
    }
    return Takeover(
      tool: "CloudFormation", source: "the stack \(stack)", name: stack, resources: found.resources,
      left: found.left.map { .init(source: $0.source, reason: $0.reason) }, region: region, account: account,
      commandLine: CommandLine.of(
        "import", "cloudformation", stack, options: ["--as", target.environment.name, "--region", region]))
  }
}
