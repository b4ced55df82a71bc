import Foundation
import TestKit
import Testing

/// `baycarbon key`: what it makes, prints and refuses.
@Suite("keys on the command line") struct KeyCommandTests {
  /// The key of `own-keys/pkcs8.json`, whose public forms are known.
  static let pem = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIHmUJKWHGRCf7KAomo/vhnDIqWh93fnSQ5uLRxH/vnaE
    -----END PRIVATE KEY-----

    """
  static let multikey = "z6MkjCv3n8ihDfCGirivwdJ7WFur2mKkvor9FiWF9Ynx7cmc"

  func folder(pem: String = pem, mode: Int = 0o600) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(pem, to: "k.pem")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.url.appending(path: "k.pem").path)
    return folder
  }

  @Test("the public side of a known key") func show() throws {
    let folder = try folder()
    let run = try ToolRun(["key", "show", "k.pem"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.messages == "")
    #expect(
      run.output == """
        multikey             \(Self.multikey)
        did:key              did:key:\(Self.multikey)
        verification method  did:key:\(Self.multikey)#\(Self.multikey)

        """)
  }

  @Test("with a name, the verifier keys that offsets prints too") func names() throws {
    let folder = try folder()
    let run = try ToolRun(
      ["key", "show", "k.pem", "--name", "check.example/witness", "--format", "json"],
      in: folder.url)
    #expect(run.status == 0)
    _ = try ToolRun(["init", "office"], in: folder.url)
    let cosign = try ToolRun(
      [
        "offsets", "cosign", "--public-key", "--key", "k.pem", "--name", "check.example/witness",
        "office",
      ], in: folder.url)
    let vkey = cosign.output.dropLast()
    #expect(vkey.hasPrefix("check.example/witness+"))
    #expect(run.output.contains(#""witnessKey":"\#(vkey)""#))
    #expect(
      run.output.hasPrefix(#"{"did":"did:key:\#(Self.multikey)","ledgerKey":"check.example/"#))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test("a new key is for its owner alone, and shows what `show` shows") func new() throws {
    let folder = try ScratchFolder()
    let run = try ToolRun(["key", "new", "k.pem", "--name", "log.example"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.messages == "")
    let lines = run.output.split(separator: "\n", maxSplits: 1)
    #expect(lines.first == "Made k.pem; keep it secret and keep a copy")
    let path = folder.url.appending(path: "k.pem").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let shown = try ToolRun(["key", "show", "k.pem", "--name", "log.example"], in: folder.url)
    #expect(lines.last.map(String.init) == shown.output)
    let again = try ToolRun(["key", "new", "k.pem"], in: folder.url)
    #expect(again.status == 1)
    #expect(again.messages.contains("File exists"))
    #expect(
      try ToolRun(["key", "show", "k.pem", "--name", "log.example"], in: folder.url).output
        == shown.output)
  }

  @Test(
    "a key that others may read is told, wherever it is used", arguments: [0o644, 0o640, 0o602])
  func exposed(mode: Int) throws {
    let folder = try folder(mode: mode)
    _ = try ToolRun(["init", "office"], in: folder.url)
    for line in [
      ["key", "show", "k.pem"],
      ["offsets", "cosign", "--public-key", "--key", "k.pem", "--name", "w.example", "office"],
    ] {
      let run = try ToolRun(line, in: folder.url)
      #expect(run.status == 0)
      #expect(
        run.messages.contains(
          "warning: [file.exposed] k.pem holds a private key and is open to others"
            + " (mode \(String(mode, radix: 8)))"), "\(run.messages)")
      #expect(run.messages.contains("chmod 600 k.pem"))
    }
  }

  @Test("what is no Ed25519 key in PEM is refused with the reason") func refused() throws {
    let folder = try ScratchFolder()
    let made = try ToolRun(
      shell: """
        openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:1024 -out rsa.pem 2>/dev/null &&
        openssl genpkey -algorithm ed25519 -aes256 -pass pass:x -out locked.pem &&
        openssl genpkey -algorithm ed25519 -out good.pem &&
        openssl pkey -in good.pem -pubout -out public.pem && echo text > text.pem
        """, in: folder.url)
    #expect(made.status == 0, "\(made.messages)")
    for (file, says) in [
      ("rsa.pem", "of the algorithm RSA"), ("locked.pem", "behind a passphrase"),
      ("public.pem", "no private key in PEM"), ("text.pem", "no private key in PEM"),
    ] {
      let run = try ToolRun(["key", "show", file], in: folder.url)
      #expect(run.status == 66, "\(file)")
      #expect(
        run.messages.contains("[file.notKey]") && run.messages.contains(says), "\(run.messages)")
      #expect(run.output == "")
    }
    let missing = try ToolRun(["key", "show", "none.pem"], in: folder.url)
    #expect(missing.status == 66)
    #expect(missing.messages.contains("[file.missing]"))
    let verb = try ToolRun(["key", "make", "k.pem"], in: folder.url)
    #expect(verb.status == 64)
    #expect(verb.messages.contains("expected new or show"))
    let name = try ToolRun(["key", "show", "good.pem", "--name", "a b"], in: folder.url)
    #expect(name.status == 1)
    #expect(name.messages.contains("[ledger.origin]"))
  }
}
