import Neutrality
import Quantities

extension StatementParts {
  /// The reduction against the baseline: absolute, of the intensity, as a part of the first
  /// footprint. It is calculated from the two footprints; what the claim itself states stands
  /// beside it. Credits are no part of it.
  static func reductions(
    _ claim: NeutralityCase
  ) throws(ArithmeticError) -> [StatementPart] {
    let reduction = claim.reduction
    let baseline = reduction.baseline
    let hasOutput = baseline?.currentOutput != nil
    return [
      .part(.reference, baseline?.reference, "reduction.baseline.reference"),
      .mass(.referenceFigure, baseline?.referenceKg, "reduction.baseline.reference_kg"),
      .mass(.currentFigure, baseline?.currentKg, "activities"),
      .mass(.absoluteReduction, try baseline?.reductionKg(), "reduction.baseline.reference_kg"),
      .part(
        .reductionShare, try baseline?.reductionShare().map(Value.share),
        "reduction.baseline.reference_kg"),
      .part(
        .intensityReduction, try baseline?.intensityShare().map(Value.share),
        hasOutput ? "reduction.baseline.reference_output" : "intensity.output"),
      .also(.outputUnit, baseline?.outputUnit),
      .alsoMass(.previousReduction, try reduction.previous?.reductionKg()),
      .also(.rise, reduction.riseExplanation),
      .alsoMass(.statedReduction, reduction.statedKg),
      .also(.statedIntensity, reduction.statedIntensity.map(Value.number)),
      .also(.statedShare, reduction.statedShare.map(Value.share)),
    ]
  }
}
