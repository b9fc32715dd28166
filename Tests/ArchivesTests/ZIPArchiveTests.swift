import Testing

@testable import Archives

@Suite("Equal files are equal archives")
struct ZIPArchiveTests {
  private typealias Entry = ZIPArchive.Entry

  @Test("An archive has no more in it than names, contents and rights, sorted by name")
  func bytes() {
    let one = Entry("b/run", Array("#!".utf8), isExecutable: true)
    let other = Entry("a.js", Array("x".utf8))
    let archive = ZIPArchive.pack([one, other])
    #expect(archive == ZIPArchive.pack([other, one]))
    let head: [UInt8] = [0x14, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
    let first: [UInt8] = head + [0x83, 0x16, 0xDC, 0x8C, 1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0]
    #expect(Array(archive[..<35]) == [0x50, 0x4B, 3, 4] + first + Array("a.jsx".utf8))
    #expect(archive.count == 35 + 37 + 50 + 51 + 22)
    // The rights stand in the directory: -rw-r--r-- and -rwxr-xr-x.
    #expect(Array(archive[(72 + 38)..<(72 + 42)]) == [0, 0, 0xA4, 0x81])
    #expect(Array(archive[(122 + 38)..<(122 + 42)]) == [0, 0, 0xED, 0x81])
  }

  @Test("A name beyond ASCII is marked as UTF-8")
  func names() {
    #expect(ZIPArchive.pack([Entry("é", [])])[7] == 0x08)
    #expect(ZIPArchive.pack([Entry("e", [])])[7] == 0)
  }

  @Test("The checksum is that of ZIP")
  func checksum() {
    #expect(ZIPArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZIPArchive.checksum([]) == 0)
  }
}
