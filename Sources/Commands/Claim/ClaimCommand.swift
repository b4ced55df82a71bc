/// `baycarbon claim`: claims that a stranger can check.
enum ClaimCommand: CommandGroup {
  static let name = "claim"
  static let summary = "claims that a stranger can check: issue, verify, certify, show, revoke"

  static var verbs: [any Command.Type] {
    [
      ClaimIssueCommand.self, ClaimVerifyCommand.self, ClaimShowCommand.self,
      ClaimCertifyCommand.self, ClaimRevokeCommand.self, ClaimPackCommand.self,
    ]
  }

  static let introduction = """
    Issues a signed claim with everything that it was calculated from, in one folder: the bundle. Whoever
    has the bundle calculates every figure and every verdict again, without a network and without
    believing any of them.

    Usage: baycarbon claim VERB ...

    """

  static let closing = """
    A claim goes this way:

      issue (claimant) -> verify, certify (certifier) -> verify, show (everybody)

    Examples:
      baycarbon claim verify my-office-2024 --trust trust.json
      baycarbon claim show my-office-2024 --lang zh-Hant

    """
}
