import Quantities

/// Credits of one block that are assigned to the claim.
package struct CreditSummary: Summary {
  /// Where they stand; the names are those of the ledger.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case contracted, issued, held
    case inTransfer = "in_transfer"
    case reserved, retired, cancelled, buffer
    case bufferCancelled = "buffer_cancelled"
    case suspended, impaired

    /// Whether the way to retirement is open.
    package var canBeRetired: Bool {
      switch self {
      case .contracted, .issued, .held, .inTransfer, .reserved: true
      case .retired, .cancelled, .buffer, .bufferCancelled, .suspended, .impaired: false
      }
    }
  }

  /// A reduction elsewhere or a removal.
  package enum Mitigation: String, Hashable, Sendable, CaseIterable {
    case reduction, removal, mixed
  }

  /// Whose name the beneficiary is, as the caller found.
  package enum BeneficiaryMatch: String, Hashable, Sendable, CaseIterable {
    case entity, alias
    case groupMember = "group-member"
    case other, undisclosed
  }

  /// Where the record of the retirement stands.
  package enum Record: String, Hashable, Sendable, CaseIterable {
    case registry
    /// A public record that is no registry.
    case publicRecord = "public-record"
    /// A spreadsheet or a seller's letter.
    case privateList = "private-list"
  }

  /// Its name in the ledger, for what a verdict rests on.
  package var id = ""
  /// The programme's code, such as `VCS`; `ETS` for an allowance.
  package var programme: String?
  package var project = ProjectSummary()
  /// When the reductions happened.
  package var vintage: Period?
  /// kg CO2e.
  package var kg = 0
  package var serial: String?
  /// How many units, and how many its serial spans; nil where a serial carries no block.
  package var units: Int?
  package var serialUnits: Int?
  package var issuedOn: CalendarDate?
  package var retiredOn: CalendarDate?
  package var state: State = .held
  package var beneficiary: String?
  package var beneficiaryMatch: BeneficiaryMatch?
  /// A letter of the intermediary that retired for the claimant.
  package var intermediaryLetter: DocumentReference?
  /// For what they were retired, in the registry's words.
  package var purpose: String?
  /// The period of the claim that the purpose names.
  package var purposePeriod: Period?
  package var record: Record?
  package var registryURL: String?
  package var evidence: DocumentReference?
  package var isReversible: Bool?
  package var hasBuffer: Bool?
  package var mitigation: Mitigation?
  /// True for units ahead of issuance: pending issuance units, planned or ex-ante units.
  package var isForward: Bool?
  package var labels: [String] = []
  /// The labels as the claim states them.
  package var statedLabels: [String] = []
  package var authorisations: [AuthorisationSummary] = []
  package var adjustment: AdjustmentState?
  /// Blocks elsewhere with units in common, as the ledger tells.
  package var overlaps: [String] = []
  /// Other claims and events that use these units.
  package var otherUses: [String] = []
  /// The block it was converted from, and whether that was cancelled.
  package var convertedFrom: String?
  package var isOriginCancelled: Bool?
  /// When units were found to be excess, withdrawn or reversed after retirement.
  package var impairedOn: CalendarDate?
  package var replacedBy: String?
  /// When they were registered as a CCER, and whether a green certificate stands for the same MWh.
  package var registeredOn: CalendarDate?
  package var hasGreenCertificate: Bool?
  /// The numbers of the units; nil where the programme does not number them.
  package var numbers: UnitNumbers?
  /// Whether the programme tells only the year of the vintage.
  package var isVintageYear: Bool?
  /// What else the retirement serves; nil where it is all this claim's.
  package var sharedRetirement: SharedRetirement?

  package init() {}

  /// Makes a block in a state.
  package init(
    _ id: String, programme: String? = nil, kg: Int, state: State, retiredOn: CalendarDate? = nil
  ) {
    self.id = id
    self.programme = programme
    self.kg = kg
    self.state = state
    self.retiredOn = retiredOn
  }
}
