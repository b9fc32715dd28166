import Digests
import Testing

@testable import Archives

@Suite("Equal files are equal archives")
struct ZIPArchiveTests {
  private typealias Entry = ZIPArchive.Entry

  @Test("A stored archive has no more in it than names, contents and rights, sorted by name")
  func bytes() {
    let one = Entry("b/run", Array("#!".utf8), isExecutable: true)
    let other = Entry("a.js", Array("x".utf8))
    let archive = ZIPArchive.stored([one, other])
    #expect(archive == ZIPArchive.stored([other, one]))
    let head: [UInt8] = [0x14, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
    let first: [UInt8] = head + [0x83, 0x16, 0xDC, 0x8C, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0]
    #expect(Array(archive[..<35]) == [0x50, 0x4B, 3, 4] + first + Array("a.jsx".utf8))
    #expect(archive.count == 35 + 37 + 50 + 51 + 22)
    // The rights stand in the directory: -rw-r--r-- and -rwxr-xr-x.
    #expect(Array(archive[(72 + 38)..<(72 + 42)]) == [0, 0, 0xA4, 0x81])
    #expect(Array(archive[(122 + 38)..<(122 + 42)]) == [0, 0, 0xED, 0x81])
  }

  @Test("What is stored comes in pieces, too")
  func pieces() {
    let entries = [Entry("a", Array("x".utf8)), Entry("é", [UInt8](repeating: 1, count: 3000))]
    let digest = RunningDigest()
    ZIPArchive.store(entries) { digest.update($0) }
    #expect(digest.finish() == Digest.sha256(ZIPArchive.stored(entries)))
  }

  @Test("What is stored is read again, and nothing else is")
  func reading() {
    let entries = [Entry("a", Array("x".utf8)), Entry("b/c", [], isExecutable: true), Entry("é", [1, 2, 3])]
    let archive = ZIPArchive.stored(entries)
    #expect(ZIPArchive.entries(ofStored: archive) == entries)
    for count in 0..<archive.count { #expect(ZIPArchive.entries(ofStored: Array(archive[..<count])) == nil) }
    #expect(ZIPArchive.entries(ofStored: [UInt8](repeating: 0xFF, count: 100)) == nil)
  }

  @Test("A file is compressed where it is smaller so, and says both sizes")
  func deflated() throws {
    let archive = try ZIPArchive.deflated([Entry("a", [UInt8](repeating: 0x61, count: 1000)), Entry("b", [1, 2])])
    #expect(archive.count < 300)
    #expect(Array(archive[8..<10]) == [8, 0])
    #expect(Array(archive[22..<26]) == [0xE8, 3, 0, 0])
    let second = 31 + Int(archive[18])
    #expect(Array(archive[second..<(second + 4)]) == [0x50, 0x4B, 3, 4])
    #expect(Array(archive[(second + 8)..<(second + 10)]) == [0, 0])
    #expect(Array(archive[(second + 31)..<(second + 33)]) == [1, 2])
  }

  @Test("A name beyond ASCII is marked as UTF-8")
  func names() {
    #expect(ZIPArchive.stored([Entry("é", [])])[7] == 0x08)
    #expect(ZIPArchive.stored([Entry("e", [])])[7] == 0)
  }

  @Test("The checksum is that of ZIP")
  func checksum() {
    #expect(ZIPArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZIPArchive.checksum([]) == 0)
  }
}
