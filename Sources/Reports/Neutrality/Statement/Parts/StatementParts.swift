import Neutrality
import Quantities

/// Parts that several items share.
enum StatementParts {
  /// An item that only some kinds of subject have, while the kind is not stated.
  static let kindUnknown = StatementPart.part(.subjectKind, String?.none, "subject.kind")

  /// What is said of a reduction where a first period stands on offsets alone.
  static let offsetsOnly = StatementPart.note(.concerns, .offsetsOnly)

  /// The entity's groups of emissions outside the subject; nothing where there are none.
  static func outside(_ claim: NeutralityCase) -> StatementPart {
    .table(
      .outside,
      StatementTable(
        columns: [
          .text(.group, "subject.outside[].name"), .number(.kilograms, "subject.outside[].kg"),
          .text(.reason, "subject.outside[].reason"),
        ],
        rows: claim.subject.outside.map {
          [$0.name.cell, .of($0.kg.map(Value.number)), .of($0.reason)]
        }), "")
  }

  /// The measures of the plan; those that were carried out only, where asked for.
  static func measures(
    _ claim: NeutralityCase, areDone: Bool = false
  ) -> [[StatementFact]] {
    let measures = claim.plan?.measures ?? []
    return measures.filter { !areDone || $0.doneOn != nil }.map { measure in
      [
        StatementFact(measure.name),
        StatementFact.mass(.effect, measure.effectKg),
        StatementFact(.doneOn, measure.doneOn),
        StatementFact(.responsible, measure.responsible),
        StatementFact(.resources, measure.resources),
      ]
    }
  }

  /// The statement of the assessment. One's own assessment has no body beside the entity.
  static func validation(_ claim: NeutralityCase) -> [StatementPart] {
    let validation = claim.validation
    let isOwn = validation.kind == .selfValidation
    return [
      .part(.validationBody, validation.body, isOwn ? "" : "validation.body"),
      .also(.validationStandard, validation.standard),
      .also(.assurance, validation.assurance),
      .part(.validationStatement, validation.statement, "validation.statement"),
      .part(.statementOn, validation.statementOn, "validation.statement_on"),
      .also(.qualifications, validation.qualifications),
    ]
  }

  /// Who signs.
  static func signature(_ claim: NeutralityCase) -> [StatementPart] {
    let signatory = claim.publication.signatory
    return [
      .part(.signatory, signatory?.name, "signatory.name"),
      .part(.role, signatory?.role, "signatory.role"),
      .part(.signedOn, signatory?.signedOn, "signatory.signed_on"),
    ]
  }

  /// Where the statement can be read.
  static func publication(_ claim: NeutralityCase) -> [StatementPart] {
    [
      .part(.url, claim.publication.url, "publication.url"),
      .part(.isFree, claim.publication.isFree, "publication.is_free"),
      .also(.publishedOn, claim.publication.publishedOn),
    ]
  }

  /// What the claim says of a group of the report in its own words.
  static func words(of item: ReportItem, _ claim: NeutralityCase) -> StatementPart {
    .also(.words, claim.publication.reportItems[item])
  }
}
