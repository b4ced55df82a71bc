import Cryptography
import TestKit
import Testing

@Suite struct Ed25519PEMTests {
  static let seed = "799424a58719109feca0289a8fef8670c8a9687dddf9d2439b8b4711ffbe7684"

  /// The PEM of the seed above: `302e020100300506032b657004220420` and the seed, in Base64.
  static let pem = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIHmUJKWHGRCf7KAomo/vhnDIqWh93fnSQ5uLRxH/vnaE
    -----END PRIVATE KEY-----

    """

  @Test func textAndSeedAreOneKey() throws {
    let der = hex("302e020100300506032b657004220420" + Self.seed)
    #expect(Self.pem.split(separator: "\n")[1] == Base64.encode(der))
    let fromSeed = try Ed25519PrivateKey(seed: hex(Self.seed))
    let fromText = try Ed25519PrivateKey(pem: Array(Self.pem.utf8))
    #expect(String(decoding: fromSeed.pem, as: UTF8.self) == Self.pem)
    #expect(fromText.pem == fromSeed.pem)
    #expect(fromText.publicKey == fromSeed.publicKey)
    #expect(
      fromText.publicKey.bytes
        == hex("469db161601938514e8b0b693b48be656ac17bc4bfbe15b35b27928961b87847"))
    #expect(
      fromText.signature(of: Array("hello".utf8))
        == hex(
          "0bca0e79df06a1a54c924cd150be3070bc5e14410b5c7e558c141f73673ab502"
            + "47e7dd6e1b49346e58b90dbc9c9ebbd5a2c31b719f069ed52d9487551cbbb20c"))
  }

  @Test func randomKeysComeBack() throws {
    for _ in 0..<20 {
      let key = try Ed25519PrivateKey.random()
      #expect(try Ed25519PrivateKey(pem: key.pem).publicKey == key.publicKey)
    }
  }

  /// Keys made for these tests; the passphrase of the encrypted ones is `secret`.
  static let encrypted = [
    """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIGaMFYGCSqGSIb3DQEFDTBJMCgGCSqGSIb3DQEFDDAbBAjUmlpTGxUXDwIBATAM
    BggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBAgQQZfucMLLizn7fT7UgAQBwxwRAA6ey
    xBtZagIC/RPNUKNUSEFS7U5zPFzmXXb1WX8gn0IPGG4dRLf3U5rDnKM0I1zVM1TP
    JzQJ4NV7atJNyI0SzA==
    -----END ENCRYPTED PRIVATE KEY-----

    """,
    """
    -----BEGIN EC PRIVATE KEY-----
    Proc-Type: 4,ENCRYPTED
    DEK-Info: AES-128-CBC,995E6758D48AACE20D723859A395333B

    uEhh0+oCzgDSr/nfHyBXIlCsf8NhbehT7d8X9xxBoAUaS952AzZLSOTXANpOooop
    F8tfAPJSbGXiif1dTV/CnKyaC255mqCQPCaMyYQ/2iHJbKwSVk/oBw3SYkBAdU7v
    YVndf0slouM93MLlbWFW+fU/ey5M737odavBU6lXuqE=
    -----END EC PRIVATE KEY-----

