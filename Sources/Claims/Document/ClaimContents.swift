import Quantities
import StrictJSON

/// What a claim says of its subject: the figures, the factors, the credits and the verdicts of one
/// run. Whoever issues a claim fills it from a calculation; whoever verifies one fills it again from
/// the inputs in the bundle and compares.
///
/// All masses are kg CO2e, exact, as decimals in quotes; a carbon dioxide that is not in the scopes
/// has a member of its own. Nothing is netted: offsets stand beside the gross figures.
package struct ClaimContents: Sendable {
  package var claimClass: ClaimClass
  /// The day on which deadlines were judged.
  package var judgedOn: CalendarDate
  /// How the tables of activity data are saved.
  package var encoding: String
  package var ruleProfile: RuleProfile
  package var subject: Subject
  package var period: Period
  package var inventory: InventoryFigures
  package var factors: FactorUse
  package var offsets: [Offset]
  package var verdicts: [RuleVerdict]
  /// The verdict on the claim as a whole.
  package var overall: String
  package var decisions: [Decision]
  package var engine: Engine
  /// The claim that this one takes the place of.
  package var supersedes: DocumentReference?

  /// Makes contents.
  package init(
    claimClass: ClaimClass, judgedOn: CalendarDate, encoding: String, ruleProfile: RuleProfile,
    subject: Subject, period: Period, inventory: InventoryFigures, factors: FactorUse,
    offsets: [Offset],
    verdicts: [RuleVerdict], overall: String, decisions: [Decision], engine: Engine,
    supersedes: DocumentReference?
  ) {
    self.claimClass = claimClass
    self.judgedOn = judgedOn
    self.encoding = encoding
    self.ruleProfile = ruleProfile
    self.subject = subject
    self.period = period
    self.inventory = inventory
    self.factors = factors
    self.offsets = offsets
    self.verdicts = verdicts
    self.overall = overall
    self.decisions = decisions
    self.engine = engine
    self.supersedes = supersedes
  }
}

/// What a claim asserts.
package enum ClaimClass: String, Sendable, Hashable, CaseIterable {
  /// The emissions are disclosed.
  case disclosure
  /// Neutrality is promised.
  case commitment
  /// The emissions have peaked.
  case peak
  /// Neutrality was achieved for the period.
  case achieved
}

extension ClaimContents {
  /// The rules under which a claim was judged.
  package struct RuleProfile: Sendable {
    /// The profile, such as `pas2060`.
    package var id: String
    package var version: Int
    package var standard: String
    /// Of the file `rules/rules.json`.
    package var digest: DocumentDigest

    package init(id: String, version: Int, standard: String, digest: DocumentDigest) {
      self.id = id
      self.version = version
      self.standard = standard
      self.digest = digest
    }
  }

  /// What the claim is about.
  package struct Subject: Sendable {
    package var kind: String
    package var name: String
    /// Who makes the claim; nil when not stated.
    package var entity: String?
    /// The boundary in words; nil when not stated.
    package var boundary: String?
    /// How the organisational boundary was drawn.
    package var approach: String
    /// What the subject does; nil when not stated.
    package var functions: String?

    package init(
      kind: String, name: String, entity: String?, boundary: String?, approach: String,
      functions: String?
    ) {
      self.kind = kind
      self.name = name
      self.entity = entity
      self.boundary = boundary
      self.approach = approach
      self.functions = functions
    }
  }

  /// The emissions, gross.
  package struct InventoryFigures: Sendable {
    /// Which Scope 2 figure ``totalKg`` holds: `location` or `market`.
    package var scope2Basis: String
    package var totalKg: ExactDecimal
    package var totalLocationKg: ExactDecimal
    package var totalMarketKg: ExactDecimal
    /// `1`, `2-location`, `2-market`, `3`.
    package var byScope: [(scope: String, kg: ExactDecimal)]
    package var byCategory: [(scope: Int, category: Int?, kg: ExactDecimal)]
    package var byGas: [(gas: String, basket: String, massKg: ExactDecimal, kg: ExactDecimal)]
    package var biogenicCO2Kg: ExactDecimal
    package var outsideKyotoKg: ExactDecimal
    package var gwp: String
    package var framework: String
    /// Rows of activity data that were read, that are in the lines, that were left out.
    package var rows: (read: Int, accepted: Int, rejected: Int)
    package var lineCount: Int
    /// Of the file `results/lines.csv`.
    package var linesDigest: DocumentDigest

    package init(
      scope2Basis: String, totalKg: ExactDecimal, totalLocationKg: ExactDecimal,
      totalMarketKg: ExactDecimal, byScope: [(scope: String, kg: ExactDecimal)],
      byCategory: [(scope: Int, category: Int?, kg: ExactDecimal)],
      byGas: [(gas: String, basket: String, massKg: ExactDecimal, kg: ExactDecimal)],
      biogenicCO2Kg: ExactDecimal, outsideKyotoKg: ExactDecimal, gwp: String, framework: String,
      rows: (read: Int, accepted: Int, rejected: Int), lineCount: Int,
      linesDigest: DocumentDigest
    ) {
      self.scope2Basis = scope2Basis
      self.totalKg = totalKg
      self.totalLocationKg = totalLocationKg
      self.totalMarketKg = totalMarketKg
      self.byScope = byScope
      self.byCategory = byCategory
      self.byGas = byGas
      self.biogenicCO2Kg = biogenicCO2Kg
      self.outsideKyotoKg = outsideKyotoKg
      self.gwp = gwp
      self.framework = framework
      self.rows = rows
      self.lineCount = lineCount
      self.linesDigest = linesDigest
    }
  }

