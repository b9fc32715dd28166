import InfraModel
import Testing

@testable import Reports

@Suite("A graph drawn in text")
struct GraphDrawingTests {
  private let graph = Graph(
    environment: "finally/dev", region: "eu-central-1",
    resources: [
      ResourceNode(address: "bucket", type: "AWS::S3::Bucket"),
      ResourceNode(
        address: "network/subnet", type: "AWS::EC2::Subnet",
        properties: ["VpcId": .reference(Reference("network/vpc", "VpcId"))], dependsOn: ["bucket"]),
      ResourceNode(address: "network/vpc", type: "AWS::EC2::VPC"),
    ])

  @Test("A graph is drawn for Graphviz")
  func dot() {
    #expect(
      GraphDrawing.dot.text(of: graph).text == """
        digraph "finally/dev" {
          rankdir=LR
          node [shape=box, fontname="sans-serif"]
          "bucket" [label="bucket\\nS3::Bucket"]
          subgraph "cluster_network" {
            label="network"
            "network/subnet" [label="subnet\\nEC2::Subnet"]
            "network/vpc" [label="vpc\\nEC2::VPC"]
          }
          "network/subnet" -> "bucket"
          "network/subnet" -> "network/vpc"
        }

        """)
  }

  @Test("A graph is drawn for Mermaid")
  func mermaid() {
    #expect(
      GraphDrawing.mermaid.text(of: graph).text == """
        flowchart LR
          r0["bucket<br/>S3::Bucket"]
          subgraph c1 ["network"]
            r1["subnet<br/>EC2::Subnet"]
            r2["vpc<br/>EC2::VPC"]
          end
          r1 --> r0
          r1 --> r2

        """)
  }
}
