import Neutrality
import Quantities
import Reports
import StrictJSON

/// `baycarbon neutrality --qes`: drafts of the statements that go with a claim.
extension NeutralityCommand {
  /// Refuses profiles that have no statement.
  static func checkStatements(
    _ arguments: Arguments, _ profiles: [Profile]
  ) throws(Arguments.Misuse) {
    if arguments.value("--explain") != nil {
      throw Arguments.Misuse(message: "give either --qes or --explain")
    }
    let without = profiles.map(\.id).filter { !Statement.profiles.contains($0) }
    if let profile = without.first {
      throw Arguments.Misuse(
        message: "--qes: \(profile) has no statement; "
          + "\(Statement.profiles.joined(separator: " and ")) have one")
    }
  }

  /// Prints the drafts and tells what they lack; whether they lack nothing.
  static func draft(
    _ assessments: [Assessment], _ claim: NeutralityCase, _ arguments: Arguments,
    _ terminal: Terminal
  ) throws(ArithmeticError) -> Bool {
    var statements: [Statement] = []
    for assessment in assessments {
      if let statement = try Statement(of: claim, assessment) { statements.append(statement) }
    }
    let language = arguments.language
    if arguments.wantsJSON {
      let documents = statements.map { StatementJSON.document($0, in: .of(language)) }
      let document = documents.count == 1 ? documents[0] : .array(documents)
      terminal.print(CanonicalJSON.text(document) + "\n")
    } else {
      let writer = StatementText(in: language)
      terminal.print(statements.map(writer.text).joined(separator: "\n"))
    }
    for statement in statements where !statement.isComplete {
      let (id, overall) = (statement.assessment.profile.id, statement.assessment.overall.rawValue)
      terminal.tell(
        "baycarbon: the draft for \(id) is not complete: blanks: \(statement.blankCount); "
          + "verdict: \(overall)\n")
    }
    return statements.allSatisfy(\.isComplete)
  }
}
