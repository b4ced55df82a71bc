import Quantities

/// What the claim is about, and how its boundary was drawn.
package struct SubjectSummary: Summary {
  /// The kind of subject.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case organisation, site, facility, building, product, service, event, project, activity
    /// A country, a region, a city or a town.
    case territory
  }

  /// How the organisational boundary was drawn.
  package enum Approach: String, Hashable, Sendable, CaseIterable {
    case operationalControl = "operational-control"
    case financialControl = "financial-control"
    case equityShare = "equity-share"
  }

  /// A stage of the life of a product or service.
  package enum Stage: String, Hashable, Sendable, CaseIterable {
    case materials, production, distribution, use
    case endOfLife = "end-of-life"
  }

  /// A group of the entity's emissions that lies outside the subject.
  package struct OutsideGroup: Hashable, Sendable {
    /// What it is.
    package var name: String
    /// kg CO2e, even if rough; nil when nobody estimated it.
    package var kg: ExactDecimal?
    /// Why it is outside; nil when not documented.
    package var reason: String?

    /// Makes a group.
    package init(_ name: String, kg: ExactDecimal? = nil, reason: String? = nil) {
      self.name = name
      self.kg = kg
      self.reason = reason
    }
  }

  package var kind: Kind?
  /// The name of the subject.
  package var name: String?
  /// Who makes the claim.
  package var entity: String?
  /// What the subject is for.
  package var purposes: String?
  /// Its objectives.
  package var objectives: String?
  /// Its functions.
  package var functions: String?
  /// All activities that are material to purposes, objectives and functions.
  package var activities: [String] = []
  package var approach: Approach?
  /// The boundary in words, with its reasons.
  package var boundary: String?
  /// Whether subsidiaries in core operations are inside.
  package var includesSubsidiaries: Bool?
  /// Whether anything heavy was outsourced.
  package var hasOutsourcing: Bool?
  /// What is said of outsourced activities.
  package var outsourcingNote: String?
  /// Whether the subject is a narrow part of the entity.
  package var isNarrow: Bool?
  /// What is said of a narrow subject.
  package var narrowNote: String?
  /// For a part or a site: whether it is a discrete operation with a purpose of its own.
  package var isDiscreteOperation: Bool?
  /// Why this subject was chosen.
  package var rationale: String?
  /// kg CO2e of the whole entity, all scopes, even if rough.
  package var entityTotalKg: ExactDecimal?
  /// The entity's groups of emissions outside the subject.
  package var outside: [OutsideGroup] = []
  /// The digest of the definition and of the list of what is inside.
  package var definitionDigest: String?
  /// The stages of the life cycle that were counted; nil when not stated.
  package var stages: Set<Stage>?
  /// Why a business-to-business product counts only a part of its life; nil for a whole one.
  package var partialCycleReason: String?
  /// Whether a product goes to other businesses and not to consumers.
  package var isBusinessToBusiness: Bool?
  /// The unit of a product or service, such as `per garment`.
  package var functionalUnit: String?
  /// The markets in which the claim is made, as ISO codes or `EU`.
  package var markets: [String] = []

  package init() {}
}