  /// The factors that were used.
  package struct FactorUse: Sendable {
    /// The version and the digest of the published set, which is in the bundle.
    package var version: String
    package var digest: DocumentDigest
    /// Of the user's own tables; nil without any.
    package var userDigest: DocumentDigest?
    /// In the order of their ids.
    package var rows: [Row]

    /// A factor that was used.
    package struct Row: Sendable {
      package var id: String
      /// As published.
      package var value: String
      package var unit: String
      package var source: String
      package var grade: String?
      /// Whether it is of the user's own tables.
      package var isUsers: Bool

      package init(
        id: String, value: String, unit: String, source: String, grade: String?, isUsers: Bool
      ) {
        self.id = id
        self.value = value
        self.unit = unit
        self.source = source
        self.grade = grade
        self.isUsers = isUsers
      }
    }

    package init(
      version: String, digest: DocumentDigest, userDigest: DocumentDigest?, rows: [Row]
    ) {
      self.version = version
      self.digest = digest
      self.userDigest = userDigest
      self.rows = rows
    }
  }

  /// Credits of the claim, one block.
  package struct Offset: Sendable {
    package var programme: String
    package var project: String?
    package var vintage: Period?
    /// The batch, and the first and last number of the units in it.
    package var block: String
    package var first: String
    package var last: String
    /// The registry's spelling.
    package var serial: String
    package var kg: Int
    /// What the ledger says of them; only `retired` counts.
    package var state: String
    package var retiredOn: CalendarDate?
    package var beneficiary: String?
    package var purpose: String?
    /// The digest of the document that shows the state.
    package var evidence: String?
    /// The ledger, and the number of the entry that brought them to their state.
    package var ledger: (origin: String, index: Int)

    package init(
      programme: String, project: String?, vintage: Period?, block: String, first: String,
      last: String, serial: String, kg: Int, state: String, retiredOn: CalendarDate?,
      beneficiary: String?, purpose: String?, evidence: String?,
      ledger: (origin: String, index: Int)
    ) {
      self.programme = programme
      self.project = project
      self.vintage = vintage
      self.block = block
      self.first = first
      self.last = last
      self.serial = serial
      self.kg = kg
      self.state = state
      self.retiredOn = retiredOn
      self.beneficiary = beneficiary
      self.purpose = purpose
      self.evidence = evidence
      self.ledger = ledger
    }
  }

  /// What a rule said.
  package struct RuleVerdict: Sendable {
    package var rule: String
    package var verdict: String
    package var clause: String
    package var observed: [(name: String, value: String)]
    package var limit: String?
    package var due: CalendarDate?
    package var refs: [String]

    package init(
      rule: String, verdict: String, clause: String, observed: [(name: String, value: String)],
      limit: String?, due: CalendarDate?, refs: [String]
    ) {
      self.rule = rule
      self.verdict = verdict
      self.clause = clause
      self.observed = observed
      self.limit = limit
      self.due = due
      self.refs = refs
    }
  }

  /// What a person decided where a rule asked for evidence.
  package struct Decision: Sendable {
    package var rule: String
    package var by: String
    package var on: CalendarDate
    package var note: String
    package var digest: String
    package var accepts: Bool

    package init(
      rule: String, by: String, on: CalendarDate, note: String, digest: String, accepts: Bool
    ) {
      self.rule = rule
      self.by = by
      self.on = on
      self.note = note
      self.digest = digest
      self.accepts = accepts
    }
  }

  /// What calculated the claim.
  package struct Engine: Sendable {
    package var name: String
    package var version: String
    /// How figures were rounded.
    package var rounding: String

    package init(name: String, version: String, rounding: String) {
      self.name = name
      self.version = version
      self.rounding = rounding
    }
  }

  /// Another document.
  package struct DocumentReference: Sendable, Hashable {
    package var id: String
    package var digest: DocumentDigest

    package init(id: String, digest: DocumentDigest) {
      self.id = id
      self.digest = digest
    }
  }
}