    """,
  ]

  @Test(arguments: encrypted) func aPassphraseIsNeverAskedFor(_ text: String) {
    #expect(throws: Ed25519KeyError.encrypted) { try Ed25519PrivateKey(pem: Array(text.utf8)) }
    #expect(Ed25519KeyError.encrypted.description.contains("passphrase"))
  }

  @Test(arguments: [
    (
      "X25519",
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VuBCIEIDhjvTB6LYlw3FXzg9L7zPHYCLLAPOGD/PvnsmA4t4hC
      -----END PRIVATE KEY-----

      """
    ),
    (
      "EC",
      """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHVPTG5gWUVvjxDDs
      iR1VPZ0WO1eKIUycoMzIuUZat9ahRANCAAQJ6WGx3nDBL6dOUZIXNP7eS/czUEE6
      nSAvZgNMxtJMRUXCwptWlfzgzEv0lQaZQ82rmLhO6jLe4GEsuF1YGFqF
      -----END PRIVATE KEY-----

      """
    ),
    (
      "EC",
      """
      -----BEGIN EC PRIVATE KEY-----
      MHcCAQEEIB1T0xuYFlFb48Qw7IkdVT2dFjtXiiFMnKDMyLlGWrfWoAoGCCqGSM49
      AwEHoUQDQgAECelhsd5wwS+nTlGSFzT+3kv3M1BBOp0gL2YDTMbSTEVFwsKbVpX8
      4MxL9JUGmUPNq5i4Tuoy3uBhLLhdWBhahQ==
      -----END EC PRIVATE KEY-----

      """
    ),
  ])
  func otherAlgorithms(_ name: String, _ text: String) {
    #expect(throws: Ed25519KeyError.otherAlgorithm(name)) {
      try Ed25519PrivateKey(pem: Array(text.utf8))
    }
    #expect(Ed25519KeyError.otherAlgorithm(name).description.contains(name))
  }

  @Test(arguments: [
    "", "\u{0}", "not a key", "-----BEGIN PRIVATE KEY-----\n", pem.replacing("MC4C", with: "MC5C"),
    pem.replacing("vnaE", with: ""), pem.replacing("PRIVATE KEY", with: "CERTIFICATE"),
    // A public key.
    """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEARp2xYWAZOFFOiwtpO0i+ZWrBe8S/vhWzWyeSiWG4eEc=
    -----END PUBLIC KEY-----

    """,
  ])
  func otherTextsAreNoKey(_ text: String) throws {
    #expect(throws: Ed25519KeyError.notPrivateKey) { try Ed25519PrivateKey(pem: Array(text.utf8)) }
    // What failed leaves nothing behind for the next one.
    #expect(try Ed25519PrivateKey(pem: Array(Self.pem.utf8)).pem == Array(Self.pem.utf8))
  }

  @Test func aLongFileIsNoKey() {
    let text = String(repeating: "\n", count: 70_000) + Self.pem
    #expect(throws: Ed25519KeyError.notPrivateKey) { try Ed25519PrivateKey(pem: Array(text.utf8)) }
  }

  @Test func errorsSayWhatToDo() {
    #expect(Ed25519KeyError.seedLength(31).description.contains("31"))
    #expect(Ed25519KeyError.notPrivateKey.description.contains("BEGIN PRIVATE KEY"))
    #expect(Ed25519KeyError.unavailable.description.contains("FIPS"))
  }

  /// Keys and signatures go both ways between this module and the openssl command.
  @Test(.enabled(if: Self.hasCommand, "there is no openssl command")) func opensslAgrees() throws {
    let folder = try ScratchFolder()
    let key = try Ed25519PrivateKey.random()
    let message = Array("one retirement\n".utf8)
    try folder.write(key.pem, to: "ours.pem")
    try folder.write(message, to: "message")
    try folder.write(key.signature(of: message), to: "ours.sig")
    let steps = [
      "openssl pkey -in ours.pem -pubout -out ours.pub",
      "openssl pkey -in ours.pem -pubout -outform DER -out ours.der",
      "openssl pkey -in ours.pem -out again.pem",
      "openssl pkeyutl -verify -rawin -pubin -inkey ours.pub -in message -sigfile ours.sig",
      "openssl genpkey -algorithm ed25519 -out theirs.pem",
      "openssl pkey -in theirs.pem -pubout -outform DER -out theirs.der",
      "openssl pkeyutl -sign -rawin -inkey theirs.pem -in message -out theirs.sig",
      "! openssl pkeyutl -verify -rawin -pubin -inkey ours.pub -in message -sigfile theirs.sig",
    ]
    let run = try ToolRun(shell: steps.joined(separator: " && "), in: folder.url)
    try #require(run.status == 0, "\(run.messages)")
    // A public key in DER is 302a300506032b6570032100 and the 32 bytes.
    #expect(try folder.bytes("ours.der").suffix(32) == key.publicKey.bytes[...])
    #expect(try folder.bytes("again.pem") == key.pem)
    let theirs = try Ed25519PrivateKey(pem: folder.bytes("theirs.pem"))
    #expect(try folder.bytes("theirs.der").suffix(32) == theirs.publicKey.bytes[...])
    #expect(try folder.bytes("theirs.sig") == theirs.signature(of: message))
    #expect(theirs.publicKey.verify(try folder.bytes("theirs.sig"), of: message))
  }

  private static let hasCommand = (try? ToolRun(shell: "command -v openssl").status) == 0
}
