/// The label of a value in a statement, by its key under `statement.label.`.
package enum StatementLabel: String, CaseIterable, Sendable {
  case absoluteReduction, activities, activityEffect, adjustments, alternativeFigure
  case alternativeMethod, applicationPeriod, approach, assumptions, assurance, atMost
  case baselineDate, baselineTotal, basis, beneficiary, biogenic, boundary, changes, claimKind
  case committedOn, concerns, confirmsOffset, confirmsPrinciples, confirmsQuantification
  case confirmsReduction, confirmsSubject, country, coverage, credits, currentFigure
  case dataQuality, declaredOn, definition, definitions, doneOn, doubleCounting, effect, entity
  case entityTotal, estimateNote, estimates, eventReview, exclusions, expectedNature
  case expectedOffset, expectedType, factor, factorEffect, factorSource, factors, firstPeriod
  case forecast, functionalUnit, functions, gases, gross, group, growthPercent, gwp, gwpYears
  case happenedOn, hasData, hasOutsourcing, hasSameFactors, hasSameMethod, heldUntil
  case historicPeriod, historicReduction, incident, incidents, includesSubsidiaries
  case insignificant, instruments, intensityExplanation, intensityReason, intensityReduction
  case isAbsolute, isAppliedFully, isDiscreteOperation, isFirstPeriod, isFree, isInLine
  case isOpenToReview, isRecalculated, isReportedInParallel, isReproducible, isRequantified
  case isScienceBased, justification, kilograms, kilowattHours, largestSource, lateRationale
  case legacySavings, maintainedUntil, means, measureImpacts, measures, measuresDone, method
  case methodRank, methodology, narrowNote, nature, nextReport, objectives, offsetEmissions
  case offsetImpacts, offsetStandard, offsetStrategy, offsetType, outputUnit, outside
  case outsourcingNote, partialCycleReason, pathwayTargets, perUnit, period, periodKind
  case planAssumptions, planStatement, previousReduction, programme, project, publishedOn
  case purposes, qualificationDate, qualifications, rationale, reason, recalculation
  case reductionKind, reductionMeans, reductionShare, reductionsBefore, reference
  case referenceFigure, registry, removalTransition, removals, renewals, residual, residualDate
  case resources, responsible, retired, retiredOn, retiredShare, reversals, review
  case reviewMonths, reviewedOn, rise, role, route, schemeConfirmation, scope, scope1, scope2
  case scope2Basis, scope2Location, scope2Market, scope3, serial, signatory, signedOn
  case significanceCriteria, source, sources, stages, statedFootprint, statedIntensity
  case statedReduction, statedShare, statementOn, subject, subjectKind, targetDate, targets
  case technology, timescale, tonnes, topCommitment, triggers, unabated, uncertainty
  case uncertaintyPercent, updatedOn, url, validationBody, validationKind, validationStandard
  case validationStatement, variance, vintage, wording, words, year
}
